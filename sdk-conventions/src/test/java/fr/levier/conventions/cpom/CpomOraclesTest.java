package fr.levier.conventions.cpom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.levier.conventions.Answers;
import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.Obligation;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.party.ActorType;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleOutcome;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The cases that jurists settled for the innovation annex, and the edge of every rule. */
class CpomOraclesTest {

  private static final LocalDate GUIDE = LocalDate.of(2020, 7, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CPM-01 | ERROR     | /parties/1/actorType=\"ASSOCIATION_USAGERS\"",
        "CPM-01 | OK        | /parties/1/actorType=\"ASSOCIATION_USAGERS\" ; /holderAddedByAgency=true",
        "CPM-01 | OK        | /parties/1/actorType=\"EHPAD\"",
        "CPM-01 | OK        | /parties/1/actorType=\"STRUCTURE_DIALYSE\" ; /signatureDate=\"2021-12-31\"",
        "CPM-01 | WARNING   | /parties/1/actorType=\"STRUCTURE_DIALYSE\" ; /signatureDate=\"2022-01-01\"",
        "CPM-01 | NA:CPM-02 | /parties/1/actorType=\"ENTREPRISE_STARTUP\"",
        "CPM-01 | UNDECIDED | -/parties/1/actorType",
        "CPM-02 | ERROR     | /parties/1/actorType=\"ENTREPRISE_ETI\"",
        "CPM-03 | OK        | ''",
        "CPM-03 | ERROR     | /cpomEnd=\"2029-01-01\"",
        "CPM-03 | WARNING   | /cpomEnd=\"2028-12-30\"",
        "CPM-03 | OK        | /cpomEnd=\"2028-12-30\" ; /parties/1/actorType=\"EHPAD\"",
        "CPM-03 | UNDECIDED | -/cpomEnd",
        "CPM-03 | UNDECIDED | /cpomStart=\"2009-01-01\" ; /cpomEnd=\"2013-12-31\"",
        "CPM-04 | OK        | /annexStart=\"2024-01-01\"",
        "CPM-04 | ERROR     | /annexStart=\"2023-12-31\"",
        "CPM-04 | ERROR     | /annexEnd=\"2029-01-01\"",
        "CPM-04 | UNDECIDED | -/annexEnd",
        "CPM-06 | ERROR     | -/contractsList",
        "CPM-06 | OK        | /contractsList=[]",
        "CPM-07 | ERROR     | -/midTermEvaluation",
        "CPM-07 | ERROR     | /midTermEvaluation=\"2026-06-30\"",
        "CPM-07 | OK        | /midTermEvaluation=\"2026-07-01\"",
        "CPM-07 | UNDECIDED | -/cpomStart",
        "CPM-07 | ERROR     | -/cpomStart ; -/midTermEvaluation",
        "CPM-10 | OK        | /objectives/0/indicators/0/indicatorTargets/0/value=100",
        "CPM-10 | ERROR     | /objectives/0/indicators/0/indicatorTargets/0/value=100.01",
        "CPM-10 | OK        | /objectives/0/indicators/0/indicatorTargets/0/value=0",
        "CPM-10 | ERROR     | /objectives/0/indicators/0/indicatorTargets/0/value=-0.01",
        "CPM-10 | ERROR     | /objectives/0/indicators/0/initialValue=101",
        "CPM-10 | OK        | /objectives/2/indicators/0/indicatorTargets/0/value=250",
        "CPM-10 | UNDECIDED | -/objectives/0/indicators/0/indicatorTargets",
        "CPM-10 | NA        | /objectives=[]",
        "CPM-11 | ERROR     | /objectives/5/indicators/0/indicatorTargets=[{\"year\":2027,\"value\":5}]",
        "CPM-11 | OK        | /objectives/5/indicators/0/indicatorTargets=[{\"year\":2027,\"statement\":\"trois fiches\"}]",
        "CPM-11 | UNDECIDED | -/objectives/5/indicators/0/indicatorTargets",
        "CPM-12 | WARNING   | /objectives/2/indicators/0/indicatorProgramme=\"ETAPES\"",
        "CPM-12 | WARNING   | /objectives/2/indicators/0/indicatorProgramme=\"ETAPES\" ; @2024-01-01",
        "CPM-12 | OK        | /objectives/2/indicators/0/indicatorProgramme=\"ETAPES\" ; @2023-12-31",
        "CPM-12 | UNDECIDED | -/objectives/2/indicators/0/indicatorProgramme",
        "CPM-12 | NA        | ''",
        "CPM-13 | WARNING   | /objectives/0/indicators/0/indicatorProgramme=\"HOPEN\" ; @2024-01-01",
        "CPM-13 | OK        | /objectives/0/indicators/0/indicatorProgramme=\"HOPEN\" ; @2023-12-31",
        "CPM-14 | ERROR     | /objectives/2/indicators/0/breakdown=[]",
        "CPM-14 | UNDECIDED | -/objectives/4/indicators/0/indicatorBreakdown",
        "CPM-15 | OK        | ''",
        "CPM-15 | WARNING   | /contractsList=[]",
        "CPM-15 | WARNING   | -/contractsList/1/assessment",
        "CPM-15 | NA        | /holderGrants=[]",
        "CPM-15 | NA:CPM-06 | -/contractsList",
        "CPM-15 | UNDECIDED | -/holderGrants",
        "CPM-16 | ERROR     | /parties/1/actorType=\"EPS_HOSPITALO_UNIVERSITAIRE\"",
        "CPM-16 | OK        | /parties/1/actorType=\"EPS_HOSPITALO_UNIVERSITAIRE\" ; /universityContractReference=\"convention du 2 mai 2024\"",
        "CPM-17 | NA        | ''",
        "CPM-17 | ERROR     | /researchBodies=[\"CNRS\",\"Inserm\"] ; /researchSignatory=\"CNRS\"",
        "CPM-17 | OK        | /researchBodies=[\"CNRS\",\"Inserm\"] ; /researchSignatory=\"l’INSERM\"",
        "CPM-17 | UNDECIDED | /researchBodies=[\"CNRS\",\"Inserm\"]",
        "CPM-18 | OK        | ''",
        "CPM-18 | WARNING   | /penaltyCeiling=\" \"",
        "CPM-18 | UNDECIDED | -/penaltyCeiling",
        "CPM-18 | NA        | /penaltyClause=false",
        "CPM-19 | NA        | ''",
        "CPM-19 | WARNING   | /bundleAudience=\"PUBLIC\"",
        "CPM-19 | OK        | /bundleAudience=\"PUBLIC\" ; /publication=\"AUTHORISED\"",
        "CPM-20 | WARNING   | /objectives/0/indicators/0/indicatorProgramme=\"SUN_ES\"",
        "CPM-20 | OK        | /objectives/0/indicators/0/indicatorProgramme=\"SUN_ES\" ; /objectives/0/indicators/0/indicatorTargets=[{\"year\":2024,\"value\":75}]",
        "CPM-20 | WARNING   | /objectives/0/indicators/0/indicatorProgramme=\"SUN_ES\" ; /objectives/0/indicators/0/indicatorTargets=[{\"year\":2025,\"value\":75}]",
        "CPM-20 | UNDECIDED | /objectives/0/indicators/0/indicatorProgramme=\"SUN_ES\" ; -/objectives/0/indicators/0/indicatorTargets",
        "CPM-20 | OK        | /projects/1/hopen2ApplicationDate=\"2026-02-13\"",
        "CPM-20 | ERROR     | /projects/1/hopen2ApplicationDate=\"2026-02-14\"",
        "CPM-20 | NA        | ''",
      })
  void a_rule_of_the_annex_answers(String rule, String answer, String changes) {
    assertThat(Answers.given("cpom", rule, changes)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cpom-avenant        | CPM-05 | OK        | ''",
        "cpom-avenant        | CPM-05 | ERROR     | /avenantEnd=\"2029-01-01\"",
        "cpom-avenant        | CPM-05 | UNDECIDED | -/avenantEnd",
        "cpom-avenant        | CPM-04 | NA:CPM-05 | /avenantEnd=\"2029-01-01\" ; /annexEnd=\"2029-01-01\"",
        "cpom-avenant        | DOC-06 | ERROR     | -/parties/1",
        "cpom-renouvellement | CPM-08 | OK        | /renewalRequestDate=\"2026-12-31\"",
        "cpom-renouvellement | CPM-08 | WARNING   | /renewalRequestDate=\"2027-01-01\"",
        "cpom-renouvellement | CPM-08 | OK        | /cpomEnd=\"2028-12-31\" ; /renewalRequestDate=\"2027-12-31\"",
        "cpom-renouvellement | CPM-08 | WARNING   | /cpomEnd=\"2028-12-31\" ; /renewalRequestDate=\"2028-01-15\"",
        "cpom-renouvellement | CPM-08 | UNDECIDED | -/cpomEnd",
        "cpom-renouvellement | CPM-08 | NA        | -/renewalRequestDate",
      })
  void a_rule_of_a_follow_up_document_answers(
      String dossier, String rule, String answer, String changes) {
    assertThat(Answers.given(dossier, rule, changes)).isEqualTo(answer);
  }

  /** Two projects in each of three fields, as it was signed for 2019 to 2023. */
  @ParameterizedTest
  @CsvSource({"2020-07-15, 0", "2026-03-16, 1"})
  void an_annex_that_counts_in_etapes_was_in_order_in_2020(LocalDate asOf, int warnings) {
    Report report = Answers.report(
        "cpom",
        String.join(
            " ; ",
            "/cpomStart=\"2019-01-01\"",
            "/cpomEnd=\"2023-12-31\"",
            "/signatureDate=\"2019-01-15\"",
            "/annexStart=\"2019-02-01\"",
            "/annexEnd=\"2023-12-31\"",
            "/midTermEvaluation=\"2021-09-30\"",
            "/objectives/2/indicators/0/indicatorProgramme=\"ETAPES\"",
            "/objectives/2/indicators/0/breakdown=[{\"name\":\"insuffisance cardiaque\",\"target\":2},"
                + "{\"name\":\"diabète\",\"target\":2},{\"name\":\"insuffisance rénale\",\"target\":2}]",
            "@" + asOf));
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(report.findings()).extracting(Finding::rule).hasSize(warnings);
    assertThat(report.findings()).allMatch(finding -> finding.rule().equals("CPM-12"));
  }

  @Test
  void a_start_up_as_holder_is_one_error_and_one_only() {
    Report report = Answers.report("cpom", "/parties/1/actorType=\"ENTREPRISE_STARTUP\"");
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("CPM-02");
  }

  @Test
  void silence_renews_the_contract_four_months_after_the_request() {
    Report report = Answers.report("cpom-renouvellement", "/renewalRequestDate=\"2027-10-31\"");
    assertThat(report.outcomes().stream()
            .filter(outcome -> outcome.rule().id().equals("CPM-09"))
            .map(RuleOutcome::facts))
        .first()
        .satisfies(facts ->
            assertThat(facts).containsEntry("tacitRenewalDate", LocalDate.of(2028, 2, 29)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2028-12-31, 2026-07-01",
    "2024-01-01, 2026-12-31, 2025-07-01",
    "2024-01-01, 2024-01-10, 2024-01-06",
    "2024-01-01, 2024-01-09, 2024-01-06",
  })
  void the_second_half_of_a_contract_starts_when_the_first_is_over(
      LocalDate first, LocalDate last, LocalDate half) {
    assertThat(TermRules.half(first, last)).isEqualTo(half);
  }

  @ParameterizedTest
  @EnumSource(ActorType.class)
  void in_2020_it_was_open_to_the_holders_of_the_guide_and_to_no_company(ActorType actor) {
    Openness.Answer answer = new CpomLever().openness(actor, GUIDE).answer();
    if (actor.isEtablissementDeSante() || actor == ActorType.STRUCTURE_DIALYSE) {
      assertThat(answer).isEqualTo(Openness.Answer.OPEN);
    } else if (actor.isIndustrie() || actor.isAssociationOuFondation()) {
      assertThat(answer).isEqualTo(Openness.Answer.CLOSED);
    }
  }

  @Test
  void the_template_is_that_of_the_guide() {
    assertThat(BretagneTemplate.objectives())
        .extracting(objective -> objective.getCode().orElseThrow())
        .containsExactly("1", "2", "3a", "3b", "4", "5");
    assertThat(BretagneTemplate.indicators())
        .extracting(indicator -> indicator.getName().orElseThrow())
        .containsExactly(
            "indicateurs HOP’EN",
            "alimentation de 100 % des DMP du CR d’hospitalisation",
            "nombre de projets opérationnels par champ visé",
            "nombre de projets opérationnels par spécialité avec les structures associées",
            "nombre de projets de recherche engagés dans l’ES",
            "description des projets innovants en cours et à venir");
    assertThat(BretagneTemplate.objectives(GUIDE)).isEqualTo(BretagneTemplate.objectives());
  }

  /** What is over in 2024 makes way for what is counted then. */
  @Test
  void the_template_of_a_day_counts_in_no_programme_that_is_over() {
    Stream<CpomIndicator> today = BretagneTemplate.indicators(LocalDate.of(2024, 1, 1)).stream();
    assertThat(today.flatMap(indicator -> indicator.getIndicatorProgramme().stream()))
        .doesNotContain(DigitalProgramme.ETAPES, DigitalProgramme.HOPEN, DigitalProgramme.SUN_ES);
  }

  @Test
  void an_annex_brings_its_reviews_its_evaluation_and_the_day_to_ask_for_renewal() {
    CpomAnnex annex =
        LevierJson.standard().readDossier(Answers.file("cpom")).subject(CpomAnnex.class);
    assertThat(CpomDuties.ofTheAnnex(annex, context(LocalDate.of(2026, 3, 16))))
        .extracting(Obligation::id, duty -> duty.due().orElseThrow())
        .contains(
            tuple("rapport-etape-1", LocalDate.of(2026, 12, 5)),
            tuple("revue-annuelle-1", LocalDate.of(2026, 12, 15)),
            tuple("evaluation-mi-parcours", LocalDate.of(2026, 9, 30)),
            tuple("demande-renouvellement", LocalDate.of(2027, 12, 31)),
            tuple("terme", LocalDate.of(2028, 12, 31)));
  }

  @Test
  void a_request_for_renewal_brings_the_day_of_the_decision() {
    CpomRenewal renewal =
        CpomRenewal.builder().renewalRequestDate(LocalDate.of(2026, 10, 31)).build();
    assertThat(CpomDuties.ofTheRenewal(renewal, context(GUIDE)))
        .extracting(duty -> duty.due().orElseThrow())
        .containsExactly(LocalDate.of(2027, 2, 28));
    assertThat(renewal.tacitRenewalDate()).contains(LocalDate.of(2027, 2, 28));
  }

  @ParameterizedTest
  @CsvSource({
    "EPS_NON_HU, AGREED_OBJECTIVES, OPEN",
    "EPS_NON_HU, PURCHASE, CLOSED",
    "EPS_NON_HU, , UNDECIDED",
    "ENTREPRISE_PME, AGREED_OBJECTIVES, CLOSED",
  })
  void it_holds_out_objectives_and_no_purchase(
      ActorType actor, @Nullable ProjectNeed need, Prospect.Answer answer) {
    Project project = Project.builder()
        .actor(actor)
        .needs(Optional.ofNullable(need).stream().toList())
        .build();
    assertThat(new CpomLever()
            .prospect(project, context(LocalDate.of(2026, 3, 16)))
            .answer())
        .isEqualTo(answer);
  }

  private static RuleContext context(LocalDate asOf) {
    return new RuleContext(asOf, LegalParameters.standard(), false);
  }
}
