package fr.levier.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.party.Hospital;
import fr.levier.core.rule.LegalSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InterestRulesTest {

  private static final LocalDate SIGNED = LocalDate.of(2026, 1, 12);
  private static final LocalDate BEFORE = LocalDate.of(2026, 1, 5);
  private static final LocalDate AFTER = LocalDate.of(2026, 1, 13);

  private static final Interest DIRECT = Interest.builder()
      .person("M. Fictif")
      .nature(InterestNature.HOLDING)
      .kind(InterestKind.DIRECT)
      .build();
  private static final Interest MANDATE = Interest.builder()
      .person("Mme Fictive")
      .nature(InterestNature.MANDATE)
      .kind(InterestKind.INDIRECT)
      .build();

  private static final SampleAct ACT = SampleAct.builder()
      .addParties(Samples.HOSPITAL, Samples.COMPANY)
      .signatureDate(SIGNED)
      .interestedMembers(List.of(DIRECT))
      .supervisoryBoardDeliberation(BEFORE)
      .interestDeclarationDate(BEFORE)
      .build();
  private static final SampleAct UNDELIBERATED =
      Samples.EMPTY.withParties(ACT.getParties()).withInterestedMembers(List.of(DIRECT));

  @Test
  void a_subject_without_these_capabilities_is_outside_the_rules() {
    LegalSubject other = new LegalSubject() {};
    for (String rule : List.of("COI-1", "COI-2", "COI-3", "COI-4", "COI-5", "COI-6")) {
      Judged.by(rule, other).isNotApplicable();
    }
  }

  @Test
  void a_deliberation_and_a_declaration_by_the_day_of_signature_are_in_order() {
    Judged.by("COI-1", ACT).isSatisfied();
    Judged.by(
            "COI-1",
            ACT.withSupervisoryBoardDeliberation(SIGNED).withInterestDeclarationDate(SIGNED))
        .isSatisfied();
  }

  @Test
  void an_act_without_interested_members_or_without_public_hospital_is_outside_the_rule() {
    Judged.by("COI-1", ACT.withInterestedMembers(List.of())).isNotApplicable();
    Judged.by("COI-1", UNDELIBERATED.withParties(Samples.BODY, Samples.COMPANY)).isNotApplicable();
  }

  @Test
  void a_direct_interest_without_deliberation_is_an_error_whatever_the_day_of_signature() {
    Judged.by("COI-1", UNDELIBERATED).isBreachedAs("ERROR /subject/interestedMembers/0");
    Judged.by("COI-1", UNDELIBERATED.withSignatureDate(SIGNED))
        .isBreachedAs("ERROR /subject/interestedMembers/0");
    Judged.by("COI-1", ACT.withSupervisoryBoardDeliberation(AFTER))
        .isBreachedAs("ERROR /subject/interestedMembers/0");
  }

  @Test
  void a_mandate_is_an_inference_a_warning_that_strict_mode_raises() {
    SampleAct mandate =
        ACT.withInterestedMembers(List.of(MANDATE)).withSupervisoryBoardDeliberation(AFTER);
    Judged.by("COI-1", mandate).isBreachedAs("WARNING /subject/interestedMembers/0 mandate");
    Judged.strictlyBy("COI-1", mandate).isBreachedAs("ERROR /subject/interestedMembers/0 mandate");
  }

  @Test
  void a_relative_or_an_intermediary_is_what_the_text_says_and_no_inference() {
    Interest family = MANDATE.withNature(InterestNature.FAMILY);
    Judged.by("COI-1", UNDELIBERATED.withInterestedMembers(List.of(family)))
        .isBreachedAs("ERROR /subject/interestedMembers/0");
  }

  @Test
  void each_interested_member_is_one_finding() {
    Judged.by("COI-1", UNDELIBERATED.withInterestedMembers(List.of(MANDATE, DIRECT)))
        .isBreachedAs(
            "WARNING /subject/interestedMembers/0 mandate", "ERROR /subject/interestedMembers/1");
  }

  @Test
  void a_declaration_that_is_absent_or_late_is_an_information_once_the_board_deliberated() {
    SampleAct undeclared = SampleAct.builder()
        .addParties(Samples.HOSPITAL, Samples.COMPANY)
        .signatureDate(SIGNED)
        .interestedMembers(List.of(MANDATE))
        .supervisoryBoardDeliberation(BEFORE)
        .build();
    Judged.by("COI-1", undeclared)
        .isBreachedAs("INFO /subject/interestDeclarationDate declaration");
    Judged.strictlyBy("COI-1", undeclared.withInterestDeclarationDate(AFTER))
        .isBreachedAs("INFO /subject/interestDeclarationDate declaration");
    Judged.by("COI-1", undeclared.withInterestedMembers(List.of(MANDATE.withDeclaredOn(BEFORE))))
        .isSatisfied();
  }

  @Test
  void a_deliberation_is_undecided_while_the_day_of_signature_is_unknown() {
    SampleAct unsigned =
        UNDELIBERATED.withSupervisoryBoardDeliberation(BEFORE).withInterestDeclarationDate(BEFORE);
    Judged.by("COI-1", unsigned).isUndecidedFor("/subject/signatureDate");
  }

  @Test
  void without_a_word_on_interests_the_rule_is_undecided_unless_all_was_done_anyway() {
    SampleAct silent = Samples.EMPTY.withParties(ACT.getParties()).withSignatureDate(SIGNED);
    Judged.by("COI-1", silent)
        .isUndecidedFor(
            "/subject/interestedMembers",
            "/subject/interestedMembers/0/kind",
            "/subject/interestedMembers/0/nature");
    Judged.by(
            "COI-1",
            silent.withSupervisoryBoardDeliberation(BEFORE).withInterestDeclarationDate(BEFORE))
        .isSatisfied();
  }

  @Test
  void an_interest_whose_kind_is_unknown_leaves_the_severity_undecided() {
    Interest untold =
        Interest.builder().person("M. Fictif").nature(InterestNature.MANDATE).build();
    Judged.by("COI-1", UNDELIBERATED.withInterestedMembers(List.of(untold)))
        .isUndecidedFor("/subject/interestedMembers/0/kind");
  }

  @Test
  void a_hospital_whose_type_is_unknown_may_be_public() {
    Judged.by("COI-1", UNDELIBERATED.withParties(Hospital.builder().build(), Samples.COMPANY))
        .isUndecidedFor("/subject/parties/0/actorType");
  }

  @Test
  void the_finding_tells_the_person_and_both_days_and_marks_what_is_absent() {
    String sentence = Judged.by("COI-1", UNDELIBERATED.withSignatureDate(SIGNED))
        .findings()
        .get(0)
        .toString();
    assertThat(sentence)
        .startsWith("ERROR COI-1 /subject/interestedMembers/0 : M. Fictif est partie")
        .contains("délibération du conseil de surveillance : —, signature : 12/01/2026")
        .contains("article L. 6143-3-2 du code de la santé publique");
  }

  @Test
  void a_candidate_who_helped_to_prepare_is_cured_by_measures() {
    SampleAct prepared = Samples.EMPTY.withPreparationParticipants(List.of("Société fictive"));
    Judged.by("COI-2", prepared.withEqualMeasures(List.of("délai allongé"))).isSatisfied();
    Judged.by("COI-2", prepared.withEqualMeasures(List.of()))
        .isBreachedAs("WARNING /subject/equalMeasures");
    Judged.strictlyBy("COI-2", prepared.withEqualMeasures(List.of()))
        .isBreachedAs("ERROR /subject/equalMeasures");
    Judged.by("COI-2", prepared).isUndecidedFor("/subject/equalMeasures");
    Judged.by("COI-2", Samples.EMPTY.withPreparationParticipants(List.of())).isNotApplicable();
    Judged.by("COI-2", Samples.EMPTY.withEqualMeasures(List.of()))
        .isUndecidedFor("/subject/preparationParticipants");
  }

  @Test
  void a_person_with_an_interest_in_a_candidate_is_recused() {
    Interest interest =
        Interest.builder().person("Mme Fictive").body("Société fictive").build();
    SampleAct procedure = Samples.EMPTY
        .withProcedureParticipants(List.of("M. Fictif", "Mme Fictive"))
        .withInterests(List.of(interest))
        .withRecusals(List.of());
    Judged.by("COI-3", procedure).isBreachedAs("WARNING /subject/procedureParticipants/1");
    Judged.strictlyBy("COI-3", procedure).isBreachedAs("ERROR /subject/procedureParticipants/1");
    Judged.by("COI-3", procedure.withRecusals(List.of("Mme Fictive"))).isSatisfied();
    Judged.by("COI-3", procedure.withInterests(List.of())).isSatisfied();
    Judged.by("COI-3", procedure.withProcedureParticipants(List.of())).isNotApplicable();
    assertThat(Judged.by("COI-3", procedure).findings().get(0).sentence(Locale.ENGLISH))
        .startsWith("Mme Fictive takes part in the procedure for the buyer, has an interest in a"
            + " candidate (Société fictive)");
  }

  @Test
  void a_procedure_is_undecided_only_for_what_can_still_matter() {
    SampleAct named = Samples.EMPTY.withProcedureParticipants(List.of("M. Fictif"));
    Judged.by("COI-3", named).isUndecidedFor("/subject/interests", "/subject/recusals");
    Judged.by("COI-3", named.withRecusals(List.of("M. Fictif"))).isSatisfied();
    Judged.by("COI-3", named.withRecusals(List.of())).isUndecidedFor("/subject/interests");
    Judged.by("COI-3", Samples.EMPTY.withInterests(List.of())).isSatisfied();
    Judged.by("COI-3", Samples.EMPTY.withInterests(List.of(DIRECT)).withRecusals(List.of()))
        .isUndecidedFor("/subject/procedureParticipants");
  }
}
