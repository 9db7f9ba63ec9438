package fr.levier.funding.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.money.BeforeTax;
import fr.levier.funding.procurement.Award.Reason;
import fr.levier.funding.procurement.Award.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Awards that are like the published ones; buyers and numbers are fictitious. */
class AwardAuditTest {

  private static final Award MAPA = new Award(
      "2019FICTIF01",
      "21000000000000",
      "Commune fictive",
      "Marché",
      "Services",
      "71240000",
      "Procédure adaptée",
      BeforeTax.of(300_000),
      Optional.of(LocalDate.of(2019, 3, 1)),
      "Prestation fictive");

  private static Verdict judge(Award award) {
    return AwardAudit.standard().judge(award);
  }

  private static Award with(Award award, String type, String cpv, String amount, String label) {
    return new Award(
        award.id(),
        award.buyer(),
        award.buyerName(),
        award.nature(),
        type,
        cpv,
        award.procedure(),
        BeforeTax.of(amount),
        award.notified(),
        label);
  }

  private static Award by(Award award, String buyer, String name, String nature, String procedure) {
    return new Award(
        award.id(),
        buyer,
        name,
        nature,
        award.type(),
        award.cpv(),
        procedure,
        award.amount(),
        award.notified(),
        award.label());
  }

  @Test
  void an_adapted_procedure_under_the_formal_threshold_is_no_question() {
    Verdict verdict = judge(with(MAPA, "Services", "71240000", "220999.99", ""));
    assertThat(verdict.lighter()).isFalse();
    assertThat(verdict.reason()).isEmpty();
  }

  @Test
  void a_stricter_procedure_is_no_question() {
    assertThat(
            judge(by(MAPA, MAPA.buyer(), "", "Marché", "Appel d'offres ouvert")).lighter())
        .isFalse();
    assertThat(judge(by(MAPA, MAPA.buyer(), "", "Marché", "Inconnue")).lighter())
        .isFalse();
  }

  @Test
  void a_lighter_procedure_without_any_sign_is_left_unexplained() {
    Verdict verdict = judge(MAPA);
    assertThat(verdict.lighter()).isTrue();
    assertThat(verdict.lightest()).contains(Procedure.FORMALISEE);
    assertThat(verdict.reason()).contains(Reason.UNEXPLAINED);
  }

  @Test
  void the_code_of_a_social_or_specific_service_explains_an_adapted_procedure() {
    assertThat(judge(with(MAPA, "Services", "85311000", "900000", "")).reason())
        .contains(Reason.SOCIAL_OR_SPECIFIC_SERVICE);
    assertThat(judge(with(MAPA, "Services", "79341100", "900000", "")).reason())
        .contains(Reason.UNEXPLAINED);
  }

  @Test
  void the_maximum_of_a_framework_is_not_the_value_of_the_need() {
    assertThat(judge(by(MAPA, MAPA.buyer(), "", "Accord-cadre", "Procédure adaptée"))
            .reason())
        .contains(Reason.FRAMEWORK_MAXIMUM);
  }

  @Test
  void a_port_may_be_a_contracting_entity_under_its_own_threshold() {
    Award port = by(MAPA, MAPA.buyer(), "Port fictif", "Marché", "Procédure adaptée");
    assertThat(judge(port).reason()).contains(Reason.BUYER_CATEGORY);
    assertThat(judge(with(port, "Services", "71240000", "443000", "")).reason())
        .contains(Reason.UNEXPLAINED);
  }

  @Test
  void a_body_of_the_state_is_held_to_the_lower_threshold_and_may_be_none() {
    Award state = by(MAPA, "13000000000000", "Direction fictive", "Marché", "Procédure adaptée");
    assertThat(judge(with(state, "Services", "71240000", "143999.99", "")).lighter())
        .isFalse();
    assertThat(judge(with(state, "Services", "71240000", "180000", "")).reason())
        .contains(Reason.BUYER_CATEGORY);
  }

  @Test
  void works_that_were_typed_as_supplies_are_an_error_in_the_data() {
    assertThat(judge(with(MAPA, "Fournitures", "44111510", "609000", "Rénovation énergétique"))
            .reason())
        .contains(Reason.DATA_ERROR);
  }

  @Test
  void an_award_just_above_the_threshold_may_have_met_it_when_it_was_estimated() {
    assertThat(judge(with(MAPA, "Services", "71240000", "243099.99", "")).reason())
        .contains(Reason.ABOVE_ESTIMATE);
    assertThat(judge(with(MAPA, "Services", "71240000", "243100.01", "")).reason())
        .contains(Reason.UNEXPLAINED);
  }

  @Test
  void the_same_number_and_amount_on_several_rows_is_an_error_in_the_data() {
    List<Verdict> together =
        AwardAudit.standard().together(List.of(judge(MAPA), judge(MAPA), judge(MAPA)));
    assertThat(together)
        .allSatisfy(verdict -> assertThat(verdict.reason()).contains(Reason.DATA_ERROR));
    assertThat(AwardAudit.standard().together(List.of(judge(MAPA))))
        .allSatisfy(verdict -> assertThat(verdict.reason()).contains(Reason.UNEXPLAINED));
  }

  @Test
  void an_award_without_competition_is_explained_by_its_label_or_its_code() {
    Award direct = by(
        MAPA, MAPA.buyer(), "", "Marché", "Marché sans publicité ni mise en concurrence préalable");
    assertThat(judge(with(direct, "Services", "92320000", "50000", "Spectacle")).reason())
        .contains(Reason.OTHER_EXEMPTION);
    assertThat(judge(with(direct, "Services", "71240000", "90000", "Démonstrateur innovant"))
            .reason())
        .contains(Reason.INNOVATIVE_PURCHASE);
    assertThat(judge(with(direct, "Services", "71240000", "100000", "Démonstrateur innovant"))
            .reason())
        .contains(Reason.UNEXPLAINED);
    assertThat(judge(with(direct, "Services", "71240000", "24999.99", "")).lighter())
        .isFalse();
  }

  @Test
  void an_award_without_a_day_is_judged_by_the_year_of_its_number_or_not_at_all() {
    assertThat(AwardAudit.day(undated("2018FICTIF"))).contains(LocalDate.of(2018, 7, 1));
    assertThat(AwardAudit.day(undated("FICTIF"))).isEmpty();
    assertThat(judge(undated("FICTIF")).lighter()).isFalse();
    assertThat(judge(undated("FICTIF")).lightest()).isEmpty();
  }

  private static Award undated(String id) {
    return new Award(
        id,
        MAPA.buyer(),
        MAPA.buyerName(),
        MAPA.nature(),
        MAPA.type(),
        MAPA.cpv(),
        MAPA.procedure(),
        MAPA.amount(),
        Optional.empty(),
        MAPA.label());
  }
}
