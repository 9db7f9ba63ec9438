package fr.levier.core.rule;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One rule being judged on one subject: the rule states its conditions here, the outcome is derived from them.
 *
 * <p>The rule applies when every {@link #appliesIf} holds; it is breached when a {@link #breachedIf} holds or a
 * {@link #requires required content} is absent. A breach that is certain whatever the missing facts are is a breach; the
 * rule stays undecided only where a missing fact could still change the outcome, or add a heavier breach.
 *
 * <p>Lives for one judgement, on one thread.
 */
public final class Examination {

  private static final List<Severity> BY_WEIGHT = List.of(Severity.values());

  private record Condition(Truth truth, Breach breach) {}

  private final RuleInfo rule;
  private final LocalDate day;
  private final RuleContext context;
  private final Map<String, String> usualPaths;
  private final Named.Collected<Object> facts = new Named.Collected<>();
  private final Named.Collected<String> paths = new Named.Collected<>();
  private final Named.Collected<Step<?>> read = new Named.Collected<>();
  private final List<Condition> conditions = new ArrayList<>();
  private Truth applies = Truth.YES;

  Examination(RuleInfo rule, LocalDate day, RuleContext context) {
    this(rule, day, context, Map.of());
  }

  /**
   * Starts an examination.
   *
   * @param usualPaths where facts stand that the rule is known to ask for, by name, as {@link #usualPath} gives them
   */
  Examination(RuleInfo rule, LocalDate day, RuleContext context, Map<String, String> usualPaths) {
    this.rule = rule;
    this.day = day;
    this.context = context;
    this.usualPaths = usualPaths;
  }

  /** Where a fact stands unless a rule says otherwise. */
  static String usualPath(String name) {
    return "/subject/" + name;
  }

  /** The day the rule tests. */
  public LocalDate day() {
    return day;
  }

  /** The day the question is asked on. */
  public LocalDate asOf() {
    return context.asOf();
  }

  /** A fact that stands at {@code /subject/<name>}. */
  public <V> Fact<V> fact(String name, Optional<V> value) {
    String path = usualPaths.get(name);
    return fact(name, path == null ? usualPath(name) : path, value);
  }

  /** A fact that stands elsewhere; its value can be told by the rule's messages under its name. */
  public <V> Fact<V> fact(String name, String path, Optional<V> value) {
    // The same name may stand in each item of a list: an item that lacks it must not show
    // another's.
    if (value.isPresent()) {
      facts.put(name, value.get());
    } else {
      facts.remove(name);
    }
    paths.putIfAbsent(name, path);
    return new Fact<>(name, path, value);
  }

  /** Something the rule computed and its messages tell. */
  public void tell(String name, Object value) {
    facts.put(name, Objects.requireNonNull(value, "value"));
  }

  /** The value of a parameter on the day the rule tests; absent, and noted, when no known text covers that day. */
  public <V> Fact<V> parameter(Parameter<V> parameter) {
    return parameter(parameter, day);
  }

  /** The value of a parameter on another day, such as one of the year that an item of the subject names. */
  public <V> Fact<V> parameter(Parameter<V> parameter, LocalDate on) {
    Optional<Step<V>> step = context.parameters().on(parameter, on);
    if (step.isPresent()) {
      read.put(parameter.id(), step.get());
      facts.put(parameter.id(), step.get().value());
    }
    return new Fact<>(parameter.id(), LAW + parameter.id(), step.map(Step::value));
  }

  /** The rule applies only if this holds. */
  public void appliesIf(Truth condition) {
    applies = applies.and(condition);
  }

  /** The rule is breached, at its own severity, if this holds; the path is that of the first fact it named. */
  public void breachedIf(Truth condition) {
    breachedIf(condition, paths.firstOr("/subject"));
  }

  /** The rule is breached, at its own severity, if this holds. */
  public void breachedIf(Truth condition, String path) {
    breachedIf(condition, path, rule.severity(), "", Map.of());
  }

  /**
   * The rule is breached if this holds.
   *
   * @param path where, in the dossier file
   * @param severity of this branch
   * @param variant which of the rule's messages says it; empty for the main one
   * @param told what the message tells beside the facts of the rule
   */
  public void breachedIf(
      Truth condition, String path, Severity severity, String variant, Map<String, ?> told) {
    if (condition.isNo() || applies.isNo()) {
      return;
    }
    Map<String, Object> all = new LinkedHashMap<>(facts.toMap());
    all.putAll(told);
    conditions.add(new Condition(condition, new Breach(raised(severity), path, variant, all)));
  }

  /** The rule is breached, at its own severity, unless a required content is there; told as {@code content}. */
  public void requires(String name, String path, boolean present) {
    requires(name, path, present, "");
  }

  /** The same, said by a variant of the rule's message. */
  public void requires(String name, String path, boolean present, String variant) {
    if (!present) {
      breachedIf(Truth.YES, path, rule.severity(), variant, Map.of("content", name));
    }
  }

  private Severity raised(Severity severity) {
    return context.strict() && severity == Severity.WARNING
        ? rule.strictSeverity().orElse(severity)
        : severity;
  }

  /** What comes of the rule is its heaviest breach: a missing fact counts only if it can move it. */
  Outcome outcome() {
    if (applies.isNo()) {
      return new Outcome.NotApplicable("");
    }
    if (conditions.isEmpty()) {
      return new Outcome.Satisfied();
    }
    Set<String> missing = new TreeSet<>();
    Truth anyBreach = Truth.NO;
    for (Severity severity : BY_WEIGHT) {
      for (Condition condition : conditions) {
        if (condition.breach().severity() == severity) {
          anyBreach = anyBreach.or(condition.truth());
        }
      }
      Truth breached = applies.and(anyBreach);
      missing.addAll(breached.missing());
      if (breached.isYes()) {
        return missing.isEmpty() ? breached(severity) : undecided(missing);
      }
    }
    return missing.isEmpty() ? new Outcome.Satisfied() : undecided(missing);
  }

  /** The rule is breached at a severity, whatever the missing facts are. */
  private Outcome breached(Severity severity) {
    List<Breach> certain = conditions.stream()
        .filter(condition -> condition.truth().isYes())
        .map(Condition::breach)
        .toList();
    if (certain.stream().anyMatch(breach -> breach.severity() == severity)) {
      return new Outcome.Breached(certain);
    }
    // One of several breaches stands, and the facts tell which: there is nothing to say before.
    Set<String> missing = new TreeSet<>();
    conditions.forEach(condition -> missing.addAll(condition.truth().missing()));
    return undecided(missing);
  }

  private static Outcome undecided(Set<String> missing) {
    Set<String> facts = new TreeSet<>();
    Set<String> law = new TreeSet<>();
    for (String pointer : missing) {
      if (pointer.startsWith(LAW)) {
        law.add(pointer.substring(LAW.length()));
      } else {
        facts.add(pointer);
      }
    }
    return new Outcome.Undecided(facts, law);
  }

  /** What the rule looked at, by name. */
  Map<String, Object> facts() {
    return facts.toMap();
  }

  /** Where each fact it asked for stands, by name. */
  Map<String, String> paths() {
    return paths.toMap();
  }

  /** The steps of the law it read, by parameter id. */
  Map<String, Step<?>> read() {
    return read.toMap();
  }

  /** Marks a pointer into the law rather than into the dossier. */
  private static final String LAW = "law:";

  LegalParameters parameters() {
    return context.parameters();
  }
}
