package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Obligation;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.party.ActorType;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleContext;
import fr.levier.funding.article51.Article51Lever;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The cases that jurists settled for experiments, and every limit on both sides. */
class Article51OraclesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static JsonTree edited(String dossier, String changes) {
    return Edits.changed(Dossiers.file(dossier), changes);
  }

  private static List<String> found(Report report) {
    return report.findings().stream().map(Finding::rule).distinct().toList();
  }

  @Test
  void a_regional_project_for_four_years_with_one_derogation_is_accepted() {
    Report report = Dossiers.check(
        edited(
            "article51",
            "-/derogations/1 ; -/financingPlan ; /fundingLines/0/amounts=[{\"year\":2026,\"amount\":400000}]"));
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void a_company_may_carry_a_national_project_whose_engineering_the_national_fund_pays() {
    Report report = Dossiers.check(edited(
        "article51",
        "/carriers=[{\"type\":\"company\",\"name\":\"Pouls fictif SAS\",\"actorType\":\"ENTREPRISE_PME\"}]"
            + " ; /interestDeclarations/0/declarant=\"Pouls fictif SAS\" ; /scope=\"NATIONALE\""
            + " ; /addressee=\"RAPPORTEUR_GENERAL\" ; /fundingLines/2/source=\"FISS\""));
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void without_a_derogation_it_is_no_experiment() {
    assertThat(found(Dossiers.check(edited("article51", "/derogations=[]"))))
        .containsExactly("A51-01");
  }

  @Test
  void two_regions_do_not_file_to_one_agency() {
    assertThat(found(Dossiers.check(edited(
            "article51", "/scope=\"INTERREGIONALE\" ; /regions=[\"ILE_DE_FRANCE\",\"BRETAGNE\"]"))))
        .containsExactly("A51-08");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      A51-02 | OK        | /periodEnd="2031-06-30"
      A51-02 | ERROR     | /periodEnd="2031-07-01"
      A51-02 | OK        | /periodStart="2024-02-29" ; /periodEnd="2029-02-27"
      A51-02 | ERROR     | /periodStart="2024-02-29" ; /periodEnd="2029-02-28"
      A51-02 | UNDECIDED | -/periodStart
      A51-03 | NA        | /cooperation=false
      A51-03 | OK        | /transitionStart="2030-07-01" ; /transitionEnd="2031-12-31"
      A51-03 | ERROR     | /transitionStart="2030-07-01" ; /transitionEnd="2032-01-01"
      A51-03 | UNDECIDED | /transitionStart="2030-07-01"
      A51-04 | UNDECIDED | /transitionStart="2030-07-01"
      A51-04 | ERROR     | /transitionStart="2030-07-01" ; /strategicCouncilOpinion="UNFAVOURABLE"
      A51-04 | UNDECIDED | /transitionStart="2030-07-01" ; /strategicCouncilOpinion="FAVOURABLE"
      A51-04 | ERROR     | /transitionStart="2030-07-01" ; /strategicCouncilOpinion="FAVOURABLE" ; /ctisOpinion="ABSENT"
      A51-04 | OK        | /transitionStart="2030-07-01" ; /strategicCouncilOpinion="FAVOURABLE" ; /ctisOpinion="FAVOURABLE"
      A51-05 | ERROR     | /transitionStart="2030-06-30"
      A51-05 | OK        | /transitionStart="2030-07-01"
      A51-05 | WARNING   | /transitionStart="2030-07-02"
      A51-13 | ERROR     | -/evaluationPlan
      A51-13 | NA        | -/evaluationPlan ; /transitionStart="2030-07-01"
      A51-01 | NA        | -/derogations ; /transitionEnd="2031-12-31"
      A51-06 | ERROR     | -/reproducibleJustification
      A51-07 | ERROR     | /objectives=[]
      A51-08 | ERROR     | /addressee="RAPPORTEUR_GENERAL"
      A51-08 | OK        | /scope="INFRA_REGIONALE"
      A51-08 | ERROR     | /scope="NATIONALE"
      A51-09 | ERROR     | /regions=["ILE_DE_FRANCE","BRETAGNE"]
      A51-09 | ERROR     | /scope="INTERREGIONALE"
      A51-09 | OK        | /scope="INFRA_REGIONALE" ; /regions=["ILE_DE_FRANCE","BRETAGNE"]
      A51-09 | UNDECIDED | /regions=[]
      A51-09 | OK        | /scope="NATIONALE" ; /regions=[]
      A51-10 | ERROR     | /fundingLines/0/source="FIR"
      A51-10 | ERROR     | /fundingLines/1/source="FIR" ; /scope="INTERREGIONALE"
      A51-10 | NA        | /fundingLines/1/source="FIR" ; /scope="NATIONALE"
      A51-11 | ERROR     | /fundingLines/2/source="FISS"
      A51-11 | ERROR     | /fundingLines/2/source="FISS" ; /fundingLines/2/purpose="SEED"
      A51-11 | NA        | /fundingLines/2/source="FISS" ; /scope="INTERREGIONALE"
      A51-12 | ERROR     | /scope="NATIONALE"
      A51-12 | OK        | /scope="NATIONALE" ; /fundingLines/2/source="FISS"
      A51-14 | OK        | /evaluationReportDate="2030-12-30"
      A51-14 | ERROR     | /evaluationReportDate="2030-12-31"
      A51-14 | NA        | -/evaluationReportDate
      A51-15 | ERROR     | /interestDeclarations/0/declarant="Autre"
      A51-15 | OK        | /interestDeclarations/0/declarant="le  groupement"
      A51-16 | WARNING   | /purpose="le CSIS décide, puis le Conseil stratégique de l’innovation en santé (CSIS)"
      A51-16 | OK        | /purpose="le Conseil stratégique de l’innovation en santé (CSIS), puis le CSIS"
      A51-16 | OK        | /purpose="le CSIS (Conseil stratégique des industries de santé)"
      A51-16 | NA        | /purpose="CSISx"
      A51-18 | WARNING   | /fundingLines/0/source="DEPARTEMENT"
      A51-18 | OK        | /fundingLines/0/source="DEPARTEMENT" ; /departementAgreement="délibération"
      A51-19 | OK        | /ordinaryTelemonitoring=true ; /requestDate="2023-12-31"
      A51-19 | WARNING   | /ordinaryTelemonitoring=true ; /requestDate="2024-01-01"
      A51-20 | ERROR     | -/patientInformation
      A51-20 | ERROR     | -/periodEnd
      A51-20 | ERROR     | /interestDeclarants=[]
      A51-21 | ERROR     | /cooperation=true
      A51-21 | ERROR     | /derogatedItems=["CSS","CSP_J"]
      A51-21 | NA        | /derogatedItems=["CSS","CSP_A"]
      A51-21 | OK        | /cooperation=true ; /hasOpinion="UNFAVOURABLE"
      A51-22 | OK        | /interestDeclarations/0/coversFrom="2021-01-20"
      A51-22 | WARNING   | /interestDeclarations/0/coversFrom="2021-01-21"
      A51-23 | OK        | /ctisReceptionDate="2025-12-02"
      A51-23 | INFO      | /ctisReceptionDate="2025-12-01"
      A51-23 | OK        | /ctisReceptionDate="2025-12-01" ; /ctisSuspendedOn="2026-01-05" ; /ctisResumedOn="2026-01-06"
      A51-23 | NA        | /ctisReceptionDate="2025-12-01" ; /ctisSuspendedOn="2026-01-05"
      A51-23 | OK        | /ctisReceptionDate="2025-09-02" ; /cooperation=true
      A51-23 | INFO      | /ctisReceptionDate="2025-09-01" ; /cooperation=true
      A51-23 | INFO      | /ctisReceptionDate="2025-11-01" ; /hasRequestDate="2026-02-01"
      A51-23 | OK        | /ctisReceptionDate="2025-11-02" ; /hasRequestDate="2026-02-01"
      A51-23 | OK        | /hasRequestDate="2026-01-02"
      A51-23 | ERROR     | /hasRequestDate="2026-01-01"
      A51-23 | OK        | /hasRequestDate="2025-09-02" ; /cooperation=true
      A51-23 | ERROR     | /hasRequestDate="2025-09-01" ; /cooperation=true
      A51-21 | NA        | /hasRequestDate="2025-09-01" ; /cooperation=true
      """)
  void a_specification_is_judged_on_both_sides_of_every_limit(
      String rule, String answer, String changes) {
    assertThat(Edits.answer(Dossiers.check(edited("article51", changes), DAY), rule))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"2030-06-30, NA", "2030-07-01, INFO"})
  void an_experiment_that_has_ended_says_what_follows(LocalDate asOf, String answer) {
    assertThat(Edits.answer(Dossiers.check(Dossiers.file("article51"), asOf), "A51-17"))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      A51-03 | ERROR   | /transitionEnd="2028-07-01"
      A51-04 | ERROR   | /ctisOpinion="UNFAVOURABLE"
      A51-05 | ERROR   | /transitionStart="2026-12-31" ; /transitionEnd="2028-06-29"
      A51-05 | WARNING | /transitionStart="2027-01-02"
      A51-11 | ERROR   | /fundingLines/0/purpose="ENGINEERING"
      """)
  void a_request_for_a_transition_is_judged_by_its_own_period(
      String rule, String answer, String changes) {
    Report report = Dossiers.check(edited("article51-periode-transitoire", changes));
    assertThat(Edits.answer(report, rule)).isEqualTo(answer);
    assertThat(found(report)).containsExactly(rule);
  }

  @ParameterizedTest
  @EnumSource(ActorType.class)
  void no_legal_form_is_left_out(ActorType actor) {
    Project project =
        Project.builder().actor(actor).addNeeds(ProjectNeed.DEROGATION).build();
    assertThat(answer(project, LocalDate.of(2020, 7, 15))).isEqualTo(Prospect.Answer.OPEN);
    assertThat(answer(project, LocalDate.of(2017, 12, 31))).isEqualTo(Prospect.Answer.CLOSED);
    assertThat(answer(project.withNeeds(ProjectNeed.PURCHASE), DAY))
        .isEqualTo(Prospect.Answer.CLOSED);
    assertThat(answer(project.withNeeds(List.of()), DAY)).isEqualTo(Prospect.Answer.UNDECIDED);
  }

  private static Prospect.Answer answer(Project project, LocalDate day) {
    return new Article51Lever()
        .prospect(project, new RuleContext(day, LegalParameters.standard(), false))
        .answer();
  }

  @Test
  void an_experiment_brings_its_report_and_the_opinion_that_is_awaited() {
    Map<String, Optional<LocalDate>> due = due(new Article51Lever().documents().get(0));
    assertThat(due)
        .containsEntry("avis-ctis", Optional.of(LocalDate.of(2026, 5, 16)))
        .containsEntry("fin", Optional.of(LocalDate.of(2030, 6, 30)))
        .containsEntry("rapport-evaluation", Optional.of(LocalDate.of(2030, 12, 30)))
        .containsEntry("interets", Optional.empty());
  }

  private static <S extends LegalSubject> Map<String, Optional<LocalDate>> due(
      DocumentKind<S> kind) {
    S subject = kind.subjectType().cast(Dossiers.subject(Dossiers.file("article51")));
    RuleContext context = new RuleContext(DAY, LegalParameters.standard(), false);
    return kind.obligations().of(subject, context).stream()
        .collect(Collectors.toMap(Obligation::id, Obligation::due));
  }
}
