package org.example.valmont.fund;

import static fr.levier.testkit.LevierAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.Levier;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.lever.Obligation;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.rule.RuleContext;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundRequestTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final FundRequest REQUEST =
      LevierJson.standard().readDossier(Path.of("demande.json")).subject(FundRequest.class);
  private static final Lever FUND = LeverCatalog.installed().lever("internal-fund");

  private static Prospect prospect(Project project, String day) {
    return FUND.prospect(
        project, new RuleContext(LocalDate.parse(day), LegalParameters.standard(), false));
  }

  private static Project.Builder project() {
    return Project.builder()
        .actor(ActorType.EPS_NON_HU)
        .addNeeds(ProjectNeed.FUNDING)
        .innovative(true);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, 10000,    true",
    "2025-12-31, 10000.01, false",
    "2026-01-01, 15000,    true",
    "2026-01-01, 15000.01, false"
  })
  void the_ceiling_is_that_of_the_day_of_the_request(
      LocalDate requestDate, String amount, boolean accepted) {
    FundRequest request = REQUEST.withRequestDate(requestDate).withAmountAsked(Euros.of(amount));
    List<String> breached = Levier.standard().check(request, DAY).findings().stream()
        .map(Finding::rule)
        .toList();
    assertThat(breached).isEqualTo(accepted ? List.of() : List.of("FII-02"));
  }

  @Test
  void every_rule_that_can_be_breached_has_a_specimen_that_breaches_it() {
    assertThat(FundRequests.specimens().rules()).containsExactly("FII-01", "FII-02", "FII-03");
  }

  @Test
  void before_the_fund_no_ceiling_can_be_told() {
    assertThat(Levier.standard().check(REQUEST.withRequestDate(LocalDate.of(2023, 12, 31)), DAY))
        .leavesOpen("FII-02");
  }

  @Test
  void a_validator_alone_sees_the_form_rules() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      FundRequest bare = FundRequest.builder().build();
      assertThat(factory.getValidator().validate(bare))
          .extracting(violation -> violation.getPropertyPath().toString())
          .containsExactly("need");
    }
  }

  @Test
  void the_finder_hears_of_the_fund() {
    assertThat(prospect(project().build(), "2026-03-02").answer()).isEqualTo(Prospect.Answer.OPEN);
    assertThat(prospect(project().build(), "2023-12-31").answer())
        .isEqualTo(Prospect.Answer.CLOSED);
    assertThat(prospect(project().innovative(false).build(), "2026-03-02").answer())
        .isEqualTo(Prospect.Answer.CLOSED);
    assertThat(prospect(project().actor(ActorType.ENTREPRISE_PME).build(), "2026-03-02")
            .answer())
        .isEqualTo(Prospect.Answer.VIA_CARRIER);
    assertThat(prospect(Project.builder().build(), "2026-03-02").missing())
        .containsExactly("/project/actor", "/project/innovative", "/project/needs");
  }

  @Test
  void the_report_is_due_three_months_after_the_project() {
    List<Obligation> duties = FUND.documents().stream()
        .filter(kind -> kind.subjectType() == FundRequest.class)
        .flatMap(
            kind -> kind
                .obligationsOf(REQUEST, new RuleContext(DAY, LegalParameters.standard(), false))
                .stream())
        .toList();
    assertThat(duties).singleElement().satisfies(duty -> {
      assertThat(duty.id()).isEqualTo("bilan");
      assertThat(duty.due()).contains(LocalDate.of(2026, 12, 30));
    });
  }

  @Test
  void a_program_checks_the_request_and_writes_its_act() {
    DossierEnvelope dossier = LevierJson.standard().readDossier(Path.of("demande.json"));
    LocalDate day = dossier.asOf().orElseThrow();

    Report report = Levier.standard().check(dossier.subject(FundRequest.class), day);
    Act act = Documents.standard().assemble(dossier, day);
    byte[] pdf = Documents.standard().render(act, Format.PDF).bytes();

    assertThat(report).isAccepted().hasNoFinding().missesExactly();
    assertThat(ActText.of(act))
        .contains("12 000 € (douze mille euros)", "attesté par Mme Camille EXEMPLE (fictif)")
        .doesNotContain("À COMPLÉTER");
    assertThat(pdf).isNotEmpty();
  }
}
