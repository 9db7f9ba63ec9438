package fr.levier.testkit;

import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Subjects of one model, in order or out of order in exactly one way.
 *
 * <p>They are made from one case that is in order, told at another time and among other people, and for each rule from the
 * small edits that put it out of order. What they promise is checked by {@link Levier#standard()} as they are made, on
 * {@linkplain LegalDays#of the day of the subject}. Immutable and thread-safe.
 *
 * @param <T> the model
 */
public final class Specimens<T extends LegalSubject> {

  /** How often in a row a case told otherwise may turn out not to be what was promised. */
  private static final int MISSES = 200;

  private enum Answer {
    IN_ORDER,
    BREACHED,
    UNDECIDED,
    NOT_APPLICABLE
  }

  private record Deviation(String rule, Answer answer, Optional<Severity> severity, Edit edit) {

    /** Whether the report says what the edit promises, and of no other rule that it is breached. */
    boolean isKept(Report report) {
      Outcome outcome = report.outcomes().stream()
          .filter(judged -> judged.rule().id().equals(rule))
          .map(RuleOutcome::outcome)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(rule + " does not judge such subjects"));
      return switch (answer) {
        case BREACHED ->
          outcome instanceof Outcome.Breached breached
              && severity.map(breached.severity()::equals).orElse(true)
              && report.findings().stream().allMatch(found -> found.rule().equals(rule));
        case IN_ORDER -> outcome instanceof Outcome.Satisfied && isInOrder(report);
        case UNDECIDED -> outcome instanceof Outcome.Undecided;
        case NOT_APPLICABLE -> outcome instanceof Outcome.NotApplicable;
      };
    }

    @Override
    public String toString() {
      return rule + " " + severity.map(Severity::name).orElse("") + " " + answer;
    }
  }

  private final Class<T> type;
  private final JsonTree exemplar;
  private final List<Arbitrary<Edit>> freedoms;
  private final List<Deviation> deviations;

  private Specimens(Builder<T> builder) {
    type = builder.type;
    exemplar = builder.exemplar;
    freedoms = List.copyOf(builder.freedoms);
    deviations = List.copyOf(builder.deviations);
  }

  /** The model. */
  Class<T> type() {
    return type;
  }

  /** Starts from a case that is in order, as JSON. */
  public static <T extends LegalSubject> Builder<T> of(Class<T> type, JsonTree inOrder) {
    return new Builder<>(type, inOrder);
  }

  /** One of the example dossiers of the project. */
  static <T extends LegalSubject> Builder<T> ofDossier(Class<T> type, String file) {
    try (InputStream in = Specimens.class.getResourceAsStream("dossiers/" + file)) {
      byte[] dossier = Objects.requireNonNull(in, file).readAllBytes();
      return of(type, LevierJson.standard().tree(dossier).at("/subject").orElseThrow());
    } catch (IOException unreadable) {
      throw new IllegalStateException(file, unreadable);
    }
  }

  /** Accepted, without any finding and with no fact missing. */
  public Arbitrary<T> valid() {
    List<Edit> ways = Stream.concat(
            Stream.of(Edit.NONE),
            deviations.stream().filter(way -> way.answer() == Answer.IN_ORDER).map(Deviation::edit))
        .toList();
    return made(Arbitraries.of(ways)).filter(MISSES, subject -> isInOrder(check(subject)));
  }

  /**
   * Exactly this rule is breached, precedence settled.
   *
   * @throws IllegalArgumentException if no way to breach it is known
   */
  public Arbitrary<T> violating(String rule) {
    return violating(rule, Set.of(Severity.values()));
  }

  /**
   * Exactly this rule is breached, and this heavily.
   *
   * @throws IllegalArgumentException if no way to breach it so is known
   */
  public Arbitrary<T> violating(String rule, Severity severity) {
    return violating(rule, Set.of(severity));
  }

  private Arbitrary<T> violating(String rule, Set<Severity> severities) {
    return deviating(rule, Answer.BREACHED, severities);
  }

  /**
   * This rule cannot be judged for want of facts.
   *
   * @throws IllegalArgumentException if no way to leave it open is known
   */
  public Arbitrary<T> undecided(String rule) {
    return deviating(rule, Answer.UNDECIDED, Set.of(Severity.values()));
  }

  /**
   * This rule has nothing to say.
   *
   * @throws IllegalArgumentException if no way outside it is known
   */
  public Arbitrary<T> notApplicable(String rule) {
    return deviating(rule, Answer.NOT_APPLICABLE, Set.of(Severity.values()));
  }

  private Arbitrary<T> deviating(String rule, Answer answer, Set<Severity> severities) {
    return Arbitraries.of(known(rule, answer, severities))
        .flatMap(deviation -> made(Arbitraries.just(deviation.edit()))
            .filter(MISSES, subject -> deviation.isKept(check(subject))));
  }

  /** Anything from a subject in order to one with four edits that put it out of order, or leave something open. */
  public Arbitrary<T> any() {
    Arbitrary<Edit> edit = Arbitraries.of(
        deviations.stream().map(deviation -> lenient(deviation.edit())).toList());
    return made(edit.list().ofMaxSize(4).map(edits -> Edit.NONE.and(edits.toArray(Edit[]::new))))
        .ignoreException(UnusableInputException.class);
  }

  /** The rules that can be breached by these specimens, sorted. */
  public Set<String> rules() {
    return rules(Answer.BREACHED);
  }

  private Set<String> rules(Answer answer) {
    return deviations.stream()
        .filter(deviation -> deviation.answer() == answer)
        .map(Deviation::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every subject that the edits make of the exemplar itself; the exemplar first. */
  public List<T> gallery() {
    return Stream.concat(Stream.of(Edit.NONE), deviations.stream().map(Deviation::edit))
        .map(this::edited)
        .toList();
  }

  /** The exemplar itself with an edit, whatever comes of it. */
  public T edited(Edit edit) {
    return read(edit.apply(exemplar));
  }

  /** What the edits promise and do not keep on the exemplar itself, with the report; none in a sound kit. */
  List<String> broken() {
    List<String> broken = new ArrayList<>();
    Report inOrder = check(read(exemplar));
    if (!isInOrder(inOrder)) {
      broken.add("the exemplar is not in order\n" + inOrder.explain(Locale.FRENCH));
    }
    for (Deviation deviation : deviations) {
      Report report = check(edited(deviation.edit()));
      if (!deviation.isKept(report)) {
        broken.add(deviation + " is not so\n" + report.explain(Locale.FRENCH));
      }
    }
    return broken;
  }

  private Arbitrary<T> made(Arbitrary<Edit> edits) {
    Arbitrary<List<Edit>> free = Combinators.combine(freedoms).as(List::copyOf);
    return Combinators.combine(free, edits, Variation.variations())
        .as((freely, edit, variation) -> {
          JsonTree told = Edit.NONE.and(freely.toArray(Edit[]::new)).apply(exemplar);
          return read(variation.of(edit.apply(told)));
        });
  }

  private T read(JsonTree subject) {
    return LevierJson.standard().read(subject, type);
  }

  private static Edit lenient(Edit edit) {
    return subject -> {
      try {
        return edit.apply(subject);
      } catch (UnusableInputException goneAlready) {
        return subject;
      }
    };
  }

  private List<Deviation> known(String rule, Answer answer, Set<Severity> severities) {
    List<Deviation> found = deviations.stream()
        .filter(deviation -> deviation.rule().equals(rule) && deviation.answer() == answer)
        .filter(deviation -> deviation.severity().map(severities::contains).orElse(true))
        .toList();
    if (found.isEmpty()) {
      Set<String> known = rules(answer);
      String meant = Suggestion.closest(rule, known)
          .filter(closest -> !closest.equals(rule))
          .map(closest -> " Did you mean " + closest + "?")
          .orElse("");
      throw new IllegalArgumentException("No " + type.getSimpleName() + " is known for which "
          + rule + " is " + answer + " (" + severities + ")." + meant + " Known: "
          + String.join(", ", known));
    }
    return found;
  }

  private Report check(T subject) {
    return Levier.standard().check(subject, LegalDays.of(subject));
  }

  private static boolean isInOrder(Report report) {
    return report.verdict() == Verdict.ACCEPTED
        && report.findings().isEmpty()
        && report.missing().isEmpty();
  }

  /** Says how a subject can differ from the exemplar, and which edits put it out of order. */
  public static final class Builder<T extends LegalSubject> {
    private final Class<T> type;
    private final JsonTree exemplar;
    private final List<Arbitrary<Edit>> freedoms = new ArrayList<>();
    private final List<Deviation> deviations = new ArrayList<>();

    private Builder(Class<T> type, JsonTree exemplar) {
      this.type = Objects.requireNonNull(type, "type");
      this.exemplar = Objects.requireNonNull(exemplar, "exemplar");
    }

    /** What may change and leaves the subject in order: another amount, another wording. */
    public Builder<T> free(Arbitrary<Edit> edits) {
      freedoms.add(edits);
      return this;
    }

    /** Another way of being in order, in which a rule applies and is respected. */
    public Builder<T> satisfying(String rule, Edit edit) {
      return deviation(rule, Answer.IN_ORDER, Optional.empty(), edit);
    }

    /** Puts the subject out of order by one rule alone. */
    public Builder<T> breaching(String rule, Edit edit) {
      return deviation(rule, Answer.BREACHED, Optional.empty(), edit);
    }

    /** Puts the subject out of order by one rule alone, in a branch of a given weight. */
    public Builder<T> breaching(String rule, Severity severity, Edit edit) {
      return deviation(rule, Answer.BREACHED, Optional.of(severity), edit);
    }

    /** Leaves a rule open. */
    public Builder<T> undecided(String rule, Edit edit) {
      return deviation(rule, Answer.UNDECIDED, Optional.empty(), edit);
    }

    /** Puts the subject outside a rule. */
    public Builder<T> notApplicable(String rule, Edit edit) {
      return deviation(rule, Answer.NOT_APPLICABLE, Optional.empty(), edit);
    }

    private Builder<T> deviation(
        String rule, Answer answer, Optional<Severity> severity, Edit edit) {
      deviations.add(new Deviation(rule, answer, severity, edit));
      return this;
    }

    public Specimens<T> build() {
      return new Specimens<>(this);
    }
  }
}
