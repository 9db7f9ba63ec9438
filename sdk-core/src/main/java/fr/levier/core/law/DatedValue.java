package fr.levier.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A series day → value, such as a threshold over the years.
 *
 * @param steps from the oldest to the newest; no two cover the same day, a day may be covered by none
 */
public record DatedValue<T>(List<Step<T>> steps) {

  public DatedValue {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      LocalDate start = steps.get(i).from();
      if (steps.get(i - 1).covers(start) || start.isBefore(steps.get(i - 1).from())) {
        throw new IllegalArgumentException("Steps overlap or are not in order on " + start);
      }
    }
  }

  /** The step in force on a day, if a text covers that day. */
  public Optional<Step<T>> on(LocalDate day) {
    for (Step<T> step : steps) {
      if (step.covers(day)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }
}
