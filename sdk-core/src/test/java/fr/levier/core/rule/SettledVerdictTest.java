package fr.levier.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * A rule waits for a fact if and only if the fact can still change what comes of it; so giving one never turns a settled
 * answer around. Every small rule over three facts, on every sheet of answers.
 */
class SettledVerdictTest {

  private static final List<String> NAMES = List.of("a", "b", "c");
  private static final RuleInfo INFO = Sheet.info("TST-1", Severity.ERROR);

  /** What a rule can ask: each question once, however often its answer is used. */
  private record Asked(Map<String, Truth> answers) {
    static Asked of(Sheet sheet, Examination examination) {
      Map<String, Truth> answers = new HashMap<>();
      NAMES.forEach(name -> answers.put(name, sheet.says(examination, name)));
      return new Asked(answers);
    }

    Truth answer(String name) {
      return Objects.requireNonNull(answers.get(name));
    }
  }

  /** A condition on the answers. */
  private interface Term {
    Truth on(Asked asked);
  }

  /** Yes, no, each fact, its contrary, and every conjunction and disjunction of two of those. */
  private static List<Term> terms() {
    List<Term> simple = new ArrayList<>();
    simple.add(asked -> Truth.YES);
    simple.add(asked -> Truth.NO);
    for (String name : NAMES) {
      simple.add(asked -> asked.answer(name));
      simple.add(asked -> asked.answer(name).not());
    }
    List<Term> all = new ArrayList<>(simple);
    for (int i = 2; i < simple.size(); i++) {
      for (int j = i + 1; j < simple.size(); j++) {
        Term left = simple.get(i);
        Term right = simple.get(j);
        all.add(asked -> left.on(asked).and(right.on(asked)));
        all.add(asked -> left.on(asked).or(right.on(asked)));
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
      Asked asked = Asked.of(sheet, examination);
      examination.appliesIf(applies.on(asked));
      examination.breachedIf(light.on(asked), "/light", Severity.WARNING, "", Map.of());
      examination.breachedIf(heavy.on(asked), "/heavy", Severity.ERROR, "", Map.of());
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
  void a_rule_is_undecided_exactly_while_facts_can_change_it_and_asks_for_no_other() {
    List<Sheet> sheets = sheets();
    assertThat(sheets).hasSize(27);
    List<Term> terms = terms();
    int judged = 0;
    int undecided = 0;
    for (Term applies : terms) {
      for (Term light : terms.subList(1, 4)) {
        for (Term heavy : terms) {
          BiConsumer<Sheet, Examination> rule = rule(applies, light, heavy);
          Map<Map<String, Boolean>, Outcome> outcomes = new HashMap<>();
          sheets.forEach(sheet -> outcomes.put(sheet.answers(), Sheet.judge(INFO, sheet, rule)));
          for (Map.Entry<Map<String, Boolean>, Outcome> each : outcomes.entrySet()) {
            Set<String> decisive = decisive(each.getKey(), outcomes);
            Set<String> asked =
                each.getValue() instanceof Outcome.Undecided open ? open.missing() : Set.of();
            if (!asked.equals(decisive)) {
              throw new AssertionError(each + " should wait for " + decisive);
            }
            undecided += asked.isEmpty() ? 0 : 1;
          }
          judged++;
        }
      }
    }
    assertThat(judged).isEqualTo(38 * 3 * 38);
    assertThat(undecided).isGreaterThan(20_000);
  }

  /** The unanswered questions of which one answer or the other can lead, the others answered alike, to another end. */
  private static Set<String> decisive(
      Map<String, Boolean> known, Map<Map<String, Boolean>, Outcome> outcomes) {
    Set<String> decisive = new TreeSet<>();
    for (Map<String, Boolean> full : outcomes.keySet()) {
      if (full.size() < NAMES.size() || !full.entrySet().containsAll(known.entrySet())) {
        continue;
      }
      for (String name : NAMES) {
        Map<String, Boolean> turned = new HashMap<>(full);
        turned.put(name, !Objects.requireNonNull(full.get(name)));
        String there = answer(Objects.requireNonNull(outcomes.get(turned)));
        if (!known.containsKey(name)
            && !there.equals(answer(Objects.requireNonNull(outcomes.get(full))))) {
          decisive.add("/subject/" + name);
        }
      }
    }
    return decisive;
  }
}
