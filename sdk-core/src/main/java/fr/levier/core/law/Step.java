package fr.levier.core.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text said between two days.
 *
 * @param from first day in force, inclusive
 * @param until last day in force, inclusive; absent while it still is
 * @param value the value in force
 * @param reference the text that says so
 * @param verifiedOn the day it was last checked that the text says so
 */
public record Step<T>(
    LocalDate from,
    Optional<LocalDate> until,
    T value,
    LegalReference reference,
    LocalDate verifiedOn) {

  public Step {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(verifiedOn, "verifiedOn");
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "A step ends on " + until.get() + " before it starts on " + from);
    }
  }

  /** Whether the step is in force on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
  }
}
