package fr.levier.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levier.core.law.LegalParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static final RuleContext CONTEXT =
      new RuleContext(Sheet.AS_OF, LegalParameters.standard(), false);
  private static final RuleInfo GENERAL = RuleInfo.law("GEN-1", Severity.ERROR, LegalDay.AS_OF)
      .yieldsTo("SPE-1", "SPE-9")
      .basis(Sheet.TEXT);

  private static Rule<Sheet> breached(RuleInfo info, Severity severity) {
    return Rule.of(
        info,
        (sheet, examination) -> examination.breachedIf(Truth.YES, "/x", severity, "", Map.of()));
  }

  private static Rule<Sheet> special(Severity severity) {
    return breached(Sheet.info("SPE-1", Severity.ERROR), severity);
  }

  private static Outcome ofGeneral(List<Rule<Sheet>> others) {
    RuleSet<Sheet> rules =
        new RuleSet<Sheet>(List.of(breached(GENERAL, Severity.ERROR))).with(others);
    return rules.judge(new Sheet(Map.of()), CONTEXT).get(0).outcome();
  }

  @Test
  void all_rules_are_judged_in_order_even_after_a_breach() {
    RuleSet<Sheet> rules = new RuleSet<>(List.of(
        breached(GENERAL, Severity.ERROR),
        Rule.of(Sheet.info("TST-2", Severity.INFO), (s, e) -> {})));
    assertThat(rules.judge(new Sheet(Map.of()), CONTEXT))
        .extracting(outcome -> outcome.rule().id())
        .containsExactly("GEN-1", "TST-2");
  }

  @Test
  void a_rule_makes_way_for_one_it_yields_to_that_is_breached_above_information() {
    assertThat(ofGeneral(List.of(special(Severity.ERROR))))
        .isEqualTo(new Outcome.NotApplicable("SPE-1"));
    assertThat(ofGeneral(List.of(special(Severity.WARNING))))
        .isEqualTo(new Outcome.NotApplicable("SPE-1"));
    assertThat(ofGeneral(List.of(special(Severity.INFO)))).isInstanceOf(Outcome.Breached.class);
  }

  @Test
  void a_rule_stands_when_those_it_yields_to_are_absent_or_in_order() {
    assertThat(ofGeneral(List.of())).isInstanceOf(Outcome.Breached.class);
    assertThat(ofGeneral(List.of(Rule.of(Sheet.info("SPE-1", Severity.ERROR), (s, e) -> {}))))
        .isInstanceOf(Outcome.Breached.class);
    assertThat(ofGeneral(List.of(Rule.of(
            Sheet.info("SPE-1", Severity.ERROR),
            (s, e) -> e.breachedIf(Truth.unknown("/subject/a"), "/x")))))
        .isInstanceOf(Outcome.Breached.class);
  }

  @Test
  void a_rule_is_silent_wherever_a_special_one_replaces_it() {
    RuleInfo replacing =
        RuleInfo.law("SPE-2", Severity.INFO, LegalDay.AS_OF).replaces("GEN-1").basis(Sheet.TEXT);
    assertThat(ofGeneral(List.of(Rule.of(replacing, (sheet, examination) -> {}))))
        .isEqualTo(new Outcome.NotApplicable("SPE-2"));
  }

  @Test
  void two_rules_never_share_an_id() {
    assertThatThrownBy(() -> new RuleSet<>(
            List.of(breached(GENERAL, Severity.INFO), breached(GENERAL, Severity.INFO))))
        .hasMessageContaining("GEN-1");
  }

  @Test
  void the_form_rules_can_be_taken_alone() {
    Rule<Sheet> form = Rule.of(
        RuleInfo.form("FRM-1", Severity.INFO, LegalDay.AS_OF).basis(Sheet.TEXT), (s, e) -> {});
    RuleSet<Sheet> rules = new RuleSet<>(List.of(special(Severity.INFO), form));
    assertThat(rules.only(RuleInfo.Kind.FORM).rules()).containsExactly(form);
  }

  @Test
  void a_rule_needs_a_ground_and_an_error_a_verified_one() {
    assertThatThrownBy(
            () -> RuleInfo.law("TST-1", Severity.INFO, LegalDay.AS_OF).basis())
        .hasMessageContaining("rests on no text");
    assertThatThrownBy(() -> RuleInfo.law("TST-1", Severity.ERROR, LegalDay.AS_OF)
            .basis(Sheet.TEXT.unverified(), Sheet.TEXT.unverified()))
        .hasMessageContaining("at most a warning");
    assertThat(RuleInfo.law("TST-1", Severity.WARNING, LegalDay.AS_OF)
            .basis(Sheet.TEXT.unverified())
            .isVerified())
        .isFalse();
  }
}
