package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.lever.Openness;
import fr.levier.core.party.ActorType;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.funding.approach.ApproachLever;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases that jurists settled for the approach of an agency, and one at least for each rule. */
class ApproachOraclesTest {

  private static Report report(String changes) {
    return Dossiers.check(Edits.changed(Dossiers.file("approach"), changes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "approach",
        "approach-demande-rendez-vous",
        "approach-synopsis",
        "approach-checklist"
      })
  void a_complete_pack_for_occitanie_is_accepted_without_any_finding_nor_question(String name) {
    Report report = Dossiers.check(Dossiers.file(name));
    assertThat(report.findings()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void a_pack_that_proposes_the_mig_is_refused_for_that_alone() {
    Report report = report("/proposedLevers=[{\"lever\":\"mig\"}]");
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("ARS-08");
    assertThat(report.findings())
        .extracting(Finding::path)
        .containsExactly("/subject/proposedLevers/0/lever");
  }

  @Test
  void a_pack_without_comparable_approaches_is_refused_for_that_alone() {
    Report report = report("-/comparables");
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("ARS-07");
    assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ARS-01 | OK | `` | a start-up
      ARS-01 | INFO | /applicant/actorType="EPS_NON_HU" | a hospital
      ARS-01 | UNDECIDED | -/applicant/actorType | not told
      ARS-02 | ERROR | -/nationalPolicies | first condition
      ARS-02 | ERROR | -/equalAccess | second condition
      ARS-02 | ERROR | -/regionalSpecifics | third condition
      ARS-03 | ERROR | -/trl | maturity not told
      ARS-03 | OK | /trl=1 | the lowest
      ARS-04 | OK | `` | the project of the region
      ARS-04 | ERROR | -/prsReference | none
      ARS-04 | ERROR | -/prsReference ; -/arsRegion | none, whatever the region
      ARS-04 | ERROR | /prsReference/region="BRETAGNE" | that of another region
      ARS-04 | WARNING | /regionalSpecifics="les bassins de Bretagne manquent de médecins" | copied
      ARS-04 | OK | /regionalSpecifics="la réunion des acteurs a lieu chaque mois" | a meeting is no island
      ARS-04 | WARNING | /regionalSpecifics="les acteurs de La Réunion" | the island
      ARS-04 | OK | /comparables/0/description="essai en Bretagne" | elsewhere is where comparables stand
      ARS-04 | UNDECIDED | -/arsRegion | region not told
      ARS-04 | UNDECIDED | -/prsReference/region | region of the project not told
      ARS-05 | WARNING | /expectations="nouer un partenariat" | the word
      ARS-05 | WARNING | /expectations="Des Partenariats durables" | in the plural
      ARS-05 | OK | /expectations="rencontrer vos partenaires" | another word
      ARS-05 | NA | /expectations="nouer un partenariat" ; /laterContact=true | no first contact
      ARS-06 | WARNING | /expectations="obtenir le label de l’agence" | a label
      ARS-06 | WARNING | /expectations="faire figurer votre logo" | a logo
      ARS-06 | OK | /expectations="obtenir l’avis de l’agence" | an opinion
      ARS-07 | ERROR | -/companyPresentation | element 1
      ARS-07 | ERROR | -/sectorReferences | element 2
      ARS-07 | ERROR | -/synopsis | element 3
      ARS-07 | ERROR | -/pathwayImpact | element 4
      ARS-07 | ERROR | -/expectedValue | element 6
      ARS-08 | OK | `` | article 51, a call, the fund through a hospital
      ARS-08 | ERROR | /proposedLevers=[{"lever":"cpom"}] | the contract of establishments
      ARS-08 | ERROR | /proposedLevers=[{"lever":"fir"}] | the fund, directly
      ARS-08 | OK | /proposedLevers=[{"lever":"procurement"}] | a purchase
      ARS-08 | OK | /proposedLevers=[{"lever":"tiga"}] | not on the map of industry
      ARS-08 | NA | -/proposedLevers | none proposed
      ARS-08 | NA | /proposedLevers=[{"lever":"cpom"}] ; /applicant/actorType="EPS_NON_HU" | not by a company
      ARS-08 | UNDECIDED | /proposedLevers=[{"lever":"cpom"}] ; -/applicant/actorType | by whom
      ARS-09 | ERROR | -/risks | no risk
      ARS-10 | ERROR | -/publicHealthImpact | no impact
      ARS-11 | OK | /interlocutorKind="THEME_REFERENT" | the referent
      ARS-11 | WARNING | /interlocutorKind="MANAGEMENT" | the top
      ARS-11 | UNDECIDED | -/interlocutorKind | named, not told what
      ARS-11 | NA | -/interlocutorKind ; -/interlocutor | nobody named
      ARS-12 | OK | `` | in force
      ARS-12 | WARNING | /policies=[{"policy":"SNS_2018_2022"}] | ended with 2022
      ARS-12 | WARNING | /policies=[{"policy":"MA_SANTE_2022"}] | ended with 2022
      ARS-12 | OK | /policies=[{"policy":"PRS_2"}] | its term is not told
      ARS-12 | WARNING | /policies=[{"policy":"PRS_2","lastDay":"2023-10-31"}] | its term is past
      ARS-12 | OK | /policies=[{"policy":"OTHER","lastDay":"2026-11-20"}] | its last day
      ARS-12 | WARNING | /policies=[{"policy":"OTHER","lastDay":"2026-11-19"}] | the day after
      ARS-12 | NA | -/policies | none cited
      """)
  void a_rule_answers_as_the_published_list_says(
      String rule, String expected, String changes, String why) {
    assertThat(Edits.answer(report(changes), rule)).as(why).isEqualTo(expected);
  }

  /** The guide cites them, and it is right at its date. */
  @ParameterizedTest
  @CsvSource({"2020-07-15, OK", "2022-12-31, OK", "2023-01-01, WARNING"})
  void the_policies_of_the_guide_were_in_force_until_the_end_of_2022(
      LocalDate day, String expected) {
    Report report = Dossiers.check(
        Edits.changed(
            Dossiers.file("approach"),
            "/policies=[{\"policy\":\"SNS_2018_2022\"},{\"policy\":\"MA_SANTE_2022\"}]"),
        day);
    assertThat(Edits.answer(report, "ARS-12")).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(ActorType.class)
  void the_approach_is_that_of_companies(ActorType actor) {
    assertThat(new ApproachLever().openness(actor, LocalDate.of(2026, 11, 20)).answer())
        .isEqualTo(actor.isIndustrie() ? Openness.Answer.OPEN : Openness.Answer.CLOSED);
  }
}
