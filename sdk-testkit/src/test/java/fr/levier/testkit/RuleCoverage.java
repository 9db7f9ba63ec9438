package fr.levier.testkit;

import fr.levier.core.dossier.CommonRules;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which answers the rules were seen to give, and on which side of each threshold they were asked. */
final class RuleCoverage {

  /** What a rule can answer. */
  enum Answer {
    SATISFIED,
    BREACHED,
    UNDECIDED,
    NOT_APPLICABLE
  }

  /** Why an answer is not asked of a rule. */
  record Exempt(String rule, Answer answer, String reason) {}

  /** Why a threshold is asked on no side. */
  record NoLimit(String parameter, String reason) {}

  /** Where a value stood by a threshold. */
  enum Point {
    UNDER,
    AT,
    OVER
  }

  private final Map<String, RuleInfo> rules = new TreeMap<>();
  private final Map<String, Map<Answer, Integer>> seen = new TreeMap<>();
  private final Map<String, Set<Severity>> severities = new TreeMap<>();
  private final Map<String, Parameter<?>> parameters = new TreeMap<>();
  private final Map<String, Map<Step<?>, Set<Point>>> points = new TreeMap<>();
  private final Map<String, String> noLimits = new TreeMap<>();
  private final Map<String, Map<Answer, String>> exceptions = new TreeMap<>();

  RuleCoverage(List<Exempt> exceptions, List<NoLimit> noLimits) {
    noLimits.forEach(one -> this.noLimits.put(one.parameter(), one.reason()));
    for (Lever lever : LeverCatalog.installed().levers()) {
      for (DocumentKind<?> kind : lever.documents()) {
        kind.rules().rules().forEach(this::expect);
      }
    }
    CommonRules.rules().forEach(this::expect);
    LeverCatalog.installed()
        .parameters()
        .forEach(parameter -> parameters.put(parameter.id(), parameter));
    exceptions.forEach(exception -> this.exceptions
        .computeIfAbsent(exception.rule(), fresh -> new EnumMap<>(Answer.class))
        .put(exception.answer(), exception.reason()));
  }

  private void expect(Rule<?> rule) {
    rules.putIfAbsent(rule.info().id(), rule.info());
  }

  Collection<RuleInfo> rules() {
    return rules.values();
  }

  /** Counts what rules answer on a day. */
  void see(LocalDate asOf, List<RuleOutcome> outcomes) {
    for (RuleOutcome outcome : outcomes) {
      String id = outcome.rule().id();
      seen.computeIfAbsent(id, fresh -> new EnumMap<>(Answer.class))
          .merge(answer(outcome.outcome()), 1, Integer::sum);
      if (outcome.outcome() instanceof Outcome.Breached breached) {
        breached
            .breaches()
            .forEach(breach -> severities
                .computeIfAbsent(id, fresh -> EnumSet.noneOf(Severity.class))
                .add(breach.severity()));
      }
      outcome.read().forEach((parameter, step) -> see(asOf, outcome, parameter, step));
    }
  }

  private static Answer answer(Outcome outcome) {
    return outcome.fold(
        ok -> Answer.SATISFIED,
        breached -> Answer.BREACHED,
        aside -> Answer.NOT_APPLICABLE,
        open -> Answer.UNDECIDED);
  }

  private void see(LocalDate asOf, RuleOutcome outcome, String parameter, Step<?> step) {
    if (step.value() instanceof BeforeTax || step.value() instanceof Euros) {
      long threshold = cents(step.value()).orElseThrow();
      outcome.facts().forEach((name, value) -> {
        // What a rule tells as its limit is the threshold itself.
        if (!name.equals(parameter) && !name.equals("limit")) {
          cents(value).ifPresent(amount -> see(parameter, step, amount - threshold));
        }
      });
    } else if (step.value() instanceof Period delay) {
      Map<String, LocalDate> days = new TreeMap<>();
      outcome.facts().forEach((name, value) -> {
        if (value instanceof LocalDate day) {
          days.put(name, day);
        }
      });
      if (delay.toTotalMonths() == 0) {
        outcome.facts().values().stream()
            .filter(Integer.class::isInstance)
            .forEach(count -> see(parameter, step, (Integer) count - days(delay)));
      }
      days.put("asOf", asOf);
      days.put("the day tested", outcome.day());
      Optional<LocalDate> last = Optional.ofNullable(days.remove("deadline"));
      days.values().forEach(day -> {
        last.ifPresent(limit -> see(parameter, step, day.toEpochDay() - limit.toEpochDay()));
        days.values()
            .forEach(start ->
                see(parameter, step, day.toEpochDay() - start.plus(delay).toEpochDay()));
      });
    }
  }

