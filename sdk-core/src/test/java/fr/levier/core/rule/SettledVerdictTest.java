package fr.levier.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Giving a missing fact never turns a settled answer around: every small rule over three facts, on every sheet of answers.
 */
class SettledVerdictTest {

  private static final List<String> NAMES = List.of("a", "b", "c");
  private static final RuleInfo INFO = Sheet.info("TST-1", Severity.ERROR);

  /** A condition on a sheet. */
  private interface Term {
    Truth on(Sheet sheet, Examination examination);
  }

  /** Yes, no, each fact, its contrary, and every conjunction and disjunction of two of those. */
  private static List<Term> terms() {
    List<Term> simple = new ArrayList<>();
    simple.add((sheet, examination) -> Truth.YES);
    simple.add((sheet, examination) -> Truth.NO);
    for (String name : NAMES) {
      simple.add((sheet, examination) -> sheet.says(examination, name));
      simple.add((sheet, examination) -> sheet.says(examination, name).not());
    }
    List<Term> all = new ArrayList<>(simple);
    for (int i = 2; i < simple.size(); i++) {
      for (int j = i + 1; j < simple.size(); j++) {
        Term left = simple.get(i);
        Term right = simple.get(j);
        all.add(
            (sheet, examination) -> left.on(sheet, examination).and(right.on(sheet, examination)));
        all.add(
            (sheet, examination) -> left.on(sheet, examination).or(right.on(sheet, examination)));
      }
    }
    return all;
  }

  /** Every way to answer yes, no or nothing to each question. */
  private static List<Sheet> sheets() {
    List<Map<String, Boolean>> answers = new ArrayList<>(List.of(Map.of()));
    for (String name : NAMES) {
      for (Map<String, Boolean> known : List.copyOf(answers)) {
        for (boolean answer : new boolean[] {true, false}) {
          Map<String, Boolean> more = new HashMap<>(known);
          more.put(name, answer);
          answers.add(more);
        }
      }
    }
    return answers.stream().map(Sheet::new).toList();
  }

  private static BiConsumer<Sheet, Examination> rule(Term applies, Term light, Term heavy) {
    return (sheet, examination) -> {
      examination.appliesIf(applies.on(sheet, examination));
      examination.breachedIf(
          light.on(sheet, examination), "/light", Severity.WARNING, "", Map.of());
      examination.breachedIf(heavy.on(sheet, examination), "/heavy", Severity.ERROR, "", Map.of());
    };
  }

  /** What an outcome comes to: a severity, nothing, or not settled. */
  private static String answer(Outcome outcome) {
    return outcome.fold(
        ok -> "in order",
        breached -> breached.severity().name(),
        aside -> "in order",
        open -> "open");
  }

  @Test
  void giving_a_missing_fact_never_turns_a_settled_answer_around() {
    List<Sheet> sheets = sheets();
    assertThat(sheets).hasSize(27);
    int judged = 0;
    List<Term> terms = terms();
    for (Term applies : terms.subList(0, 8)) {
      for (Term light : terms.subList(0, 8)) {
        for (Term heavy : terms) {
          BiConsumer<Sheet, Examination> rule = rule(applies, light, heavy);
          Map<Sheet, Outcome> outcomes = sheets.stream()
              .collect(Collectors.toMap(sheet -> sheet, sheet -> Sheet.judge(INFO, sheet, rule)));
          outcomes.forEach((sheet, outcome) -> settledForGood(sheet, outcome, outcomes));
          judged++;
        }
      }
    }
    assertThat(judged).isEqualTo(8 * 8 * 38);
  }

  private static void settledForGood(Sheet sheet, Outcome outcome, Map<Sheet, Outcome> outcomes) {
    Set<String> answers = new TreeSet<>();
    outcomes.forEach((fuller, other) -> {
      if (fuller.answers().entrySet().containsAll(sheet.answers().entrySet())) {
        answers.add(answer(other));
      }
    });
    if (!(outcome instanceof Outcome.Undecided open)) {
      if (answers.size() != 1) {
        throw new AssertionError(sheet + " was " + outcome + ", then became one of " + answers);
      }
    } else if (open.missing().isEmpty()
        || open.missing().stream()
            .anyMatch(path -> sheet.answers().containsKey(path.replace("/subject/", "")))) {
      throw new AssertionError(sheet + " waits for what it has: " + open);
    }
  }
}
