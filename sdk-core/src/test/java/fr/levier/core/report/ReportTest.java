package fr.levier.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levier.core.dossier.CommonRules;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Step;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.Severity;
import fr.levier.core.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Outcome UNDECIDED =
      new Outcome.Undecided(Set.of("/subject/b", "/subject/a"), Set.of());

  private static RuleInfo info(String id) {
    return CommonRules.rules().stream()
        .map(rule -> rule.info())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static RuleOutcome outcome(String id, Outcome outcome, Step<?>... read) {
    Map<String, Step<?>> steps = read.length == 0 ? Map.of() : Map.of("TST.LIMIT", read[0]);
    return new RuleOutcome(info(id), outcome, DAY, Map.of("originals", 3), Map.of(), steps);
  }

  private static Outcome breached(Severity severity) {
    return new Outcome.Breached(
        List.of(new Breach(severity, "/subject/x", "", Map.of("originals", 3, "parties", 2))));
  }

  private static Report report(boolean strict, RuleOutcome... outcomes) {
    return Report.of(DAY, strict, List.of(outcomes), List.of(), Set.of(), Messages.installed());
  }

  @Test
  void warnings_and_information_leave_a_subject_accepted() {
    Report report = report(
        false,
        outcome("DOC-07", breached(Severity.INFO)),
        outcome("DOC-05", breached(Severity.WARNING)),
        outcome("COI-2", UNDECIDED));
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(report.orThrow()).isSameAs(report);
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("DOC-05", "DOC-07");
  }

  @Test
  void an_error_rejects_even_where_others_are_undecided() {
    Report report =
        report(false, outcome("DOC-06", UNDECIDED), outcome("DOC-01", breached(Severity.ERROR)));
    assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
    assertThatThrownBy(report::orThrow)
        .isInstanceOf(RejectedSubjectException.class)
        .hasMessageContaining("REFUSÉ")
        .satisfies(
            refused -> assertThat(((RejectedSubjectException) refused).report()).isSameAs(report));
  }

  @Test
  void an_error_rule_that_is_undecided_leaves_the_verdict_open() {
    assertThat(report(false, outcome("DOC-01", UNDECIDED)).verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void in_strict_mode_a_rule_that_would_be_raised_leaves_the_verdict_open_too() {
    assertThat(report(true, outcome("COI-2", UNDECIDED)).verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report(true, outcome("DOC-05", UNDECIDED)).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void missing_facts_are_told_once_with_the_rules_that_wait_for_them() {
    assertThat(report(false, outcome("DOC-01", UNDECIDED), outcome("DOC-06", UNDECIDED))
            .missing())
        .containsExactly(
            new MissingFact("/subject/a", List.of("DOC-01", "DOC-06")),
            new MissingFact("/subject/b", List.of("DOC-01", "DOC-06")));
  }

  private static Step<Integer> step(LocalDate verifiedOn) {
    return new Step<>(
        LocalDate.of(2020, 1, 1),
        Optional.empty(),
        3,
        LegalReference.of("texte fictif"),
        verifiedOn);
  }

  @Test
  void a_figure_that_nobody_verified_as_late_as_the_check_is_one_warning() {
    Report report = report(
        false,
        outcome("DOC-01", new Outcome.Satisfied(), step(DAY.minusDays(1))),
        outcome("DOC-06", new Outcome.Satisfied(), step(DAY.minusDays(1))));
    assertThat(report.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("LAW-01");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.message().french())
          .isEqualTo("TST.LIMIT : vérifié pour la dernière fois le 14/01/2026, avant le jour de"
              + " l’examen (15/01/2026) — un texte a pu changer depuis");
      assertThat(finding.message().english()).startsWith("TST.LIMIT: last verified on 2026-01-14");
    });
  }

  @Test
  void a_figure_verified_on_the_day_of_the_check_is_fresh() {
    assertThat(
            report(false, outcome("DOC-01", new Outcome.Satisfied(), step(DAY))).findings())
        .isEmpty();
  }

  @Test
  void an_explanation_is_the_list_of_outcomes_in_french_or_in_english() {
    Report report = report(
        true,
        outcome("DOC-01", breached(Severity.ERROR)),
        outcome("DOC-05", new Outcome.Satisfied()),
        outcome("DOC-06", UNDECIDED),
        outcome("DOC-07", new Outcome.NotApplicable("")),
        outcome("DOC-09", new Outcome.NotApplicable("FIR-18")),
        outcome("COI-4", new Outcome.Undecided(Set.of(), Set.of("COI.CADEAUX.DELAI"))));
    assertThat(report.explain(Locale.FRENCH).lines())
        .startsWith("au 15/01/2026 — REFUSÉ (mode strict)")
        .contains(
            "? /subject/a manque pour DOC-06",
            " ✗ DOC-01  Nombre d’originaux (signature 15/01/2026) : originals = 3",
            " ✓ DOC-05  Comparution des parties (signature 15/01/2026) : originals = 3",
            " – DOC-07  Identifiants et habilitation (signature 15/01/2026) : sans objet",
            " – DOC-09  Plan de financement équilibré (date d’examen 15/01/2026) : sans objet, voir"
                + " FIR-18",
            " ? COI-4  Dispositif anti-cadeaux (octroi 15/01/2026) : aucun texte connu ne donne ce"
                + " jour-là COI.CADEAUX.DELAI");
    assertThat(report.explain(Locale.ENGLISH).lines())
        .startsWith("as of 2026-01-15 — REJECTED (strict mode)")
        .contains(
            "? /subject/a is needed by DOC-06",
            " – DOC-07  Identifiers and authority to sign (signature 2026-01-15): not applicable",
            " ? COI-4  Anti-gift regime (grant 2026-01-15): no known text gives that day"
                + " COI.CADEAUX.DELAI");
    assertThat(report.explain(Locale.GERMAN)).isEqualTo(report.explain(Locale.FRENCH));
  }

  @Test
  void a_term_is_told_by_its_first_and_last_day() {
    Term halfYear = Term.startingOn(LocalDate.of(2026, 4, 1)).lasting(Period.ofMonths(6));
    assertThat(Wording.value(halfYear, Locale.FRENCH)).isEqualTo("du 01/04/2026 au 30/09/2026");
    assertThat(Wording.value(halfYear, Locale.ENGLISH)).isEqualTo("2026-04-01 to 2026-09-30");
  }
}
