package fr.levier.cli;

import fr.levier.core.lever.Obligation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

  private DutyCalendar() {}

  /** The duties whose day is known. */
  static byte[] of(List<ObligationsCommand.Due> dues, Locale language) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Levier//obligations//FR"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    dues.forEach(
        due -> due.obligation().due().ifPresent(day -> calendar.add(event(due, day, language))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new CalendarOutputter(true).output(calendar, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static VEvent event(ObligationsCommand.Due due, LocalDate day, Locale language) {
    Obligation obligation = due.obligation();
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(due)));
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

  /** The same duty of the same dossier file keeps its identity when its day moves. */
  private static String uid(ObligationsCommand.Due due) {
    Path name = Objects.requireNonNull(Path.of(due.dossier().file()).getFileName());
    String identity = String.join(
        "/",
        due.dossier().lever().id(),
        due.dossier().kind().id(),
        name.toString(),
        due.obligation().id());
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
