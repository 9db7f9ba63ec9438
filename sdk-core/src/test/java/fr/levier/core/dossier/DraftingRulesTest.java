package fr.levier.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Company;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Siret;
import fr.levier.core.rule.LegalSubject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DraftingRulesTest {

  private static final LegalSubject NO_ACT = new LegalSubject() {};

  private static final SampleAct ACT = SampleAct.builder()
      .addParties(Samples.HOSPITAL, Samples.COMPANY)
      .originals(2)
      .build();

  private static final SampleAmendment AMENDMENT = SampleAmendment.builder()
      .addParties(Samples.HOSPITAL, Samples.COMPANY)
      .addBaseActParties(Samples.COMPANY, Samples.HOSPITAL)
      .build();

  @Test
  void rules_of_drafting_do_not_apply_to_what_is_not_signed() {
    for (String rule : List.of("DOC-01", "DOC-05", "DOC-06", "DOC-07", "DOC-09", "DOC-10")) {
      Judged.by(rule, NO_ACT).isNotApplicable();
    }
  }

  @Test
  void two_originals_for_two_parties_are_in_order() {
    Judged.by("DOC-01", ACT).isSatisfied();
  }

  @Test
  void a_third_original_needs_a_declared_registry_copy() {
    Judged.by("DOC-01", ACT.withOriginals(3)).isBreachedAs("ERROR /subject/originals");
    Judged.by("DOC-01", ACT.withOriginals(3).withRegistryCopy(false))
        .isBreachedAs("ERROR /subject/originals");
    Judged.by("DOC-01", ACT.withOriginals(3).withRegistryCopy(true)).isSatisfied();
    Judged.by("DOC-01", ACT.withOriginals(4).withRegistryCopy(true))
        .isBreachedAs("ERROR /subject/originals");
  }

  @Test
  void one_original_for_two_parties_is_too_few_even_with_a_registry_copy() {
    Judged.by("DOC-01", ACT.withOriginals(1).withRegistryCopy(true))
        .isBreachedAs("ERROR /subject/originals");
  }

  @Test
  void without_originals_or_parties_their_number_is_undecided() {
    Judged.by("DOC-01", Samples.EMPTY).isUndecidedFor("/subject/originals", "/subject/parties");
    Judged.by("DOC-01", Samples.EMPTY.withOriginals(2)).isUndecidedFor("/subject/parties");
    Judged.by("DOC-01", Samples.EMPTY.withOriginals(2).withParties(Samples.HOSPITAL))
        .isUndecidedFor("/subject/parties");
  }

  @Test
  void the_finding_on_originals_tells_both_numbers() {
    assertThat(Judged.by("DOC-01", ACT.withOriginals(5)).findings().get(0).sentence(Locale.FRENCH))
        .startsWith("nombre d’originaux : 5 ; nombre de parties : 2 — ");
  }

  @Test
  void each_content_that_a_party_block_lacks_is_one_finding_where_it_would_stand() {
    Judged.by("DOC-05", ACT).isSatisfied();
    Judged.by("DOC-05", ACT.withParties(Samples.HOSPITAL, Company.builder().build()))
        .isBreachedAs(
            "WARNING /subject/parties/1/name partyName",
            "WARNING /subject/parties/1/legalForm partyLegalNature",
            "WARNING /subject/parties/1/representative/familyName representativeName",
            "WARNING /subject/parties/1/representative/quality representativeQuality");
    Judged.by(
            "DOC-05", ACT.withParties(Hospital.builder().name("Hôpital fictif").build()))
        .isBreachedAs(
            "WARNING /subject/parties/0/legalNature partyLegalNature",
            "WARNING /subject/parties/0/representative/familyName representativeName",
            "WARNING /subject/parties/0/representative/quality representativeQuality");
  }

  @Test
  void a_party_without_a_name_is_called_by_its_rank() {
    assertThat(Judged.by(
                "DOC-05", ACT.withParties(Samples.HOSPITAL, Company.builder().build()))
            .findings())
        .first()
        .hasToString("WARNING DOC-05 /subject/parties/1/name : partie n° 2 : dénomination absente —"
            + " un acte désigne chaque partie par sa dénomination complète — usage de rédaction des"
            + " conventions publiques (règle de rédaction, sans texte) — Compléter la comparution de"
            + " la partie.");
  }

  @Test
  void a_hospital_needs_its_finess_and_a_company_its_rcs_and_capital() {
    Judged.by("DOC-07", ACT).isSatisfied();
    Judged.by(
            "DOC-07",
            ACT.withParties(Hospital.builder().build(), Company.builder().build()))
        .isBreachedAs(
            "INFO /subject/parties/0/siret partySiret",
            "INFO /subject/parties/0/finess partyFiness",
            "INFO /subject/parties/0/address partyAddress",
            "INFO /subject/parties/0/representative/signingAuthority signingAuthority",
            "INFO /subject/parties/1/siret partySiret",
            "INFO /subject/parties/1/rcsCity partyRcs",
            "INFO /subject/parties/1/shareCapital partyCapital",
            "INFO /subject/parties/1/address partyAddress",
            "INFO /subject/parties/1/representative/signingAuthority signingAuthority");
  }

  @Test
  void a_public_body_needs_a_finess_only_if_it_is_a_health_structure() {
    Judged.by("DOC-07", ACT.withParties(Samples.BODY)).isSatisfied();
    Judged.by(
            "DOC-07",
            ACT.withParties(
                PublicBody.builder().from(Samples.BODY).actorType(ActorType.GCS).build()))
        .isBreachedAs("INFO /subject/parties/0/finess partyFiness");
  }

  @Test
  void a_public_body_of_unknown_kind_leaves_its_identifiers_undecided() {
    PublicBody untold = PublicBody.builder()
        .name("Groupement fictif")
        .siret(Siret.of("20003452800014"))
        .address(Samples.ADDRESS)
        .representative(Samples.SIGNATORY)
        .build();
    Judged.by("DOC-07", ACT.withParties(untold)).isUndecidedFor("/subject/parties/0/actorType");
  }

  @Test
  void an_amendment_is_signed_by_the_same_parties_in_any_order() {
    Judged.by("DOC-06", AMENDMENT).isSatisfied();
    Judged.by("DOC-06", AMENDMENT.withParties(Samples.HOSPITAL, Samples.BODY))
        .isBreachedAs("ERROR /subject/parties");
    Judged.by("DOC-06", AMENDMENT.withParties(Samples.HOSPITAL))
        .isBreachedAs("ERROR /subject/parties");
    Judged.by("DOC-06", AMENDMENT.withParties(Samples.HOSPITAL, Samples.HOSPITAL))
        .isBreachedAs("ERROR /subject/parties");
  }

  @Test
  void parties_without_numbers_are_compared_by_name() {
    Party before = Company.builder().name("Société d’Exemple  fictive").build();
    Party after = Company.builder().name("SOCIÉTÉ D'EXEMPLE FICTIVE").build();
    Judged.by(
            "DOC-06",
            AMENDMENT
                .withBaseActParties(Samples.HOSPITAL, before)
                .withParties(Samples.HOSPITAL, after))
        .isSatisfied();
  }

  @Test
  void an_amendment_is_undecided_while_the_base_act_or_an_identity_is_unknown() {
    Judged.by("DOC-06", AMENDMENT.withBaseActParties()).isUndecidedFor("/subject/baseActParties");
    Judged.by(
            "DOC-06", AMENDMENT.withParties(Samples.HOSPITAL, Company.builder().build()))
        .isUndecidedFor("/subject/parties/1/siret");
  }

  @Test
  void a_plan_that_balances_to_the_cent_is_in_order() {
    Judged.by("DOC-09", ACT).isNotApplicable();
    Judged.by("DOC-09", ACT.withFinancingPlan(plan("1000.00", "1000.00"))).isSatisfied();
  }

  @Test
  void a_plan_that_is_one_cent_off_in_a_year_is_breached_even_if_another_year_makes_up_for_it() {
    SampleAct offset = ACT.withFinancingPlan(FinancingPlan.builder()
        .addCharges(line("60", YearlyAmount.of(2026, Euros.of("10.01"))))
        .addCharges(line("60", YearlyAmount.of(2027, Euros.of("9.99"))))
        .addProducts(line("74", YearlyAmount.of(2026, Euros.of("10.00"))))
        .addProducts(line("74", YearlyAmount.of(2027, Euros.of("10.00"))))
        .build());
    Judged judged = Judged.by("DOC-09", offset);
    judged.isBreachedAs("ERROR /subject/financingPlan", "ERROR /subject/financingPlan");
    assertThat(judged.findings().get(0).message().french())
        .startsWith(
            "année 2026 : charges 10,01\u00a0€, produits 10,00\u00a0€, écart 0,01\u00a0€ — ");
    assertThat(judged.findings().get(1).message().english())
        .startsWith("year 2027: charges €9.99, products €10.00, difference -€0.01 — ");
  }

  @Test
  void contributions_in_kind_stand_on_both_sides_below_the_total() {
    FinancingPlan plan = plan("10.00", "10.00");
    PlanLine given = line("86", YearlyAmount.of(2026, Euros.of(5)));
    PlanLine received = line("87", YearlyAmount.of(2026, Euros.of(5)));
    Judged.by("DOC-10", ACT).isNotApplicable();
    Judged.by("DOC-10", ACT.withFinancingPlan(plan)).isNotApplicable();
    Judged.by(
            "DOC-10",
            ACT.withFinancingPlan(plan.withChargesInKind(given).withProductsInKind(received)))
        .isSatisfied();
    Judged.by("DOC-10", ACT.withFinancingPlan(plan.withChargesInKind(given)))
        .isBreachedAs("WARNING /subject/financingPlan");
    Judged.by("DOC-10", ACT.withFinancingPlan(plan.withCharges(given).withProducts(received)))
        .isBreachedAs("WARNING /subject/financingPlan inside");
  }

  private static FinancingPlan plan(String charges, String products) {
    return FinancingPlan.builder()
        .addCharges(line("60", YearlyAmount.of(2026, Euros.of(charges))))
        .addProducts(line("74", YearlyAmount.of(2026, Euros.of(products))))
        .build();
  }

  private static PlanLine line(String account, YearlyAmount amount) {
    return PlanLine.builder().account(account).addAmounts(amount).build();
  }
}
