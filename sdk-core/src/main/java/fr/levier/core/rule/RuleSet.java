package fr.levier.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are judged together: all of them, never stopping at the first breach. Immutable; thread-safe as its rules are.
 *
 * @param <T> what they judge
 */
public final class RuleSet<T extends LegalSubject> {

  private final List<Rule<? super T>> rules;
  private final List<Place> places;

  /**
   * The place of a rule in the set.
   *
   * @param special the id of the rule of the set that replaces it; empty when none does
   * @param yieldsTo the ranks of the rules of the set it yields to
   * @param usualPaths of its facts, by name
   */
  private record Place(String special, List<Integer> yieldsTo, Map<String, String> usualPaths) {}

  /**
   * A set of rules.
   *
   * @param rules in the order they are reported
   * @throws IllegalArgumentException if two of them have the same id
   */
  public RuleSet(List<Rule<? super T>> rules) {
    this.rules = List.copyOf(rules);
    this.places = places(this.rules.stream().map(Rule::info).toList());
  }

  private static List<Place> places(List<RuleInfo> rules) {
    Map<String, Integer> ranks = new HashMap<>();
    Map<String, String> replacedBy = new HashMap<>();
    for (RuleInfo rule : rules) {
      if (ranks.put(rule.id(), ranks.size()) != null) {
        throw new IllegalArgumentException("Two rules have the id " + rule.id());
      }
      rule.replaces().forEach(id -> replacedBy.put(id, rule.id()));
    }
    return rules.stream()
        .map(rule -> new Place(
            replacedBy.getOrDefault(rule.id(), ""),
            rule.yieldsTo().stream().filter(ranks::containsKey).map(ranks::get).toList(),
            usualPaths(rule)))
        .toList();
  }

  private static Map<String, String> usualPaths(RuleInfo rule) {
    Named.Collected<String> paths = new Named.Collected<>();
    rule.facts().forEach(name -> paths.put(name, Examination.usualPath(name)));
    rule.contents().forEach(name -> paths.put(name, Examination.usualPath(name)));
    return paths.toMap();
  }

  /** The rules, in the order they are reported. */
  public List<Rule<? super T>> rules() {
    return rules;
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
    RuleOutcome[] judged = new RuleOutcome[rules.size()];
    for (int i = 0; i < judged.length; i++) {
      judged[i] = judge(rules.get(i), subject, context, places.get(i));
    }
    RuleOutcome[] settled = judged.clone();
    for (int i = 0; i < settled.length; i++) {
      settled[i] = settled(judged, i);
    }
    return List.of(settled);
  }

  private static <T extends LegalSubject> RuleOutcome judge(
      Rule<? super T> rule, T subject, RuleContext context, Place place) {
    RuleInfo info = rule.info();
    LocalDate day = subject.dayOf(info.day()).orElse(context.asOf());
    Examination examination = new Examination(info, day, context, place.usualPaths());
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
  private RuleOutcome settled(RuleOutcome[] judged, int rank) {
    RuleOutcome outcome = judged[rank];
    Place place = places.get(rank);
    if (!place.special().isEmpty()) {
      return outcome.with(new Outcome.NotApplicable(place.special()));
    }
    for (int heavier : place.yieldsTo()) {
      if (isBreachedAboveInfo(judged[heavier])) {
        return outcome.with(new Outcome.NotApplicable(judged[heavier].rule().id()));
      }
    }
    return outcome;
  }

  private static boolean isBreachedAboveInfo(RuleOutcome outcome) {
    return outcome.outcome() instanceof Outcome.Breached breached
        && breached.severity().outweighs(Severity.INFO);
  }

  /** Equal to a set of the same rules in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleSet<?> that && that.rules.equals(rules);
  }

  @Override
  public int hashCode() {
    return rules.hashCode();
  }

  /** The ids of the rules. */
  @Override
  public String toString() {
    return rules.stream().map(rule -> rule.info().id()).toList().toString();
  }
}
