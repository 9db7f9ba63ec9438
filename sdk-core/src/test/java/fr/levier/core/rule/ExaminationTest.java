package fr.levier.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class ExaminationTest {

  private static final RuleInfo ERROR = Sheet.info("TST-1", Severity.ERROR);
  private static final Sheet EMPTY = new Sheet(Map.of());

  private static Outcome judge(Map<String, Boolean> answers, BiConsumer<Sheet, Examination> rule) {
    return Sheet.judge(ERROR, new Sheet(answers), rule);
  }

  private static Outcome undecided(String... missing) {
    return new Outcome.Undecided(Set.of(missing), Set.of());
  }

  private static void branches(Sheet sheet, Examination examination) {
    examination.breachedIf(sheet.says(examination, "light"), "/l", Severity.INFO, "", Map.of());
    examination.breachedIf(sheet.says(examination, "heavy"), "/h", Severity.ERROR, "", Map.of());
  }

  @Test
  void a_rule_without_conditions_is_satisfied() {
    assertThat(judge(Map.of(), (sheet, examination) -> {})).isEqualTo(new Outcome.Satisfied());
  }

  @Test
  void a_rule_that_does_not_apply_is_never_breached_nor_undecided() {
    assertThat(judge(Map.of("a", false), (sheet, examination) -> {
          examination.appliesIf(sheet.says(examination, "a"));
          examination.breachedIf(Truth.YES, "/x");
          examination.breachedIf(sheet.says(examination, "b"));
        }))
        .isEqualTo(new Outcome.NotApplicable(""));
  }

  @Test
  void every_condition_of_application_counts() {
    assertThat(judge(Map.of("b", false), (sheet, examination) -> {
          examination.appliesIf(sheet.says(examination, "a"));
          examination.appliesIf(sheet.says(examination, "b"));
          examination.breachedIf(Truth.YES, "/x");
        }))
        .isEqualTo(new Outcome.NotApplicable(""));
  }

  @Test
  void whether_it_applies_matters_only_if_it_can_be_breached() {
    assertThat(judge(Map.of("b", false), (sheet, examination) -> {
          examination.appliesIf(sheet.says(examination, "a"));
          examination.breachedIf(sheet.says(examination, "b"));
        }))
        .isEqualTo(new Outcome.Satisfied());
    assertThat(judge(Map.of("b", true), (sheet, examination) -> {
          examination.appliesIf(sheet.says(examination, "a"));
          examination.breachedIf(sheet.says(examination, "b"));
        }))
        .isEqualTo(undecided("/subject/a"));
  }

  @Test
  void a_breach_that_is_certain_stands_whatever_else_is_missing() {
    Outcome outcome = judge(Map.of(), (sheet, examination) -> {
      examination.requires("content", "/subject/content", false);
      examination.breachedIf(sheet.says(examination, "late"));
    });
    assertThat(outcome).isInstanceOf(Outcome.Breached.class);
    assertThat(((Outcome.Breached) outcome).breaches())
        .singleElement()
        .extracting(Breach::path)
        .isEqualTo("/subject/content");
  }

  @Test
  void a_heavier_branch_that_is_unknown_leaves_the_rule_undecided() {
    assertThat(judge(Map.of("light", true), ExaminationTest::branches))
        .isEqualTo(undecided("/subject/heavy"));
  }

  @Test
  void a_lighter_branch_that_is_unknown_changes_nothing() {
    Outcome outcome = judge(Map.of("heavy", true), ExaminationTest::branches);
    assertThat(outcome).isInstanceOf(Outcome.Breached.class);
    assertThat(((Outcome.Breached) outcome).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void the_severity_of_a_breach_is_its_heaviest() {
    Outcome outcome = judge(Map.of("heavy", true, "light", true), ExaminationTest::branches);
    assertThat(((Outcome.Breached) outcome).breaches()).hasSize(2);
    assertThat(((Outcome.Breached) outcome).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void strict_mode_raises_warnings_of_rules_that_have_a_strict_severity_and_nothing_else() {
    RuleInfo strict = RuleInfo.law("TST-2", Severity.WARNING, LegalDay.AS_OF)
        .strict(Severity.ERROR)
        .basis(Sheet.TEXT);
    BiConsumer<Sheet, Examination> rule = (sheet, examination) -> {
      examination.breachedIf(Truth.YES, "/w");
      examination.breachedIf(Truth.YES, "/i", Severity.INFO, "", Map.of());
    };
    assertThat(severities(Sheet.judge(strict, EMPTY, rule, true)))
        .containsExactly(Severity.ERROR, Severity.INFO);
    assertThat(severities(Sheet.judge(strict, EMPTY, rule, false)))
        .containsExactly(Severity.WARNING, Severity.INFO);
    assertThat(severities(Sheet.judge(Sheet.info("TST-3", Severity.WARNING), EMPTY, rule, true)))
        .containsExactly(Severity.WARNING, Severity.INFO);
  }

  private static List<Severity> severities(Outcome outcome) {
    return ((Outcome.Breached) outcome)
        .breaches().stream().map(Breach::severity).toList();
  }

  @Test
  void on_a_day_that_no_text_covers_a_rule_is_undecided_and_names_the_parameter() {
    Parameter<Integer> limit = Parameter.of(
            "TST.LIMIT", Integer.class, new Localized("limite", "limit"))
        .verifiedOn(Sheet.AS_OF)
        .from(Sheet.AS_OF.plusDays(1), 3, Sheet.TEXT)
        .build();
    assertThat(judge(
            Map.of(),
            (sheet, examination) ->
                examination.breachedIf(examination.parameter(limit).is(n -> n > 2), "/x")))
        .isEqualTo(new Outcome.Undecided(Set.of(), Set.of("TST.LIMIT")));
  }

  @Test
  void a_rule_takes_its_day_from_the_subject_and_the_day_of_the_check_otherwise() {
    Rule<LegalSubject> rule = Rule.of(
        RuleInfo.law("TST-4", Severity.INFO, LegalDay.SIGNATURE).basis(Sheet.TEXT),
        (subject, examination) -> examination.tell("tested", examination.day()));
    LocalDate signed = LocalDate.of(2025, 12, 1);
    LegalSubject dated = new LegalSubject() {
      @Override
      public Optional<LocalDate> dayOf(LegalDay day) {
        return Optional.of(signed).filter(any -> day == LegalDay.SIGNATURE);
      }
    };
    RuleSet<LegalSubject> rules = new RuleSet<>(List.of(rule));
    RuleContext context = new RuleContext(Sheet.AS_OF, LegalParameters.standard(), false);
    assertThat(rules.judge(dated, context).get(0).day()).isEqualTo(signed);
    assertThat(rules.judge(dated, context).get(0).facts()).containsEntry("tested", signed);
    assertThat(rules.judge(EMPTY, context).get(0).day()).isEqualTo(Sheet.AS_OF);
  }

  @Test
  void a_breach_tells_its_facts_in_alphabetical_order() {
    Breach breach =
        new Breach(Severity.INFO, "/x", "", Map.of("b", 1, "c", 2, "a", 3, "e", 4, "d", 5));
    assertThat(breach.facts().keySet()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void a_breach_stands_at_the_first_fact_that_was_named_unless_it_says_where() {
    Outcome outcome = judge(Map.of("b", true), (sheet, examination) -> {
      Truth b = sheet.says(examination, "b");
      sheet.says(examination, "a");
      examination.breachedIf(b);
    });
    assertThat(((Outcome.Breached) outcome).breaches().get(0).path()).isEqualTo("/subject/b");
  }

  @Test
  void a_rule_breached_in_one_way_or_another_waits_for_the_fact_that_tells_which() {
    assertThat(judge(Map.of(), (sheet, examination) -> {
          Truth a = sheet.says(examination, "a");
          examination.breachedIf(a, "/one");
          examination.breachedIf(a.not(), "/other");
        }))
        .isEqualTo(undecided("/subject/a"));
  }
}
