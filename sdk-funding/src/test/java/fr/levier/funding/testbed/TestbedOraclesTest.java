package fr.levier.funding.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.Openness;
import fr.levier.core.party.ActorType;
import fr.levier.core.report.Report;
import fr.levier.funding.Dossiers;
import fr.levier.funding.Edits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule answers, on the complete application and a few changes: a path and its new value, or a path taken away. */
class TestbedOraclesTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 5, 20);

  private static Report check(String changes) {
    JsonTree dossier = Edits.changed(Dossiers.file("testbed"), changes);
    return Levier.standard()
        .check(LevierJson.standard().readDossier(dossier).subject(TestbedApplication.class), AS_OF);
  }

  private static String answer(Report report, String rule) {
    return Dossiers.outcome(report, rule)
        .fold(
            satisfied -> "OK",
            breached -> breached.severity().name() + "×" + breached.breaches().size(),
            aside -> aside.because().isEmpty() ? "NA" : "NA:" + aside.because(),
            undecided -> "UNDECIDED");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      TLE-01 | ERROR×1 | /consortium/lead/actorType="UNIVERSITE" ; -/consortium/members/0
      TLE-01 | OK | /consortium/lead/actorType="UNIVERSITE"
      TLE-01 | OK | -/consortium/members
      TLE-01 | UNDECIDED | -/consortium
      TLE-01 | UNDECIDED | /consortium/lead/actorType="UNIVERSITE" ; -/consortium/members/0/actorType
      TLE-02 | OK | /animationGrant=1500000 ; /animationBudget=3000000
      TLE-02 | OK | /animationGrant=1000000 ; /animationBudget=2000000
      TLE-02 | ERROR×1 | /animationGrant=1000000.01 ; /animationBudget=2000000
      TLE-02 | UNDECIDED | -/animationBudget
      TLE-02 | UNDECIDED | -/animationGrant
      TLE-02 | NA | /animationGrant=0
      TLE-03 | ERROR×1 | /animationGrant=374999.99
      TLE-03 | OK | /animationGrant=375000
      TLE-03 | OK | /animationGrant=375000.01
      TLE-03 | OK | /animationGrant=1499999.99
      TLE-03 | OK | /animationGrant=1500000
      TLE-03 | ERROR×1 | /animationGrant=1500000.01
      TLE-03 | UNDECIDED | -/animationGrant
      TLE-04 | OK | /experiments/0/experimentGrant=300000 ; /experiments/0/experimentBudget=600000
      TLE-04 | ERROR×1 | /experiments/0/experimentGrant=300000 ; /experiments/0/experimentBudget=550000
      TLE-04 | ERROR×1 | /experiments/0/experimentGrant=300000 ; /experiments/0/experimentBudget=599999.99
      TLE-04 | ERROR×1 | /experiments/0/experimentGrant=300000.01 ; /experiments/0/experimentBudget=700000
      TLE-04 | ERROR×2 | /experiments/0/experimentGrant=300000.01 ; /experiments/0/experimentBudget=600000
      TLE-04 | UNDECIDED | -/experiments/0/experimentBudget
      TLE-04 | NA | /experiments/0/experimentGrant=0 ; /experiments/1/experimentGrant=0
      TLE-05 | ERROR×1 | /expenseLines/0/kind="RENOVATION"
      TLE-05 | ERROR×3 | /expenseLines/0/kind="RENOVATION" ; /expenseLines/1/kind="BUILDING" ; /expenseLines/2/kind="STARTUP_HOSTING"
      TLE-05 | UNDECIDED | -/expenseLines
      TLE-05 | UNDECIDED | -/expenseLines/0/kind
      TLE-05 | NA | /expenseLines=[]
      TLE-06 | ERROR×1 | /experiments/1/digital=false
      TLE-06 | UNDECIDED | -/experiments/1/digital
      TLE-06 | NA | -/experiments
      TLE-07 | ERROR×1 | /experiments/0/realLife=false
      TLE-07 | UNDECIDED | -/experiments/0/realLife
      TLE-08 | WARNING×1 | -/experiments/0/medicoEconomicEvaluation
      TLE-09 | ERROR×1 | /depositInstant="2022-02-23T23:59:59+01:00"
      TLE-09 | OK | /depositInstant="2022-02-24T00:00:00+01:00"
      TLE-09 | OK | /depositInstant="2022-05-25T12:00:00+02:00"
      TLE-09 | UNDECIDED | /depositInstant="2022-05-25T12:00:01+02:00"
      TLE-09 | UNDECIDED | /depositInstant="2023-06-01T10:00:00+02:00"
      TLE-09 | OK | /depositInstant="2024-05-31T23:59:59+02:00"
      TLE-09 | ERROR×1 | /depositInstant="2024-06-01T00:00:00+02:00"
      TLE-09 | ERROR×1 | /depositInstant="2026-11-22T10:00:00+01:00"
      TLE-09 | OK | /depositInstant="2022-05-25T10:00:00Z"
      TLE-09 | UNDECIDED | -/depositInstant
      TLE-10 | ERROR×1 | /experiments/1/procurementReference=" "
      TLE-10 | UNDECIDED | -/experiments/1/procurementReference
      TLE-10 | NA | /experiments/1/laterPurchase=false
      TLE-11 | ERROR×1 | -/consortium/agreementReference
      TLE-11 | NA | -/consortium/agreementReference ; -/consortium/members
      TLE-11 | UNDECIDED | -/consortium
      TLE-12 | WARNING×2 | -/antiGiftClause ; -/insuranceClause
      TLE-12 | NA | -/antiGiftClause ; /equipmentLent=false
      TLE-12 | UNDECIDED | -/antiGiftClause ; -/equipmentLent
      """)
  void a_rule_gives_its_answer(String rule, String answer, String changes) {
    assertThat(answer(check(changes), rule)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-23, EPS_NON_HU, CLOSED",
    "2022-02-24, EPS_NON_HU, OPEN",
    "2022-02-24, ENTREPRISE_STARTUP, VIA_CARRIER",
    "2024-05-31, EHPAD, OPEN",
    "2024-06-01, EHPAD, CLOSED"
  })
  void the_door_is_open_from_the_first_wave_to_the_last(
      LocalDate day, ActorType actor, Openness.Answer answer) {
    assertThat(new TestbedLever().openness(actor, day).answer()).isEqualTo(answer);
  }

  @Test
  void the_complete_application_is_in_order() {
    Report report = check("/title=\"Tiers-lieu fictif\"");
    assertThat(report.findings()).isEmpty();
    assertThat(report.missing()).isEmpty();
  }
}
