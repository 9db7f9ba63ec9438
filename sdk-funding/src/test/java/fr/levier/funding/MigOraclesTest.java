package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.InnovationTheme;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.party.ActorType;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.RuleContext;
import fr.levier.funding.mig.MigApplication;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that jurists settled for international hospital cooperation, and one at least for each of its rules. */
class MigOraclesTest {

  /** Dossier, rule, answer, what is changed in the dossier. */
  private static final String CASES = """
      mig | MIG-01 | OK | /applicant/actorType="ESPIC"
      mig | MIG-01 | ERROR | /applicant/actorType="ENTREPRISE_STARTUP"
      mig | MIG-01 | ERROR | /applicant/actorType="EHPAD"
      mig | MIG-01 | UNDECIDED | -/applicant/actorType
      mig | MIG-02 | ERROR | -/healthContext
      mig | MIG-02 | ERROR | -/priorityObjective
      mig | MIG-02 | ERROR | -/campaignPriority
      mig | MIG-02 | ERROR | -/actionProgramme
      mig | MIG-02 | ERROR | -/term
      mig | MIG-02 | ERROR | -/teamComposition
      mig | MIG-03 | OK | /priorityZone=false
      mig | MIG-04 | WARNING | /depositDgos="2026-11-20" ; /depositArs="2026-11-25"
      mig | MIG-04 | ERROR | -/depositArs
      mig | MIG-04 | ERROR | -/depositDgos
      mig | MIG-04 | NA | -/depositDgos ; -/depositArs ; /readyForDeposit=false
      mig | MIG-04 | ERROR | -/depositDgos ; -/depositArs
      mig-bordereau | MIG-04 | WARNING | /depositArs="2026-11-25"
      mig | MIG-05 | ERROR | /arsRegion="BRETAGNE"
      mig | MIG-05 | UNDECIDED | -/arsRegion
      mig | MIG-06 | ERROR | /renewal=true
      mig | MIG-06 | OK | /renewal=true ; /previousYearReport="bilan 2026 (fictif)"
      mig | MIG-06 | INFO | /previousYearReport="bilan 2026 (fictif)"
      mig | MIG-06 | UNDECIDED | -/renewal
      mig | MIG-07 | ERROR | -/jointLetterSignedByPartner
      mig | MIG-07 | OK | -/jointLetterSignedByPartner ; /signedConvention="2026-11-02"
      mig | MIG-08 | ERROR | -/actionProgramme/0/expectedResult
      mig | MIG-08 | ERROR | -/actionProgramme/1/indicators
      mig | MIG-08 | ERROR | -/actionProgramme/1/indicators ; -/actionProgramme/1/expectedResult
      mig | MIG-09 | INFO | /amount=9999.99
      mig | MIG-09 | OK | /amount=10000
      mig | MIG-09 | OK | /amount=10000.01
      mig | MIG-09 | OK | /amount=24999.99
      mig | MIG-09 | OK | /amount=25000
      mig | MIG-09 | INFO | /amount=25000.01
      mig | MIG-10 | WARNING | /expenseLines/0/kind="EQUIPMENT"
      mig | MIG-10 | WARNING | /expenseLines/0/kind="SALARY"
      mig | MIG-10 | UNDECIDED | -/expenseLines/0/kind
      mig | MIG-10 | UNDECIDED | -/expenseLines
      mig | MIG-10 | NA | -/financingPlan
      mig | MIG-11 | NA | /isOverseas=false
      mig | MIG-11 | ERROR | /isOverseas=true
      mig | MIG-11 | ERROR | /applicant/region="LA_REUNION" ; -/isOverseas
      mig | MIG-11 | OK | /isOverseas=true ; /contactMultilateral={"institution":"commission de l’océan Indien"}
      mig | MIG-11 | UNDECIDED | -/isOverseas
      mig | MIG-12 | ERROR | -/contactEmbassy
      mig | MIG-12 | ERROR | -/contactAfd
      mig | MIG-13 | ERROR | /partnerCountry="FR"
      mig | MIG-13 | UNDECIDED | -/partnerCountry
      mig | MIG-14 | ERROR | -/financingPlan
      mig | MIG-14 | ERROR | /financingPlan/charges/0/amounts/0/amount=11599.99
      mig | MIG-14 | ERROR | /financingPlan/charges/0/amounts/0/amount=11600.01
      mig | MIG-15 | OK | /campaignClosing="2026-11-20"
      mig | MIG-15 | OK | /campaignClosing="2026-11-21"
      mig | MIG-15 | ERROR | /campaignClosing="2026-11-19"
      mig | MIG-15 | UNDECIDED | -/campaignClosing
      mig | MIG-16 | WARNING | /applicant/actorType="ES_PRIVE_LUCRATIF"
      mig | MIG-16 | WARNING | /applicant/actorType="ES_PRIVE_LUCRATIF" ; /depositDgos="2024-01-01"
      mig | MIG-16 | OK | /applicant/actorType="ES_PRIVE_LUCRATIF" ; /depositDgos="2023-12-31"
      mig | MIG-16 | NA | /applicant/actorType="ESPIC"
      mig | MIG-17 | WARNING | /awarded=true
      mig | MIG-17 | OK | /awarded=true ; /cpomListEntry="ligne 7"
      mig | MIG-17 | UNDECIDED | -/awarded
      mig-bilan | MIG-17 | WARNING | -/cpomListEntry
      mig | MIG-18 | ERROR | /firExpenseLines=["Accueil de deux  professionnels en juin"]
      mig | MIG-18 | OK | /firExpenseLines=["location de salle"]
      mig | MIG-18 | NA | /firExpenseLines=[]
      mig | MIG-18 | UNDECIDED | -/firExpenseLines
      mig | MIG-19 | ERROR | -/leadFrance
      mig | MIG-19 | ERROR | -/leadPartner
      """;

