package fr.levier.core.rule;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What came of one rule. */
public sealed interface Outcome {

  /** The rule applies and is respected. */
  record Satisfied() implements Outcome {}

  /** The rule is not respected, in one or more ways. */
  record Breached(List<Breach> breaches) implements Outcome {
    public Breached {
      breaches = List.copyOf(breaches);
      if (breaches.isEmpty()) {
        throw new IllegalArgumentException("A breached rule has a breach");
      }
    }

    /** The heaviest of its breaches. */
    public Severity severity() {
      Severity heaviest = breaches.get(0).severity();
      for (Breach breach : breaches) {
        heaviest = breach.severity().outweighs(heaviest) ? breach.severity() : heaviest;
      }
      return heaviest;
    }
  }

  /**
   * The rule has nothing to say of this case.
   *
   * @param because the id of the breached or replacing rule it makes way for; empty when the case is simply outside it
   */
  record NotApplicable(String because) implements Outcome {
    public NotApplicable {
      Objects.requireNonNull(because, "because");
    }
  }

  /**
   * The rule cannot be judged yet.
   *
   * @param missing where the facts that could still change the outcome would stand, sorted
   * @param uncovered the ids of the parameters that no known text covers on the day tested, sorted
   */
  record Undecided(Set<String> missing, Set<String> uncovered) implements Outcome {
    public Undecided {
      missing = Collections.unmodifiableSet(new TreeSet<>(missing));
      uncovered = Collections.unmodifiableSet(new TreeSet<>(uncovered));
    }
  }

  /** One function a kind of outcome; total. */
  default <R> R fold(
      Function<? super Satisfied, R> satisfied,
      Function<? super Breached, R> breached,
      Function<? super NotApplicable, R> notApplicable,
      Function<? super Undecided, R> undecided) {
    if (this instanceof Satisfied outcome) {
      return satisfied.apply(outcome);
    }
    if (this instanceof Breached outcome) {
      return breached.apply(outcome);
    }
    if (this instanceof NotApplicable outcome) {
      return notApplicable.apply(outcome);
    }
    return undecided.apply((Undecided) this);
  }
}
