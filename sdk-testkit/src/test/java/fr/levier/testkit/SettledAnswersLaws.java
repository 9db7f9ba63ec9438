package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Giving a missing fact never turns a settled yes or no around, whatever else the subject says or leaves open. */
class SettledAnswersLaws {

  /** A subject, a rule, a fact that the rule may wait for, and a value of it. */
  record Trial<T extends LegalSubject>(
      MissingFacts<T> facts, T subject, String rule, String path, JsonTree value) {

    @Override
    public String toString() {
      return rule + ", " + path + " = " + value + ", " + LevierJson.standard().write(subject);
    }

    boolean turnsAround() {
      if (!facts.isWithin(subject, path)) {
        return false;
      }
      T without = facts.without(subject, path);
      LocalDate asOf = LegalDays.of(without);
      RuleOutcome before = facts.judge(rule, without, asOf);
      RuleOutcome after = facts.judge(rule, facts.with(without, Map.of(path, value)), asOf);
      // The fact was the very day the rule tests: another day, another law.
      return before.day().equals(after.day()) && turned(before.outcome(), after.outcome());
    }

    private static boolean turned(Outcome before, Outcome after) {
      if (before instanceof Outcome.Breached) {
        return !(after instanceof Outcome.Breached);
      }
      return before instanceof Outcome.Satisfied
          && (after instanceof Outcome.Breached || after instanceof Outcome.Undecided);
    }
  }

  /** Rules on the words of the whole file: one more text is another file, not a fact that was missing. */
  private static final Set<String> READS_EVERY_TEXT = Set.of("ARS-04", "ARS-05", "ARS-06");

  @Provide
  Arbitrary<Trial<?>> trials() {
    return Arbitraries.of(Subjects.all()
            .filter(subjects -> !asked(subjects.facts()).isEmpty())
            .toList())
        .flatMap(SettledAnswersLaws::trials);
  }

  /** The rules that wait for a fact of the subject, and not for the law alone. */
  private static List<String> asked(MissingFacts<?> facts) {
    return facts.byRule().keySet().stream()
        .filter(rule -> !READS_EVERY_TEXT.contains(rule))
        .filter(rule -> !facts.waitedFor(rule).isEmpty())
        .toList();
  }

  private static <T extends LegalSubject> Arbitrary<Trial<?>> trials(Subjects<T> subjects) {
    MissingFacts<T> facts = subjects.facts();
    return Arbitraries.of(asked(facts))
        .flatMap(rule -> Arbitraries.of(facts.waitedFor(rule))
            .flatMap(path -> Arbitraries.of(facts.values(path))
                .flatMap(value -> subjects
                    .specimens()
                    .any()
                    .map(subject -> new Trial<>(facts, subject, rule, path, value)))));
  }

  @Property(tries = 400)
  void giving_a_missing_fact_never_turns_a_settled_answer_around(@ForAll("trials") Trial<?> trial) {
    assertThat(trial.turnsAround())
        .as("%s given to %s", trial.path(), trial.rule())
        .isFalse();
  }
}
