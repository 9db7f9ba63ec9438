package fr.levier.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTest {

  @ParameterizedTest
  @CsvSource({
    "2022-03-01, P5Y, 2027-02-28",
    "2024-02-29, P5Y, 2029-02-27",
    "2024-02-29, P4Y, 2028-02-28",
    "2026-01-01, P1Y, 2026-12-31",
    "2026-01-01, P1D, 2026-01-01",
    "2026-01-31, P1M, 2026-02-27"
  })
  void a_term_ends_on_the_eve_of_its_start_plus_its_length(
      LocalDate start, Period length, LocalDate last) {
    Term term = Term.startingOn(start).lasting(length);

    assertThat(term.lastDay()).isEqualTo(last);
    assertThat(term.firstDayAfter()).isEqualTo(last.plusDays(1));
    assertThat(term.covers(start)).isTrue();
    assertThat(term.covers(last)).isTrue();
    assertThat(term.covers(last.plusDays(1))).isFalse();
    assertThat(term.covers(start.minusDays(1))).isFalse();
    assertThat(Term.startingOn(start).endingOn(last).lastDay()).isEqualTo(last);
    assertThat(term.toValidity()).isEqualTo(Validity.between(start, last));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-01, 2027-02-28, true",
    "2022-03-01, 2027-03-01, false",
    "2024-02-29, 2029-02-27, true",
    "2024-02-29, 2029-02-28, false"
  })
  void one_day_more_than_five_years_is_too_long(LocalDate start, LocalDate last, boolean fits) {
    assertThat(Term.startingOn(start).endingOn(last).isAtMost(Period.ofYears(5)))
        .isEqualTo(fits);
  }

  @Test
  void twelve_months_are_a_year() {
    Term year = Term.startingOn(LocalDate.of(2026, 1, 1)).lasting(Period.ofMonths(12));

    assertThat(year.isAtMost(Period.ofYears(1))).isTrue();
    assertThat(year).hasToString("2026-01-01 + P12M");
  }

  @ParameterizedTest
  @CsvSource({"P0D", "P-1Y", "P1M-40D", "P999999999Y"})
  void a_term_lasts_at_least_a_day_within_the_calendar(Period length) {
    IncoherentPeriodException e = catchThrowableOfType(
        IncoherentPeriodException.class,
        () -> Term.startingOn(LocalDate.of(2026, 1, 1)).lasting(length));

    assertThat(e).hasMessageStartingWith("une durée de " + length);
    assertThat(e.message(Locale.ENGLISH)).startsWith("a length of " + length);
  }

  @Test
  void a_last_day_before_the_first_is_refused() {
    LocalDate day = LocalDate.of(2026, 1, 1);

    assertThatExceptionOfType(IncoherentPeriodException.class)
        .isThrownBy(() -> Term.startingOn(day).endingOn(day.minusDays(1)));
    assertThatExceptionOfType(IncoherentPeriodException.class)
        .isThrownBy(() -> Validity.between(day, day.minusDays(1)));
  }

  @Test
  void a_validity_includes_both_its_days() {
    Validity validity = Validity.between(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 3, 31));

    assertThat(validity.covers(LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(validity.covers(LocalDate.of(2020, 1, 1))).isTrue();
    assertThat(validity.covers(LocalDate.of(2026, 3, 31))).isTrue();
    assertThat(validity.covers(LocalDate.of(2026, 4, 1))).isFalse();
    assertThat(validity).hasToString("[2020-01-01, 2026-03-31]");
  }

  @Test
  void an_open_validity_never_ends() {
    Validity open = Validity.since(LocalDate.of(2026, 4, 1));

    assertThat(open.until()).isEqualTo(Optional.empty());
    assertThat(open.covers(LocalDate.of(2999, 1, 1))).isTrue();
    assertThat(open).hasToString("[2026-04-01, …]");
    assertThat(open.endingOn(LocalDate.of(2026, 4, 1)).covers(LocalDate.of(2026, 4, 2)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, false", "2026-04-01, true", "2026-04-02, true"})
  void two_validities_overlap_from_one_common_day_on(LocalDate last, boolean overlap) {
    Validity before = Validity.between(LocalDate.of(2020, 1, 1), last);
    Validity after = Validity.since(LocalDate.of(2026, 4, 1));

    assertThat(before.overlaps(after)).isEqualTo(overlap);
    assertThat(after.overlaps(before)).isEqualTo(overlap);
  }

  @Test
  void midnight_is_the_last_second_of_its_day_in_paris() {
    Deadline deadline = Deadline.atMidnightEnding(LocalDate.of(2024, 5, 31));

    assertThat(deadline).hasToString("2024-05-31T23:59:59+02:00");
    assertThat(deadline.day()).isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(deadline.hour()).isEqualTo(LocalTime.of(23, 59, 59));
    assertThat(Deadline.parse(deadline.toString())).isEqualTo(deadline);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15T15:59:59Z, true",
    "2026-01-15T16:00:00.999Z, true",
    "2026-01-15T16:00:01Z, false",
    "2026-01-15T17:00:00+01:00, true"
  })
  void a_deadline_is_met_to_the_second(ZonedDateTime reception, boolean met) {
    Deadline deadline = Deadline.of(LocalDate.of(2026, 1, 15), LocalTime.of(17, 0));

    assertThat(deadline.isMetBy(reception)).isEqualTo(met);
  }

  @Test
  void the_hour_that_comes_twice_keeps_its_offset() {
    ZonedDateTime second = ZonedDateTime.of(2026, 10, 25, 1, 30, 0, 0, ZoneOffset.UTC);
    Deadline deadline = new Deadline(second);

    assertThat(deadline).hasToString("2026-10-25T02:30:00+01:00");
    assertThat(Deadline.parse(deadline.toString())).isEqualTo(deadline);
    assertThat(deadline).isGreaterThan(new Deadline(second.minusHours(1)));
  }

  @Test
  void a_deadline_without_its_offset_is_refused() {
    assertThatExceptionOfType(IncoherentPeriodException.class)
        .isThrownBy(() -> Deadline.parse("2026-01-15T17:00:00"))
        .withMessageContaining("2026-01-15T17:00:00");
  }

  @Test
  void an_act_writes_the_hour_of_a_deadline_with_two_digits_of_minutes() {
    assertThat(Deadline.of(LocalDate.of(2026, 1, 15), LocalTime.of(9, 5)).clock())
        .isEqualTo("9\u00a0h\u00a005");
  }
}