  /** The length of a delay told in days alone. */
  private static long days(Period delay) {
    return LocalDate.EPOCH.plus(delay).toEpochDay();
  }

  private static Optional<Long> cents(Object value) {
    if (value instanceof BeforeTax net) {
      return cents(net.amount());
    }
    return value instanceof Euros euros
        ? Optional.of(euros.toBigDecimal().unscaledValue().longValueExact())
        : Optional.empty();
  }

  /** A value stood a number of cents or days above a step of a parameter; only the nearest count. */
  void see(String parameter, Step<?> step, long distance) {
    Set<Point> points = this.points
        .computeIfAbsent(parameter, fresh -> new LinkedHashMap<>())
        .computeIfAbsent(step, fresh -> EnumSet.noneOf(Point.class));
    if (Math.abs(distance) <= 1) {
      points.add(Point.values()[(int) distance + 1]);
    }
  }

  /** What a rule is expected to answer at least once. */
  Set<Answer> expected(RuleInfo rule) {
    if (rule.kind() == RuleInfo.Kind.DERIVED) {
      return Set.of();
    }
    Set<Answer> expected = EnumSet.allOf(Answer.class);
    if (rule.facts().isEmpty()) {
      expected.remove(Answer.UNDECIDED);
    }
    expected.removeAll(exceptions.getOrDefault(rule.id(), Map.of()).keySet());
    return expected;
  }

  int count(RuleInfo rule, Answer answer) {
    return seen.getOrDefault(rule.id(), Map.of()).getOrDefault(answer, 0);
  }

  Set<Severity> severities(RuleInfo rule) {
    return severities.getOrDefault(rule.id(), Set.of());
  }

  Optional<String> reason(RuleInfo rule, Answer answer) {
    return Optional.ofNullable(exceptions.getOrDefault(rule.id(), Map.of()).get(answer));
  }

  /** By id, the amounts and delays that are no limit, and why. */
  Map<String, String> noLimits() {
    return noLimits;
  }

  /** The limits that a rule was seen to read, by id. */
  List<Parameter<?>> thresholds() {
    return points.keySet().stream()
        .filter(id -> !noLimits.containsKey(id))
        .<Parameter<?>>map(id -> Objects.requireNonNull(parameters.get(id), id))
        .toList();
  }

  Set<Point> points(Parameter<?> threshold, Step<?> step) {
    return points.getOrDefault(threshold.id(), Map.of()).getOrDefault(step, Set.of());
  }

  /** What is short of full coverage, a line each; none when it is full. */
  List<String> gaps() {
    Stream<String> answers = rules.values().stream()
        .flatMap(rule -> expected(rule).stream()
            .filter(answer -> count(rule, answer) == 0)
            .map(answer -> rule.id() + " was never " + answer));
    Stream<String> derived = rules.values().stream()
        .filter(rule -> rule.kind() == RuleInfo.Kind.DERIVED && count(rule, Answer.BREACHED) > 0)
        .map(rule -> rule.id() + " only computes and was breached");
    Stream<String> heaviest = rules.values().stream()
        .filter(rule -> rule.kind() != RuleInfo.Kind.DERIVED)
        .filter(rule -> !severities(rule).contains(rule.severity()))
        .filter(rule -> expected(rule).contains(Answer.BREACHED))
        .map(rule -> rule.id() + " was never breached at " + rule.severity());
    Stream<String> unasked = thresholds().stream()
        .flatMap(threshold -> threshold.series().steps().stream()
            .flatMap(step -> EnumSet.allOf(Point.class).stream()
                .filter(point -> !points(threshold, step).contains(point))
                .map(point -> threshold + " from " + step.from() + " was never asked " + point)));
    return Stream.of(answers, derived, heaviest, staleExceptions(), unasked)
        .flatMap(lines -> lines)
        .toList();
  }

  /** An exception that says what is not so any more. */
  private Stream<String> staleExceptions() {
    return exceptions.entrySet().stream()
        .flatMap(entry -> entry.getValue().keySet().stream()
            .filter(answer -> Optional.ofNullable(rules.get(entry.getKey()))
                .map(rule -> count(rule, answer) > 0)
                .orElse(true))
            .map(answer -> "the exception " + entry.getKey() + " " + answer + " is not true"));
  }

  /** The ids of the rules of the levers, for those who look for one. */
  Set<String> ids() {
    return new TreeSet<>(rules.keySet());
  }
}
