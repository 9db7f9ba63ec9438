package fr.levier.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/**
 * How long an act lasts: a first day, included, and a length. The last day is the eve of {@code start + length}, so that
 * five years from 1 March 2022 end on 28 February 2027.
 *
 * <p>A term that starts on 29 February and lasts whole years ends on the eve of 28 February when the last year is not a
 * leap year: five years from 29 February 2024 end on 27 February 2029. That is the strict reading, and the one kept here.
 *
 * <p>In JSON: {@code {"start": "2026-01-01", "length": "P1Y"}}, the length being an ISO 8601 period. Immutable and
 * thread-safe.
 *
 * @param start the first day, included
 * @param length at least one day
 */
public record Term(
    @JsonProperty("start") LocalDate start,
    @JsonProperty("length") Period length) {

  /**
   * Checks that the term lasts at least a day.
   *
   * @throws IncoherentPeriodException if it does not, or if it leaves the calendar
   */
  @JsonCreator
  public Term {
    LocalDate after;
    try {
      after = start.plus(length);
    } catch (DateTimeException | ArithmeticException e) {
      throw new IncoherentPeriodException(
          "une durée de " + length + " sort du calendrier",
          "a length of " + length + " leaves the calendar");
    }
    if (length.isNegative() || !after.isAfter(start)) {
      throw new IncoherentPeriodException(
          "une durée de " + length + " n'est pas d'au moins un jour",
          "a length of " + length + " is not at least a day");
    }
  }

  /** First step of {@code Term.startingOn(day).lasting(Period.ofYears(1))}. */
  public static Start startingOn(LocalDate start) {
    return new Start(start);
  }

  /**
   * A first day that awaits a length or a last day.
   *
   * @param day the first day, included
   */
  public record Start(LocalDate day) {

    /**
     * The term of that length.
     *
     * @throws IncoherentPeriodException if it does not last at least a day
     */
    public Term lasting(Period length) {
      return new Term(day, length);
    }

    /**
     * The term whose last day, included, is {@code lastDay}.
     *
     * @throws IncoherentPeriodException if the last day precedes the first
     */
    public Term endingOn(LocalDate lastDay) {
      if (lastDay.isBefore(day)) {
        throw new IncoherentPeriodException(
            "le dernier jour (" + lastDay + ") précède le premier (" + day + ")",
            "the last day (" + lastDay + ") precedes the first (" + day + ")");
      }
      return new Term(day, day.until(lastDay.plusDays(1)));
    }
  }

  /** The last day, included: the eve of {@code start + length}. */
  public LocalDate lastDay() {
    return start.plus(length).minusDays(1);
  }

  /** The first day on which the act no longer runs. */
  public LocalDate firstDayAfter() {
    return start.plus(length);
  }

  /** True from the first to the last day, both included. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(lastDay());
  }

  /**
   * True if the term is no longer than {@code longest} counted from the same first day: its last day comes strictly
   * before {@code start + longest}. Twelve months are at most a year, and a year at most twelve months.
   */
  public boolean isAtMost(Period longest) {
    return lastDay().isBefore(start.plus(longest));
  }

  /** The days of the term as a validity. */
  public Validity toValidity() {
    return Validity.between(start, lastDay());
  }

  /** {@code 2026-01-01 + P1Y}. */
  @Override
  public String toString() {
    return start + " + " + length;
  }
}
