package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.lever.Openness;
import fr.levier.core.party.ActorType;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.funding.indemand.IndemandLever;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases that jurists settled for the co-creation of digital solutions, and one for every answer of every rule. */
class IndemandOraclesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indemand",
        "indemand-fiche-challenge",
        "indemand-appel-solvers",
        "indemand-candidature",
        "indemand-plan-cocreation",
        "indemand-convention",
        "indemand-rapport-pilote"
      })
  void a_complete_dossier_is_accepted_without_any_finding_nor_question(String name) {
    Report report = Dossiers.check(Dossiers.file(name));
    assertThat(report.findings()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ``               | IND-01 | ERROR     | /roles=["CHALLENGER","SOLVER","SUPPORTER","COORDINATOR"]
      ``               | IND-01 | ERROR     | /roles=["CHALLENGER","COORDINATOR","SUPPORTER","FUNDER"]
      -plan-cocreation | IND-01 | ERROR     | -/roles
      ``               | IND-02 | ERROR     | /parties/0/siret="81234567600025"
      ``               | IND-02 | ERROR     | /parties/3/siret="81234567600017"
      ``               | IND-02 | OK        | /parties/2/siret="81234567600017"
      ``               | IND-02 | UNDECIDED | -/parties/1/siret ; -/parties/1/name
      ``               | IND-02 | ERROR     | -/parties/1/siret ; /parties/1/name="Région  fictive d’ÎLE-de-France"
      -convention      | IND-02 | ERROR     | /parties/0/siret="81234567600017"
      -rapport-pilote  | IND-02 | ERROR     | /challenger/siret="81234567600017"
      ``               | IND-03 | ERROR     | /parties/1/actorType="ENTREPRISE_ETI"
      ``               | IND-03 | OK        | /parties/1/actorType="ENTREPRISE_PME"
      ``               | IND-03 | NA        | /parties/1/actorType="ENTREPRISE_GE" ; /grantAmount=0
      -candidature     | IND-03 | UNDECIDED | -/solver/actorType
      # thirty thousand euros, to the cent
      ``               | IND-04 | OK        | /grantAmount=29999.99
      ``               | IND-04 | OK        | /grantAmount=30000
      ``               | IND-04 | ERROR     | /grantAmount=30000.01
      ``               | IND-04 | UNDECIDED | -/grantAmount
      ``               | IND-04 | NA        | /grantAmount=0
      -convention      | IND-04 | ERROR     | /amount=30000.01
      -plan-cocreation | IND-05 | ERROR     | -/mou
      -plan-cocreation | IND-05 | NA        | -/mou ; -/stepDates
      # a memorandum with a clause of purchase
      ``               | IND-06 | ERROR     | /purchaseCommitment=true
      ``               | IND-06 | UNDECIDED | -/purchaseCommitment
      -plan-cocreation | IND-06 | NA        | /purchaseCommitment=true ; -/mou
      # steps out of order
      ``               | IND-07 | ERROR     | /stepDates/solversCall="2019-02-04"
      ``               | IND-07 | OK        | /stepDates/solversCall="2019-02-05"
      ``               | IND-07 | ERROR     | /stepDates/coCreationStart="2019-05-06"
      ``               | IND-07 | ERROR     | -/stepDates/solversCall ; /stepDates/coCreationStart="2019-02-01"
      -appel-solvers   | IND-07 | ERROR     | /stepDates/solversCall="2019-01-07"
      ``               | IND-07 | NA        | -/stepDates
      # nine months, to the day
      ``               | IND-08 | OK        | /duration="P8M29D"
      ``               | IND-08 | OK        | /duration="P9M"
      ``               | IND-08 | WARNING   | /duration="P9M1D"
      ``               | IND-08 | NA        | -/duration
      ``               | IND-09 | ERROR     | /solversPerChallenge/0/solvers=["un","deux"]
      ``               | IND-09 | UNDECIDED | -/solversPerChallenge
      ``               | IND-10 | WARNING   | /digital=false
      -candidature     | IND-10 | UNDECIDED | -/digital
      ``               | IND-10 | NA        | -/solutionDescription ; /digital=false
      # a region, its own body, or an agency of health in the permanent model
      ``               | IND-11 | OK        | /parties/3/actorType="ARS"
      ``               | IND-11 | OK        | /parties/3/actorType="AUTRE_PERSONNE_PUBLIQUE"
      ``               | IND-11 | ERROR     | /parties/3/actorType="AUTRE_PERSONNE_PUBLIQUE" ; -/parties/3/region
      ``               | IND-11 | ERROR     | /parties/3/actorType="DEPARTEMENT"
      ``               | IND-11 | UNDECIDED | -/parties/3/actorType
      -appel-solvers   | IND-11 | NA        | -/funder
      ``               | IND-12 | ERROR     | /laterPurchase=true ; /procurementReference=" "
      ``               | IND-12 | OK        | /laterPurchase=true ; /procurementReference="procédure adaptée (fictive)"
      -rapport-pilote  | IND-12 | UNDECIDED | /laterPurchase=true
      # the Foch case: a private non-profit hospital
      ``               | IND-13 | INFO      | /parties/0/actorType="ESPIC"
      ``               | IND-13 | WARNING   | /parties/0/actorType="ES_PRIVE_LUCRATIF"
      ``               | IND-13 | UNDECIDED | -/parties/0/actorType
      -fiche-challenge | IND-13 | NA        | -/challenger
      """)
  void a_rule_answers_as_jurists_settled(String file, String rule, String answer, String edits) {
    Report report = Dossiers.check(Edits.changed(Dossiers.file("indemand" + file), edits));
    assertThat(Edits.answer(report, rule)).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-fiche-challenge"})
  void a_private_non_profit_hospital_is_accepted_and_told(String file) {
    String path = file.isEmpty() ? "/subject/parties/0/actorType" : "/subject/challenger/actorType";
    Report report = Dossiers.check(Dossiers.file("indemand" + file).with(path, "ESPIC"));
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(report.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("IND-13"));
  }

  @ParameterizedTest
  @CsvSource({"2018-05-02, OPEN", "2020-07-15, OPEN", "2020-08-31, OPEN", "2020-09-01, CLOSED"})
  void the_calls_are_over_with_the_project(LocalDate day, Openness.Answer answer) {
    assertThat(new IndemandLever().openness(ActorType.ESPIC, day).answer()).isEqualTo(answer);
  }
}
