package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases that jurists settled for the financing of prevention, and one for every answer of every rule. */
class FinanceursOraclesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "financeurs",
        "financeurs-convention",
        "financeurs-programme",
        "financeurs-rapport-activite"
      })
  void a_complete_dossier_is_accepted_without_any_finding_nor_question(String name) {
    Report report = Dossiers.check(Dossiers.file(name));
    assertThat(report.findings()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      # five years, to the day
      -programme        | CDF-01 | OK        | /periodEnd="2030-12-30"
      -programme        | CDF-01 | OK        | /periodEnd="2030-12-31"
      -programme        | CDF-01 | ERROR     | /periodEnd="2031-01-01"
      -programme        | CDF-01 | UNDECIDED | -/periodEnd
      # oracle 7: 59 years only
      ``                | CDF-02 | ERROR     | /caregivers=false ; /beneficiaryAges={"oldest":59}
      ``                | CDF-02 | OK        | /caregivers=false ; /beneficiaryAges={"oldest":60}
      ``                | CDF-02 | OK        | /caregivers=false ; /beneficiaryAges={"youngest":40}
      ``                | CDF-02 | OK        | /beneficiaryAges={"oldest":59}
      ``                | CDF-02 | UNDECIDED | -/caregivers ; /beneficiaryAges={"oldest":59}
      # oracle 1: 39,99 % and 40,00 %
      -programme        | CDF-03 | ERROR     | /girShares={"gir1":60.01,"gir5":39.99}
      -programme        | CDF-03 | OK        | /girShares={"gir1":60.00,"gir5":40.00}
      -programme        | CDF-03 | OK        | /girShares={"gir4":59.99,"gir6":20,"notDependent":20.01}
      -programme        | CDF-03 | UNDECIDED | -/girShares
      -programme        | CDF-03 | WARNING   | /nonDependentShareOfAmounts=39.99
      -programme        | CDF-03 | OK        | /nonDependentShareOfAmounts=40
      -programme        | CDF-03 | OK        | -/nonDependentShareOfAmounts
      # oracle 5: 35 % in one action of a programme that is at 52 %
      ``                | CDF-03 | WARNING   | /girShares={"gir4":65,"gir5":20,"gir6":15}
      -programme        | CDF-03 | OK        | /girShares={"gir4":48,"gir5":20,"gir6":32}
      ``                | CDF-03 | NA        | -/girShares
      ``                | CDF-03 | NA        | /girShares={"gir4":66,"gir5":20,"gir6":15}
      ``                | CDF-04 | ERROR     | /budgetLines/1/depreciable=true
      ``                | CDF-04 | UNDECIDED | -/budgetLines/1/depreciable
      ``                | CDF-04 | NA        | -/budgetLines
      ``                | CDF-05 | ERROR     | /commercialAim=true
      ``                | CDF-05 | UNDECIDED | -/commercialAim
      # seventy per cent to the cent, 31 March, 30 September
      -programme        | CDF-06 | ERROR     | /payments/0/advanceAmount=434000.01
      -programme        | CDF-06 | ERROR     | /payments/0/advanceAmount=433999.99
      -programme        | CDF-06 | WARNING   | /payments/0/advanceAmount=400000 ; /documentScope="OTHER"
      -programme        | CDF-06 | UNDECIDED | /payments/0/advanceAmount=400000 ; -/documentScope
      -programme        | CDF-06 | UNDECIDED | -/payments/0/amount
      -programme        | CDF-06 | OK        | /payments/0/amount=100.01 ; /payments/0/advanceAmount=70.01
      -programme        | CDF-06 | OK        | /payments/0/amount=100.01 ; /payments/0/advanceAmount=70.00
      -programme        | CDF-06 | ERROR     | /payments/0/amount=100.01 ; /payments/0/advanceAmount=69.99
      -programme        | CDF-06 | OK        | /payments/0/advanceDate="2026-03-31"
      -programme        | CDF-06 | ERROR     | /payments/0/advanceDate="2026-04-01"
      -programme        | CDF-06 | WARNING   | /payments/0/advanceDate="2026-04-01" ; /documentScope="OTHER"
      -programme        | CDF-06 | OK        | /payments/0/balanceDate="2026-09-30"
      -programme        | CDF-06 | ERROR     | /payments/0/balanceDate="2026-10-01"
      -programme        | CDF-06 | ERROR     | /payments/0/balanceDate="2027-01-15"
      -programme        | CDF-06 | UNDECIDED | -/payments/0/year
      -programme        | CDF-06 | NA        | -/payments
      -programme        | CDF-06 | NA        | /payments/0/balanceDate="2026-10-01" ; -/payments/0/previousYearReport
      -rapport-activite | CDF-07 | ERROR     | -/payments/0/previousYearReport
      -rapport-activite | CDF-07 | ERROR     | -/payments/0/previousYearReport ; -/payments/0/balanceAmount
      -rapport-activite | CDF-07 | NA        | -/payments/0/balanceAmount ; -/payments/0/balanceDate
      -rapport-activite | CDF-08 | OK        | /reportDate="2026-06-30"
      -rapport-activite | CDF-08 | WARNING   | /reportDate="2026-07-01"
      -rapport-activite | CDF-08 | UNDECIDED | -/year
      ``                | CDF-09 | INFO      | /instanceName="CONFERENCE"
      ``                | CDF-09 | NA        | -/instanceName
      ``                | CDF-10 | ERROR     | /axis=5
      ``                | CDF-10 | UNDECIDED | -/axis
      # eighty per cent of the cost, one civil year, one action a file
      ``                | CDF-11 | OK        | /projectCost=35000
      ``                | CDF-11 | WARNING   | /projectCost=34999.99
      ``                | CDF-11 | UNDECIDED | -/projectCost
      ``                | CDF-11 | WARNING   | /projectCost=0
      ``                | CDF-11 | WARNING   | /periodEnd="2027-01-01"
      ``                | CDF-11 | UNDECIDED | -/periodEnd
      ``                | CDF-11 | WARNING   | /actionsInFile=2
      ``                | CDF-11 | NA        | -/localRules ; /projectCost=30000
      ``                | CDF-12 | WARNING   | /renewal=true
      ``                | CDF-12 | WARNING   | /renewal=true ; -/localRules
      ``                | CDF-12 | NA        | /renewal=true ; /localRules/renewalNeedsReport=false
      ``                | CDF-12 | OK        | /renewal=true ; /previousYearFinancialReport="2026-02-02"
      ``                | CDF-12 | UNDECIDED | -/renewal
      -programme        | CDF-13 | ERROR     | /girShares/gir1=2.01
      -convention       | CDF-13 | ERROR     | /girShares/notDependent=44.99
      -programme        | CDF-13 | NA        | -/girShares
      # oracle 3: companies are eligible here
      ``                | CDF-14 | OK        | /beneficiary={"type":"company","actorType":"ENTREPRISE_PME"}
      ``                | CDF-14 | OK        | /beneficiary={"type":"company","actorType":"EHPAD"}
      ``                | CDF-14 | OK        | /beneficiary={"type":"publicBody","actorType":"EPCI"}
      ``                | CDF-14 | ERROR     | /beneficiary={"type":"company","actorType":"PROFESSIONNEL_DE_SANTE"}
      ``                | CDF-14 | UNDECIDED | /beneficiary={"type":"hospital"}
      ``                | CDF-14 | UNDECIDED | -/beneficiary
      ``                | CDF-15 | INFO      | -/lawItem
      ``                | CDF-15 | NA        | -/lawItem ; /axis=3
      ``                | CDF-15 | NA        | -/lawItem ; /axis=5
      ``                | CDF-15 | NA        | -/lawItem ; /requestDate="2024-12-31"
      ``                | CDF-15 | UNDECIDED | -/lawItem ; -/axis
      """)
  void a_rule_answers_as_jurists_settled(String file, String rule, String answer, String edits) {
    Report report = Dossiers.check(Edits.changed(Dossiers.file("financeurs" + file), edits));
    assertThat(Edits.answer(report, rule)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "COMMISSION, 2024-12-31, WARNING",
    "COMMISSION, 2025-01-01, OK",
    "CONFERENCE, 2024-12-31, OK",
    "CONFERENCE, 2025-01-01, INFO",
    "CONFERENCE, 2020-07-15, OK"
  })
  void the_body_changed_its_name_on_the_first_of_january_2025(
      String name, LocalDate day, String answer) {
    JsonTree dossier = Dossiers.file("financeurs").with("/subject/instanceName", name);
    assertThat(Edits.answer(Dossiers.check(dossier, day), "CDF-09")).isEqualTo(answer);
  }
}
