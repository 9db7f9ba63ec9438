package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What « undecided » means, tried on every value of every missing fact: the facts that are named can change the answer, and
 * once they are given it is settled, or open for facts of what was given alone: who names a tester is asked of its interests.
 */
class MissingFactsTest {

  static Stream<Subjects<?>> subjects() {
    return Subjects.all();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  <T extends LegalSubject> void every_fact_that_is_named_can_change_the_answer(
      Subjects<T> subjects) {
    MissingFacts<T> facts = subjects.facts();
    List<String> idle = new ArrayList<>();
    each(subjects, facts, (subject, open, missing) -> {
      Map<Map<String, JsonTree>, String> answers = answers(facts, subject, open, missing);
      for (String fact : MissingFacts.outermost(missing)) {
        Map<Map<String, JsonTree>, String> others = new HashMap<>();
        boolean changes = answers.entrySet().stream().anyMatch(answer -> {
          Map<String, JsonTree> rest = new HashMap<>(answer.getKey());
          rest.remove(fact);
          String other = others.putIfAbsent(rest, answer.getValue());
          return other != null && !other.equals(answer.getValue());
        });
        if (!changes) {
          idle.add(open.rule().id() + " names " + fact + " among " + missing + ": "
              + Set.copyOf(answers.values()));
        }
      }
    });
    assertThat(idle).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  <T extends LegalSubject> void the_facts_that_are_named_settle_the_answer(Subjects<T> subjects) {
    MissingFacts<T> facts = subjects.facts();
    List<String> unsettled = new ArrayList<>();
    each(subjects, facts, (subject, open, missing) -> {
      LocalDate asOf = LegalDays.of(subject);
      facts.completions(missing).stream()
          .map(given ->
              facts.judge(open.rule().id(), facts.with(subject, given), asOf).outcome())
          .filter(outcome -> outcome instanceof Outcome.Undecided still
              && still.missing().stream().anyMatch(missing::contains))
          .findFirst()
          .ifPresent(still -> unsettled.add(open.rule().id() + " with " + missing + ": " + still));
    });
    assertThat(unsettled).isEmpty();
  }

  private interface Trial<T> {
    void of(T subject, RuleOutcome open, Set<String> missing);
  }

  /** Every undecided outcome of every specimen of the gallery that waits for facts alone. */
  private static <T extends LegalSubject> void each(
      Subjects<T> subjects, MissingFacts<T> facts, Trial<T> trial) {
    for (T subject : subjects.specimens().gallery()) {
      for (RuleOutcome judged : facts.judge(subject, LegalDays.of(subject))) {
        if (judged.outcome() instanceof Outcome.Undecided open
            && open.uncovered().isEmpty()) {
          trial.of(subject, judged, open.missing());
        }
      }
    }
  }

  private static <T extends LegalSubject> Map<Map<String, JsonTree>, String> answers(
      MissingFacts<T> facts, T subject, RuleOutcome open, Set<String> missing) {
    LocalDate asOf = LegalDays.of(subject);
    Map<Map<String, JsonTree>, String> answers = new HashMap<>();
    for (Map<String, JsonTree> given : facts.completions(missing)) {
      Outcome outcome =
          facts.judge(open.rule().id(), facts.with(subject, given), asOf).outcome();
      answers.put(
          given,
          outcome.fold(
              ok -> "satisfied",
              breached -> "breached " + breached.severity(),
              aside -> "not applicable",
              still -> "undecided"));
    }
    return answers;
  }
}
