package fr.levier.cli;

import fr.levier.core.lever.Obligation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Dated duties as an iCalendar file (RFC 5545): one whole-day event each. Same duties, same bytes. */
final class DutyCalendar {

  private static final int LONGEST_LINE = 75;

  private DutyCalendar() {}

  /** The duties whose day is known. */
  static byte[] of(List<ObligationsCommand.Due> dues, Locale language) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Levier//obligations//FR"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    Set<String> taken = new HashSet<>();
    for (ObligationsCommand.Due due : dues) {
      String uid = uid(due, taken);
      due.obligation().due().ifPresent(day -> calendar.add(event(uid, due, day, language)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new CalendarOutputter(true).output(calendar, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return folded(bytes.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  /** The library folds by letters, the standard by octets (RFC 5545, 3.1): an accented line would be too long. */
  private static String folded(String calendar) {
    StringBuilder folded = new StringBuilder();
    for (String line : calendar.replace("\r\n ", "").lines().toList()) {
      int octets = 0;
      for (int letter : line.codePoints().toArray()) {
        int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
        if (octets + size > LONGEST_LINE) {
          folded.append("\r\n ");
          octets = 1;
        }
        folded.appendCodePoint(letter);
        octets += size;
      }
      folded.append("\r\n");
    }
    return folded.toString();
  }

  private static VEvent event(
      String uid, ObligationsCommand.Due due, LocalDate day, Locale language) {
    Obligation obligation = due.obligation();
    VEvent event = new VEvent(false);
    event.add(new Uid(uid));
    // A stamp of the clock would change the bytes: the day of the law is what the duty was told by.
    event.add(stamp(due.asOf()));
    event.add(new DtStart<>(day));
    event.add(new Summary(obligation.what().in(language)));
    event.add(new Description(obligation.debtor().in(language) + " — " + obligation.basis()));
    return event;
  }

  private static DtStamp stamp(LocalDate asOf) {
    Instant midnight = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new DtStamp(midnight);
  }

  /**
   * The same duty of the same act keeps its identity when its day moves or its file is renamed. Two acts that nothing tells
   * apart keep one each, in the order of their days.
   */
  private static String uid(ObligationsCommand.Due due, Set<String> taken) {
    String identity = ActIdentity.of(due.dossier()) + "/" + due.obligation().id();
    String own = identity;
    for (int i = 2; !taken.add(own); i++) {
      own = identity + "/" + i;
    }
    return UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
