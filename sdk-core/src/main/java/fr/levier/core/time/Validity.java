package fr.levier.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is in force: {@code from} and {@code until} are both included; no {@code until} means in
 * force until further notice. Immutable and thread-safe.
 *
 * @param from the first day in force
 * @param until the last day in force, if it is known
 */
public record Validity(
    @JsonProperty("from") LocalDate from,
    @JsonProperty("until") Optional<LocalDate> until) {

  /**
   * Checks the order of the two days.
   *
   * @throws IncoherentPeriodException if the last day precedes the first
   */
  @JsonCreator
  public Validity {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IncoherentPeriodException(
          "le dernier jour (" + until.get() + ") précède le premier (" + from + ")",
          "the last day (" + until.get() + ") precedes the first (" + from + ")");
    }
  }

  /** In force from this day on, until further notice. */
  public static Validity since(LocalDate from) {
    return new Validity(from, Optional.empty());
  }

  /**
   * In force between two days, both included.
   *
   * @throws IncoherentPeriodException if the last day precedes the first
   */
  public static Validity between(LocalDate from, LocalDate until) {
    return new Validity(from, Optional.of(until));
  }

  /** The same stretch, ending on {@code lastDay}. */
  public Validity endingOn(LocalDate lastDay) {
    return between(from, lastDay);
  }

  /** True on each day from the first to the last, both included. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
  }

  /** True if at least one day belongs to both. */
  public boolean overlaps(Validity other) {
    return (until.isEmpty() || !until.get().isBefore(other.from))
        && (other.until.isEmpty() || !other.until.get().isBefore(from));
  }

  /** {@code [2020-01-01, 2026-03-31]} or, without a last day, {@code [2020-01-01, …]}. */
  @Override
  public String toString() {
    return "[" + from + ", " + until.map(LocalDate::toString).orElse("…") + "]";
  }
}
