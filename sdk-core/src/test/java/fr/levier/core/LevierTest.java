package fr.levier.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levier.core.dossier.CommonRules;
import fr.levier.core.dossier.SampleAct;
import fr.levier.core.law.DatedValue;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.SampleLever;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Hospital;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LevierTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final SampleAct EMPTY = SampleAct.builder().build();

  @Test
  void a_check_gives_one_outcome_for_each_rule_of_the_lever_and_each_common_rule() {
    Report report = Levier.standard().check(EMPTY, DAY);
    assertThat(report.outcomes())
        .extracting(outcome -> outcome.rule().id())
        .containsExactlyElementsOf(
            CommonRules.rules().stream().map(rule -> rule.info().id()).toList());
    assertThat(report.asOf()).isEqualTo(DAY);
  }

  @Test
  void a_value_that_is_malformed_whatever_the_law_is_an_error_in_both_languages() {
    SampleAct act = EMPTY.withParties(
        Hospital.builder().contact(Contact.builder().email("nobody").build()).build());
    Finding finding = Levier.standard().check(act, DAY).findings().get(0);
    assertThat(finding.rule()).isEqualTo("FORM-Email");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.path()).isEqualTo("/subject/parties/0/contact/email");
    assertThat(finding.message().french()).startsWith("doit être une adresse");
    assertThat(finding.message().english()).startsWith("must be a well-formed email");
  }

  @Test
  void a_form_rule_is_reported_once_under_its_own_id() {
    Report report = Levier.standard().check(EMPTY.withParties(Hospital.builder().build()), DAY);
    assertThat(report.findings())
        .extracting(Finding::rule)
        .contains("DOC-05")
        .noneMatch(rule -> rule.startsWith("FORM-"));
    assertThat(report.findings(Severity.WARNING)).hasSize(4);
  }

  @Test
  void strict_mode_raises_a_warning_and_so_the_verdict() {
    SampleAct act =
        EMPTY.withPreparationParticipants(List.of("Société fictive")).withEqualMeasures(List.of());
    assertThat(Levier.standard().check(act, DAY).findings(Severity.ERROR)).isEmpty();
    Report strict = Levier.standard().strict().check(act, DAY);
    assertThat(strict.findings(Severity.ERROR)).extracting(Finding::rule).containsExactly("COI-2");
    assertThat(strict.verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  void a_report_made_under_an_overlay_says_so() {
    LegalParameters law = LegalParameters.standard()
        .with(SampleLever.LIMIT, new DatedValue<>(SampleLever.LIMIT.series().steps()));
    Report report = Levier.standard().with(law).check(EMPTY, DAY);
    assertThat(report.overlaid()).containsExactly("SAMPLE.LIMIT");
    assertThat(report.explain(Locale.FRENCH))
        .contains("paramètres remplacés par l’application : SAMPLE.LIMIT");
  }

  @Test
  void a_subject_that_no_installed_lever_knows_is_refused() {
    assertThatThrownBy(() -> Levier.standard().check(new LegalSubject() {}, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sample");
  }
}
