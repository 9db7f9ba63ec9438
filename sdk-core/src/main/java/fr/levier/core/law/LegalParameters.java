package fr.levier.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The law that a judgement is made under: the published series, and what an application lays over them.
 *
 * <p>On a day that an overlay covers, the overlay wins; on any other, the published series stands. Immutable and
 * thread-safe.
 */
public final class LegalParameters {

  private static final LegalParameters STANDARD = new LegalParameters(Map.of(), true);
  private static final LegalParameters NONE = new LegalParameters(Map.of(), false);

  private final Map<String, DatedValue<?>> overlay;
  private final boolean published;

  private LegalParameters(Map<String, DatedValue<?>> overlay, boolean published) {
    this.overlay = overlay;
    this.published = published;
  }

  /** The published law, with nothing laid over it. */
  public static LegalParameters standard() {
    return STANDARD;
  }

  /** No law at all: no text covers any day. What is timeless is judged under it. */
  public static LegalParameters none() {
    return NONE;
  }

  /** This law, with a series laid over one parameter. */
  public <T> LegalParameters with(Parameter<T> parameter, DatedValue<T> series) {
    Map<String, DatedValue<?>> extended = new LinkedHashMap<>(overlay);
    extended.put(parameter.id(), Objects.requireNonNull(series, "series"));
    return new LegalParameters(extended, published);
  }

  /** The overlays of both; this one wins where both cover a parameter. */
  public LegalParameters combinedWith(LegalParameters other) {
    Map<String, DatedValue<?>> combined = new LinkedHashMap<>(other.overlay);
    combined.putAll(overlay);
    return new LegalParameters(combined, published || other.published);
  }

  /** The ids of the parameters that something is laid over, sorted; empty for the published law. */
  public Set<String> overlaid() {
    return overlay.isEmpty() ? Set.of() : new TreeSet<>(overlay.keySet());
  }

  /** The step in force on a day, if a text covers that day. */
  public <T> Optional<Step<T>> on(Parameter<T> parameter, LocalDate day) {
    Optional<Step<T>> laid = laidOver(parameter).flatMap(series -> series.on(day));
    return laid.isEmpty() && published ? parameter.series().on(day) : laid;
  }

  /**
   * The value in force on a day.
   *
   * @throws NotInForceException if no text covers that day
   */
  public <T> T valueOn(Parameter<T> parameter, LocalDate day) {
    return on(parameter, day)
        .orElseThrow(() -> new NotInForceException(parameter.id(), day))
        .value();
  }

  /** What differs between two days, for the given parameters and in their order. */
  public List<Change> diff(
      Collection<? extends Parameter<?>> parameters, LocalDate before, LocalDate after) {
    List<Change> changes = new ArrayList<>();
    for (Parameter<?> parameter : parameters) {
      Optional<Step<?>> old = on(parameter, before).map(step -> step);
      Optional<Step<?>> now = on(parameter, after).map(step -> step);
      if (!old.map(Step::value).equals(now.map(Step::value))) {
        changes.add(new Change(parameter, old, now));
      }
    }
    return List.copyOf(changes);
  }

  /**
   * A parameter whose value is not the same on two days.
   *
   * @param before the step on the first day; absent when no text covers it
   * @param after the step on the second day; absent when no text covers it
   */
  public record Change(Parameter<?> parameter, Optional<Step<?>> before, Optional<Step<?>> after) {}

  /** What was laid over a parameter, if anything was. */
  // Safe: a series is only ever stored under the id of a parameter of its own type.
  @SuppressWarnings("unchecked")
  public <T> Optional<DatedValue<T>> laidOver(Parameter<T> parameter) {
    return Optional.ofNullable((DatedValue<T>) overlay.get(parameter.id()));
  }
}