  static Stream<Answers> cases() {
    return CASES.lines().map(Answers::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_rule_answers_as_settled(Answers row) {
    assertThat(row.given()).isEqualTo(row.answer());
  }

  @Test
  void a_complete_file_of_a_hospital_with_a_malian_hospital_has_no_finding() {
    Report report = Dossiers.check(Dossiers.file("mig"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void a_renewal_without_its_report_breaks_that_rule_alone() {
    Report report = Dossiers.check(Dossiers.file("mig").with("/subject/renewal", true));
    assertThat(report.findings()).extracting(finding -> finding.rule()).containsExactly("MIG-06");
  }

  @Test
  void a_criterion_that_ranks_lowers_the_score_and_nothing_else() {
    MigApplication full = (MigApplication) Dossiers.subject(Dossiers.file("mig"));
    assertThat(full.prioritisationScore()).isEqualTo(4);
    assertThat(full.withPriorityZone(false).prioritisationScore()).isEqualTo(3);
    assertThat(Dossiers.check(Dossiers.file("mig").with("/subject/priorityZone", false))
            .findings())
        .isEmpty();
  }

  /** One finding an action, whatever is missing of it. */
  @Test
  void an_action_without_result_nor_indicator_is_told_once() {
    Report report = Dossiers.check(Dossiers.file("mig")
        .without("/subject/actionProgramme/1/indicators")
        .without("/subject/actionProgramme/1/expectedResult")
        .without("/subject/actionProgramme/2/expectedResult"));
    assertThat(report.findings())
        .extracting(finding -> finding.rule())
        .containsExactly("MIG-08", "MIG-08");
  }

  @ParameterizedTest
  @EnumSource(ActorType.class)
  void the_call_is_open_to_health_establishments_alone(ActorType actor) {
    assertThat(LeverCatalog.installed()
            .lever("mig")
            .openness(actor, LocalDate.of(2020, 7, 15))
            .answer())
        .isEqualTo(actor.isEtablissementDeSante() ? Openness.Answer.OPEN : Openness.Answer.CLOSED);
  }

  @ParameterizedTest
  @CsvSource({
    "EPS_NON_HU, INTERNATIONAL_COOPERATION, ML, OPEN",
    "EPS_NON_HU, INTERNATIONAL_COOPERATION, FR, CLOSED",
    "EPS_NON_HU, TRAINING, ML, CLOSED",
    "EPS_NON_HU, INTERNATIONAL_COOPERATION, , UNDECIDED",
    "ENTREPRISE_PME, INTERNATIONAL_COOPERATION, ML, CLOSED"
  })
  void the_call_answers_a_project_by_its_actor_theme_and_partner(
      ActorType actor, InnovationTheme theme, String country, Prospect.Answer answer) {
    Project project = Project.builder()
        .actor(actor)
        .addNeeds(ProjectNeed.FUNDING)
        .addThemes(theme)
        .partnerCountry(Optional.ofNullable(country))
        .build();
    RuleContext context =
        new RuleContext(LocalDate.of(2026, 11, 20), LegalParameters.standard(), false);
    assertThat(LeverCatalog.installed().lever("mig").prospect(project, context).answer())
        .isEqualTo(answer);
  }
}
