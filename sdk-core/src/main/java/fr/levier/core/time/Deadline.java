package fr.levier.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A day and an hour in Paris up to which something may be received, the whole second included: a call that closes at
 * 17:00:00 accepts what arrives at 17:00:00.
 *
 * <p>« Minuit » is ambiguous; {@link #atMidnightEnding(LocalDate)} stores it as 23:59:59 of that day. In JSON it is ISO 8601
 * text with its offset: {@code 2024-05-31T23:59:59+02:00}. Immutable and thread-safe.
 *
 * @param moment the last second, in the Europe/Paris zone
 */
public record Deadline(ZonedDateTime moment) implements Comparable<Deadline> {

  /** The zone of every deadline: {@code Europe/Paris}. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Keeps the instant, seen from Paris; a fraction of a second is dropped, since the whole second counts. */
  public Deadline {
    moment = moment.withZoneSameInstant(PARIS).truncatedTo(ChronoUnit.SECONDS);
  }

  /** A day and an hour, Paris time. */
  public static Deadline of(LocalDate day, LocalTime hour) {
    return new Deadline(ZonedDateTime.of(day, hour, PARIS));
  }

  /** The end of that day: « le 31 mai 2024 à minuit » is stored as 23:59:59 on 31 May. */
  public static Deadline atMidnightEnding(LocalDate day) {
    return of(day, LocalTime.of(23, 59, 59));
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IncoherentPeriodException if the text is no ISO 8601 date, hour and offset
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Deadline parse(String text) {
    try {
      return new Deadline(OffsetDateTime.parse(text).toZonedDateTime());
    } catch (DateTimeException e) {
      String given = text.length() <= 60 ? text : text.substring(0, 57) + "…";
      throw new IncoherentPeriodException(
          "attendu une date, une heure et un décalage ISO (2024-05-31T23:59:59+02:00), trouvé « "
              + given + " »",
          "expected an ISO date, hour and offset (2024-05-31T23:59:59+02:00), found \"" + given
              + "\"");
    }
  }

  /** True if what was received at {@code reception} came in time, to the second. */
  public boolean isMetBy(ZonedDateTime reception) {
    return !reception.withZoneSameInstant(PARIS).truncatedTo(ChronoUnit.SECONDS).isAfter(moment);
  }

  /** The day, in Paris. */
  public LocalDate day() {
    return moment.toLocalDate();
  }

  /** The hour, in Paris. */
  public LocalTime hour() {
    return moment.toLocalTime();
  }

  /** The hour as a French act writes it: {@code 12 h 00}, with no-break spaces. */
  public String clock() {
    return hour().getHour() + "\u00a0h\u00a0"
        + String.format(Locale.ROOT, "%02d", hour().getMinute());
  }

  @Override
  public int compareTo(Deadline other) {
    return moment.compareTo(other.moment);
  }

  /** {@code 2024-05-31T23:59:59+02:00}; {@link #parse(String)} reads it back. */
  @Override
  @JsonValue
  public String toString() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
