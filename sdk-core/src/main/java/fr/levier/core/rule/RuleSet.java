package fr.levier.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are judged together: all of them, never stopping at the first breach.
 *
 * @param <T> what they judge
 * @param rules in the order they are reported
 */
public record RuleSet<T extends LegalSubject>(List<Rule<? super T>> rules) {

  public RuleSet {
    rules = List.copyOf(rules);
    Map<String, Rule<?>> byId = new LinkedHashMap<>();
    for (Rule<?> rule : rules) {
      if (byId.put(rule.info().id(), rule) != null) {
        throw new IllegalArgumentException(
            "Two rules have the id " + rule.info().id());
      }
    }
  }

  /** These rules, then others. */
  public RuleSet<T> with(List<? extends Rule<? super T>> others) {
    List<Rule<? super T>> all = new ArrayList<>(rules);
    all.addAll(others);
    return new RuleSet<>(all);
  }

  /** The rules of one kind. */
  public RuleSet<T> only(RuleInfo.Kind kind) {
    List<Rule<? super T>> kept = new ArrayList<>(rules);
    kept.removeIf(rule -> rule.info().kind() != kind);
    return new RuleSet<>(kept);
  }

  /** Judges a subject: one outcome a rule, in order, precedence settled. */
  public List<RuleOutcome> judge(T subject, RuleContext context) {
    List<RuleOutcome> outcomes = new ArrayList<>();
    for (Rule<? super T> rule : rules) {
      outcomes.add(judge(rule, subject, context));
    }
    return settlePrecedence(outcomes);
  }

  private static <T extends LegalSubject> RuleOutcome judge(
      Rule<? super T> rule, T subject, RuleContext context) {
    RuleInfo info = rule.info();
    LocalDate day = subject.dayOf(info.day()).orElse(context.asOf());
    Examination examination = new Examination(info, day, context);
    rule.examine(subject, examination);
    return new RuleOutcome(
        info,
        examination.outcome(),
        day,
        examination.facts(),
        examination.paths(),
        examination.read());
  }

  /** A rule makes way for the special rule that replaces it, and for one it yields to that is breached above INFO. */
  private List<RuleOutcome> settlePrecedence(List<RuleOutcome> outcomes) {
    Map<String, String> replacedBy = new LinkedHashMap<>();
    Map<String, RuleOutcome> byId = new LinkedHashMap<>();
    for (RuleOutcome outcome : outcomes) {
      outcome.rule().replaces().forEach(id -> replacedBy.put(id, outcome.rule().id()));
      byId.put(outcome.rule().id(), outcome);
    }
    return outcomes.stream()
        .map(outcome -> {
          String special = replacedBy.get(outcome.rule().id());
          if (special != null) {
            return outcome.with(new Outcome.NotApplicable(special));
          }
          return outcome.rule().yieldsTo().stream()
              .filter(id -> isBreachedAboveInfo(byId.get(id)))
              .findFirst()
              .map(id -> outcome.with(new Outcome.NotApplicable(id)))
              .orElse(outcome);
        })
        .toList();
  }

  private static boolean isBreachedAboveInfo(@Nullable RuleOutcome outcome) {
    return outcome != null
        && outcome.outcome() instanceof Outcome.Breached breached
        && breached.severity().outweighs(Severity.INFO);
  }
}
