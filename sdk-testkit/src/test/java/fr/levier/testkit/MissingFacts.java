package fr.levier.testkit;

import fr.levier.core.dossier.CommonRules;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The facts that rules wait for, and the values that each is seen with among the specimens of a model: enough to try what
 * giving a fact does.
 */
final class MissingFacts<T extends LegalSubject> {

  private static final Pattern DAY = Pattern.compile("\"\\d{4}-\\d{2}-\\d{2}\"");
  private static final LevierJson JSON = LevierJson.standard();

  private final Class<T> type;
  private final RuleSet<T> rules;
  private final Map<String, RuleSet<T>> alone = new TreeMap<>();
  private final List<JsonTree> gallery;
  private final Map<String, Set<String>> byRule = new TreeMap<>();
  private final Map<String, List<JsonTree>> others = new TreeMap<>();
  private final Map<String, List<JsonTree>> values = new TreeMap<>();

  MissingFacts(
      Class<T> type,
      RuleSet<T> ofTheLever,
      Specimens<T> specimens,
      Map<String, List<?>> otherValues) {
    this.type = type;
    rules = CommonRules.after(ofTheLever);
    gallery = specimens.gallery().stream().map(JSON::toTree).toList();
    otherValues.forEach(
        (path, several) -> others.put(path, several.stream().map(JSON::toTree).toList()));
    for (T subject : specimens.gallery()) {
      judge(subject, LegalDays.of(subject)).forEach(judged -> {
        if (judged.outcome() instanceof Outcome.Undecided open) {
          byRule
              .computeIfAbsent(judged.rule().id(), fresh -> new TreeSet<>())
              .addAll(open.missing());
        }
      });
    }
  }

  /** By rule, where the facts stand that it was seen to wait for. */
  Map<String, Set<String>> byRule() {
    return byRule;
  }

  /** Where the outermost facts stand that a rule was seen to wait for. */
  Set<String> waitedFor(String rule) {
    return outermost(byRule.getOrDefault(rule, Set.of()));
  }

  /** Values that can stand at a place: those seen there, their neighbours if they are days, both answers to a question. */
  List<JsonTree> values(String path) {
    return values.computeIfAbsent(path, fresh -> {
      Set<JsonTree> found = new LinkedHashSet<>(others.getOrDefault(path, List.of()));
      for (JsonTree subject : gallery) {
        subject.at(inside(path)).ifPresent(found::add);
      }
      for (JsonTree value : List.copyOf(found)) {
        if (DAY.matcher(value.toString()).matches()) {
          LocalDate day = LocalDate.parse(value.text().orElseThrow());
          List.of(day.minusYears(1), day.minusDays(1), day.plusDays(1), day.plusYears(1))
              .forEach(near -> found.add(JSON.toTree(near)));
        } else if (value.equals(JSON.toTree(true)) || value.equals(JSON.toTree(false))) {
          found.add(JSON.toTree(true));
          found.add(JSON.toTree(false));
        }
      }
      if (found.isEmpty()) {
        throw new IllegalStateException("No value is known for " + path + ": tell some");
      }
      return List.copyOf(found);
    });
  }

  /** The paths that lie within no other of them: who gives a list gives its elements. */
  static Set<String> outermost(Set<String> paths) {
    Set<String> outermost = new TreeSet<>(paths);
    outermost.removeIf(path -> paths.stream().anyMatch(other -> path.startsWith(other + "/")));
    return outermost;
  }

  /** Every way of giving facts, each with one of its values. */
  List<Map<String, JsonTree>> completions(Set<String> paths) {
    List<Map<String, JsonTree>> all = List.of(Map.of());
    for (String path : outermost(paths)) {
      List<Map<String, JsonTree>> longer = new ArrayList<>();
      for (Map<String, JsonTree> shorter : all) {
        for (JsonTree value : values(path)) {
          Map<String, JsonTree> one = new LinkedHashMap<>(shorter);
          one.put(path, value);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all;
  }

  /** The subject with facts given. */
  T with(T subject, Map<String, JsonTree> facts) {
    JsonTree tree = JSON.toTree(subject);
    for (Map.Entry<String, JsonTree> fact : facts.entrySet()) {
      tree = tree.with(inside(fact.getKey()), fact.getValue());
    }
    return JSON.read(tree, type);
  }

  /** The subject without a fact; itself where that cannot be. */
  T without(T subject, String path) {
    JsonTree tree = JSON.toTree(subject);
    try {
      return JSON.read(tree.without(inside(path)), type);
    } catch (UnusableInputException absentOrNeeded) {
      return subject;
    }
  }

  /** Whether a place lies in something that the subject has: a fact of a test that is not planned is no fact. */
  boolean isWithin(T subject, String path) {
    String parent = path.substring(0, path.lastIndexOf('/'));
    return parent.equals("/subject") || JSON.toTree(subject).at(inside(parent)).isPresent();
  }

  private static String inside(String path) {
    return path.substring("/subject".length());
  }

  /** What every rule says of a subject on a day, form left aside. */
  List<RuleOutcome> judge(T subject, LocalDate asOf) {
    RuleContext context = new RuleContext(asOf, LegalParameters.standard(), false);
    return rules.judge(subject, context);
  }

  private RuleSet<T> only(String id) {
    return new RuleSet<>(
        rules.rules().stream().filter(rule -> rule.info().id().equals(id)).toList());
  }

  /** What one rule says, precedence left aside. */
  RuleOutcome judge(String rule, T subject, LocalDate asOf) {
    RuleContext context = new RuleContext(asOf, LegalParameters.standard(), false);
    return alone.computeIfAbsent(rule, this::only).judge(subject, context).get(0);
  }
}
