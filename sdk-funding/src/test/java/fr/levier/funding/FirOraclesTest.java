package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.Openness;
import fr.levier.core.party.ActorType;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.Severity;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.fir.FirGrant;
import fr.levier.funding.fir.FirLever;
import fr.levier.funding.subsidy.Duty;
import fr.levier.funding.subsidy.DutyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The cases that jurists settled for the fund, and the duties it brings. */
class FirOraclesTest {

  private static final LocalDate GUIDE = LocalDate.of(2020, 7, 15);

  private static List<String> found(Report report, Severity severity) {
    return report.findings(severity).stream().map(Finding::rule).distinct().toList();
  }

  /** A hospital, its CPOM, and a start-up paid on a quote for more than half of the grant. */
  @Test
  void
      a_hospital_that_passes_more_than_half_of_the_grant_to_a_start_up_is_warned_and_not_refused() {
    Report report = Dossiers.check(Dossiers.file("fir")
        .with("/subject/parties/1/type", "hospital")
        .with("/subject/parties/1/actorType", "EPS_NON_HU")
        .with("/subject/parties/1/finess", "950000018")
        .without("/subject/parties/1/rnaNumber")
        .without("/subject/parties/1/publicUtility")
        .with("/subject/cpomReference", "CPOM fictif 2024-2028")
        .with("/subject/companyShareOfGrant", 60)
        .with("/subject/companyPaidForService", true));
    assertThat(found(report, Severity.ERROR)).isEmpty();
    assertThat(found(report, Severity.WARNING)).containsExactly("FIR-03");
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void a_health_house_with_a_specific_contract_and_no_cpom_is_warned_and_not_refused() {
    Report report = Dossiers.check(
        Dossiers.file("fir").with("/subject/parties/1/actorType", "MAISON_DE_SANTE"));
    assertThat(found(report, Severity.ERROR)).isEmpty();
    assertThat(found(report, Severity.WARNING)).containsExactly("FIR-11");
  }

  /** What the guide of July 2020 leaves out is not held against a grant of its time. */
  @ParameterizedTest
  @CsvSource({"40000, ERROR", "23000, INFO", "22999, NONE"})
  void in_2020_a_grant_for_one_year_needs_a_contract_above_the_threshold(
      int amount, String answer) {
    JsonTree dossier = Dossiers.file("fir")
        .with("/subject/contract", "NONE")
        .with("/subject/requestDate", "2020-03-02")
        .with("/subject/grantDate", "2020-07-15")
        .without("/subject/cerAttestation")
        .with("/subject/annualAmounts", List.of(Map.of("year", 2020, "amount", amount)));
    Report report = Dossiers.check(dossier, GUIDE);
    String given = report.findings().stream()
        .filter(finding -> finding.rule().equals("FIR-09"))
        .map(finding -> finding.severity().name())
        .findFirst()
        .orElse("NONE");
    assertThat(given).isEqualTo(answer);
    assertThat(found(report, Severity.ERROR)).doesNotContain("FIR-13");
  }

  @Test
  void what_is_stated_for_the_thresholds_never_lowers_what_the_act_sets() {
    JsonTree dossier = Dossiers.file("fir")
        .with("/subject/contract", "NONE")
        .with("/subject/amountPerYear", List.of(Map.of("year", 2026, "amount", 20_000)));
    assertThat(found(Dossiers.check(dossier), Severity.ERROR)).contains("FIR-09");
  }

  @ParameterizedTest
  @EnumSource(ActorType.class)
  void the_fund_is_open_to_whom_the_guide_lists_and_to_companies_through_a_carrier(
      ActorType actor) {
    Openness.Answer answer = new FirLever().openness(actor, GUIDE).answer();
    if (actor.isIndustrie()) {
      assertThat(answer).isEqualTo(Openness.Answer.VIA_CARRIER);
    } else if (actor.isEtablissementDeSante()
        || actor.isPersonnePublique()
        || actor.isAssociationOuFondation()) {
      assertThat(answer).isEqualTo(Openness.Answer.OPEN);
    }
  }

  @Test
  void the_duties_of_a_grant_come_with_their_days() {
    FirGrant grant = (FirConvention) Dossiers.subject(Dossiers.file("fir"));
    Map<DutyCode, Optional<LocalDate>> duties =
        grant.duties(LocalDate.of(2026, 5, 20), LegalParameters.standard()).stream()
            .collect(Collectors.toMap(Duty::code, Duty::due));
    assertThat(duties)
        .containsOnlyKeys(
            DutyCode.CONVENTION,
            DutyCode.CER,
            DutyCode.CRF_6_MONTHS,
            DutyCode.OPEN_DATA_3_MONTHS,
            DutyCode.UNSPENT_BALANCE_MENTION,
            DutyCode.YEARLY_DECISION)
        .containsEntry(DutyCode.CRF_6_MONTHS, Optional.of(LocalDate.of(2027, 6, 30)))
        .containsEntry(DutyCode.OPEN_DATA_3_MONTHS, Optional.of(LocalDate.of(2026, 8, 15)));
  }

  @Test
  void an_undertaking_without_a_regime_has_one_to_choose() {
    FirGrant grant =
        (FirConvention) Dossiers.subject(Dossiers.file("fir").with("/subject/isUndertaking", true));
    assertThat(grant.duties(LocalDate.of(2026, 5, 20), LegalParameters.standard()))
        .extracting(Duty::code)
        .contains(DutyCode.AID_REGIME_TO_CHOOSE);
  }
}
