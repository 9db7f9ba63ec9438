package fr.levier.core.lever;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.Truth;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a lever holds out to a project on a day. Immutable and thread-safe.
 *
 * @param answer whether it is open
 * @param reasons why, in the order they were found; never empty
 * @param missing where the facts that could still change the answer would stand in the project file (RFC 6901), sorted
 * @param timing when one applies and how long it lasts; absent when nobody has said
 * @param contact whom to turn to; absent when nobody has said
 * @param combinations how it goes with other levers
 */
public record Prospect(
    Answer answer,
    List<Reason> reasons,
    Set<String> missing,
    Optional<Timing> timing,
    Optional<Localized> contact,
    List<Combination> combinations) {

  /** Whether a lever is open to a project. */
  public enum Answer {
    OPEN,
    /** Open through an eligible carrier only. */
    VIA_CARRIER,
    /** A missing fact could still close it. */
    UNDECIDED,
    CLOSED
  }

  /**
   * One reason of the answer.
   *
   * @param text for a person to read
   * @param basis the texts it rests on; empty for plain coherence
   */
  public record Reason(Localized text, List<LegalReference> basis) {
    public Reason {
      Objects.requireNonNull(text, "text");
      basis = List.copyOf(basis);
    }
  }

  /**
   * When one applies, and how long it lasts.
   *
   * @param text in words, without any figure that a text sets
   * @param figures what texts set, as in force on the day asked about
   * @param basis the texts that the words rest on, such as a guide of its date; empty for plain coherence
   */
  public record Timing(Localized text, List<Figure> figures, List<LegalReference> basis) {
    public Timing {
      Objects.requireNonNull(text, "text");
      figures = List.copyOf(figures);
      basis = List.copyOf(basis);
    }
  }

  /** A dated figure, and what was in force of it on the day asked about: its text, its days and when it was verified. */
  public record Figure(Parameter<?> parameter, Step<?> step) {
    public Figure {
      Objects.requireNonNull(parameter, "parameter");
      Objects.requireNonNull(step, "step");
    }
  }

  public Prospect {
    Objects.requireNonNull(answer, "answer");
    reasons = List.copyOf(reasons);
    missing = Collections.unmodifiableSet(new TreeSet<>(missing));
    Objects.requireNonNull(timing, "timing");
    Objects.requireNonNull(contact, "contact");
    combinations = List.copyOf(combinations);
  }

  /** Starts from the door of a lever: whether the actor of the project may come in at all on that day. */
  public static Builder of(Lever lever, Project project, LocalDate day) {
    return new Builder(
        project.getActor().map(actor -> lever.openness(actor, day)),
        project.fact("actor", project.getActor()).path());
  }

  /**
   * States what a lever asks of a project; the answer is derived. What is certainly not met closes the lever, what is not
   * known leaves it undecided.
   */
  public static final class Builder {
    private final List<Reason> closing = new ArrayList<>();
    private final List<Reason> speaking = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final List<Combination> combinations = new ArrayList<>();
    private boolean viaCarrier;
    private final List<Figure> figures = new ArrayList<>();
    private Optional<Timing> timing = Optional.empty();
    private Optional<Localized> contact = Optional.empty();

    private Builder(Optional<Openness> door, String actor) {
      door.ifPresentOrElse(this::enter, () -> missing.add(actor));
    }

    private void enter(Openness door) {
      viaCarrier = door.answer() == Openness.Answer.VIA_CARRIER;
      Reason reason = new Reason(door.reason(), List.of());
      (door.answer() == Openness.Answer.CLOSED ? closing : speaking).add(reason);
    }

    /**
     * What the lever asks.
     *
     * @param condition whether the project meets it
     * @param otherwise why the lever is closed to a project that does not
     */
    public Builder requires(Truth condition, Localized otherwise, LegalReference... basis) {
      if (condition.isNo()) {
        closing.add(new Reason(otherwise, List.of(basis)));
      }
      missing.addAll(condition.missing());
      return this;
    }

    /** Something that speaks for the lever, or is to be known of it, when it certainly holds. */
    public Builder noting(Truth condition, Localized text, LegalReference... basis) {
      if (condition.isYes()) {
        speaking.add(new Reason(text, List.of(basis)));
      }
      return this;
    }

    /** When one applies, and how long it lasts, in words; figures are told by {@link #figures}. */
    public Builder calendar(String french, String english, LegalReference... basis) {
      timing = Optional.of(new Timing(new Localized(french, english), List.of(), List.of(basis)));
      return this;
    }

    /** The days and lengths of its calendar that texts set; one that no text covers on the day asked about is left out. */
    public Builder figures(RuleContext context, Parameter<?>... dated) {
      for (Parameter<?> parameter : dated) {
        context
            .parameters()
            .on(parameter, context.asOf())
            .ifPresent(step -> figures.add(new Figure(parameter, step)));
      }
      return this;
    }

    /** Whom to turn to. */
    public Builder contact(String french, String english) {
      contact = Optional.of(new Localized(french, english));
      return this;
    }

    /** How it goes with another lever. */
    public Builder with(
        String lever,
        Combination.Kind kind,
        String french,
        String english,
        LegalReference... basis) {
      combinations.add(
          new Combination(lever, kind, new Localized(french, english), List.of(basis)));
      return this;
    }

    /** The answer that follows. */
    public Prospect build() {
      boolean closed = !closing.isEmpty();
      List<Reason> reasons = new ArrayList<>(closed ? closing : speaking);
      if (reasons.isEmpty()) {
        reasons.add(new Reason(
            new Localized("il manque des faits pour le dire", "facts are missing to tell"),
            List.of()));
      }
      return new Prospect(
          closed ? Answer.CLOSED : open(),
          reasons,
          closed ? Set.of() : missing,
          timing.map(said -> new Timing(said.text(), figures, said.basis())),
          contact,
          combinations);
    }

    private Answer open() {
      if (!missing.isEmpty()) {
        return Answer.UNDECIDED;
      }
      return viaCarrier ? Answer.VIA_CARRIER : Answer.OPEN;
    }
  }
}
