package fr.levier.core.law;

import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure of the law that changes over time, under a public and stable id such as {@code CP.DISPENSE.FS}.
 *
 * <p>Written once, as a constant: a step without a reference, a first day and a day of verification does not compile.
 * Immutable and thread-safe.
 *
 * @param <T> the type of the value, which carries its unit
 */
public final class Parameter<T> {

  private final String id;
  private final Class<T> type;
  private final Localized title;
  private final DatedValue<T> series;
  private final List<Awaited> awaited;

  private Parameter(
      String id, Class<T> type, Localized title, DatedValue<T> series, List<Awaited> awaited) {
    this.id = id;
    this.type = type;
    this.title = title;
    this.series = series;
    this.awaited = awaited;
  }

  /**
   * Starts a parameter.
   *
   * @param id public and stable; never reused
   * @param type the type of its value
   * @param title what it is, in French and in English
   */
  public static <T> Unverified<T> of(String id, Class<T> type, Localized title) {
    return new Unverified<>(id, type, title);
  }

  public String id() {
    return id;
  }

  public Class<T> type() {
    return type;
  }

  public Localized title() {
    return title;
  }

  /** The series as published with this release, before any overlay: see {@link LegalParameters}. */
  public DatedValue<T> series() {
    return series;
  }

  /** Texts known to set this figure whose value or first day nobody has read: listed, never used. */
  public List<Awaited> awaited() {
    return awaited;
  }

  /**
   * A text that is known to exist and was not read far enough to be used.
   *
   * @param from the day it is thought to take effect; absent when not known
   * @param reference the text
   * @param verifiedOn the day it was last looked for
   */
  public record Awaited(Optional<LocalDate> from, LegalReference reference, LocalDate verifiedOn) {
    public Awaited {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(reference, "reference");
      Objects.requireNonNull(verifiedOn, "verifiedOn");
    }
  }

  @Override
  public String toString() {
    return id;
  }

  /** A parameter of which nobody has said yet when it was verified. */
  public static final class Unverified<T> {
    private final String id;
    private final Class<T> type;
    private final Localized title;

    private Unverified(String id, Class<T> type, Localized title) {
      this.id = Objects.requireNonNull(id, "id");
      this.type = Objects.requireNonNull(type, "type");
      this.title = Objects.requireNonNull(title, "title");
    }

    /** The day the steps that follow were last checked against their texts. */
    public Builder<T> verifiedOn(LocalDate day) {
      return new Builder<>(this, day);
    }
  }

  /** Adds steps, from the oldest to the newest. */
  public static final class Builder<T> {
    private final Unverified<T> head;
    private LocalDate verifiedOn;
    private final List<Step<T>> steps = new ArrayList<>();
    private final List<Awaited> awaited = new ArrayList<>();

    private Builder(Unverified<T> head, LocalDate verifiedOn) {
      this.head = head;
      this.verifiedOn = Objects.requireNonNull(verifiedOn, "verifiedOn");
    }

    /** The steps that follow were last checked on another day. */
    public Builder<T> verifiedOn(LocalDate day) {
      verifiedOn = Objects.requireNonNull(day, "day");
      return this;
    }

    /** From a day on, inclusive, the value is this one; an open step before it ends the day before. */
    public Builder<T> from(LocalDate day, T value, LegalReference reference) {
      if (!steps.isEmpty() && steps.get(steps.size() - 1).until().isEmpty()) {
        until(day.minusDays(1));
      }
      steps.add(new Step<>(day, Optional.empty(), value, reference, verifiedOn));
      return this;
    }

    /** The last step ends on a day, inclusive. */
    public Builder<T> until(LocalDate day) {
      if (steps.isEmpty()) {
        throw new IllegalStateException(head.id + " has no step to end");
      }
      Step<T> open = steps.remove(steps.size() - 1);
      steps.add(new Step<>(
          open.from(), Optional.of(day), open.value(), open.reference(), open.verifiedOn()));
      return this;
    }

    /** A text sets this figure from a day on, and its value was not read: listed, never used. */
    public Builder<T> awaiting(LocalDate from, LegalReference reference) {
      awaited.add(new Awaited(Optional.of(from), reference, verifiedOn));
      return this;
    }

    /** A text sets this figure, and neither its value nor its first day was read: listed, never used. */
    public Builder<T> awaiting(LegalReference reference) {
      awaited.add(new Awaited(Optional.empty(), reference, verifiedOn));
      return this;
    }

    public Parameter<T> build() {
      if (steps.isEmpty() && awaited.isEmpty()) {
        throw new IllegalStateException(head.id + " has no step");
      }
      return new Parameter<>(
          head.id, head.type, head.title, new DatedValue<>(steps), List.copyOf(awaited));
    }
  }
}
