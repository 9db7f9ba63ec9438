package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.lever.Lever;
import fr.levier.funding.fir.FirLever;
import fr.levier.funding.qualification.QualificationLever;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule around each of its conditions: one cent under, at and over; the day before, of and after. */
class SubsidyAnswersTest {

  /** Required contents alone, triggers alone, or a rule that computes: nothing to wait for. */
  private static final List<String> NEVER_UNDECIDED =
      List.of("FIR-04", "FIR-10", "FIR-17", "FIR-20", "SUB-3", "SUB-8", "SUB-9");

  /** Rules that every grant of the fund is judged by. */
  private static final List<String> ALWAYS_APPLICABLE =
      List.of("FIR-02", "FIR-04", "FIR-05", "FIR-06", "FIR-14");

  static List<Answers> answers() {
    return Answers.all();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void a_rule_answers_as_expected(Answers expected) {
    assertThat(expected.given()).isEqualTo(expected.answer());
  }

  @Test
  void every_rule_is_seen_in_order_in_breach_open_and_outside_its_scope_where_it_can_be() {
    Set<String> rules = rules(new FirLever());
    assertThat(seen("OK")).containsAll(rules);
    Set<String> breachable = new TreeSet<>(rules);
    breachable.remove("SUB-8");
    Set<String> breached = seen("ERROR");
    breached.addAll(seen("WARNING"));
    assertThat(breached).containsAll(breachable);
    Set<String> askable = new TreeSet<>(rules);
    NEVER_UNDECIDED.forEach(askable::remove);
    assertThat(seen("UNDECIDED")).containsAll(askable);
    Set<String> scoped = new TreeSet<>(rules);
    ALWAYS_APPLICABLE.forEach(scoped::remove);
    assertThat(seen("NA")).containsAll(scoped);
  }

  /** Only the fund knows the one-way flow of its money. */
  @Test
  void a_support_is_judged_by_the_rules_common_to_all_subsidies() {
    Set<String> common = rules(new FirLever());
    common.removeIf(rule -> rule.startsWith("FIR-") || rule.equals("SUB-20"));
    assertThat(rules(new QualificationLever())).isEqualTo(common);
  }

  private static Set<String> rules(Lever lever) {
    return lever.documents().get(0).rules().rules().stream()
        .map(rule -> rule.info().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> seen(String answer) {
    return answers().stream()
        .filter(row -> row.answer().startsWith(answer))
        .map(Answers::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
