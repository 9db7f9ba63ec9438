package fr.levier.funding.procurement;

import static fr.levier.funding.procurement.Purchases.CENT;
import static fr.levier.funding.procurement.Purchases.DAY;
import static fr.levier.funding.procurement.Purchases.at;
import static fr.levier.funding.procurement.Purchases.breaches;
import static fr.levier.funding.procurement.Purchases.complete;
import static fr.levier.funding.procurement.Purchases.mark;
import static fr.levier.funding.procurement.Purchases.outcome;
import static fr.levier.funding.procurement.Purchases.worth;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.dossier.Interest;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.PublicBody;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.Severity;
import fr.levier.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcurementRulesTest {

  private static PurchaseNeed free(long value) {
    return worth(BeforeTax.of(value))
        .chosenProcedure(Procedure.DISPENSE_SEUIL)
        .innovative(false)
        .build();
  }

  private static PurchaseNeed innovative(BeforeTax value) {
    return worth(value)
        .chosenProcedure(Procedure.DISPENSE_INNOVANT)
        .innovative(true)
        .innovationNote(InnovationEvidence.builder().build())
        .build();
  }

  /** One cent under, at and one cent over. */
  private static List<String> around(String rule, PurchaseNeed need, BeforeTax threshold) {
    return List.of(
        mark(rule, at(need, threshold.minus(CENT))),
        mark(rule, at(need, threshold)),
        mark(rule, at(need, threshold.plus(CENT))));
  }

  @Test
  void a_complete_purchase_is_accepted_without_any_finding() {
    Report report = Purchases.report(complete());
    assertThat(report.findings()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void a_free_award_is_strictly_under_its_threshold() {
    assertThat(around("PRC-01", free(1), BeforeTax.of(60_000))).containsExactly("ok", "no", "no");
    PurchaseNeed works = free(1).withObject(PurchaseObject.TRAVAUX);
    assertThat(around("PRC-01", works, BeforeTax.of(100_000))).containsExactly("ok", "no", "no");
  }

  @Test
  void a_small_lot_may_be_awarded_freely_within_a_fifth_of_all_lots() {
    PurchaseNeed lot = free(500_000)
        .withLotValue(BeforeTax.of("59999.99"))
        .withSmallLotsSum(BeforeTax.of(100_000))
        .withTotalOfLots(BeforeTax.of(500_000));
    assertThat(mark("PRC-01", lot)).isEqualTo("ok");
    assertThat(mark("PRC-01", lot.withSmallLotsSum(BeforeTax.of("100000.01")))).isEqualTo("no");
    assertThat(mark("PRC-01", lot.withLotValue(BeforeTax.of(60_000)))).isEqualTo("no");
    assertThat(mark("PRC-01", lot.withSmallLotsSum(Optional.empty()))).isEqualTo("?");
  }

  @Test
  void an_innovative_purchase_is_strictly_under_its_threshold_and_justified() {
    assertThat(around("PRC-02", innovative(CENT), BeforeTax.of(100_000)))
        .containsExactly("ok", "no", "no");
    PurchaseNeed need = innovative(BeforeTax.of(95_000));
    assertThat(mark("ACH-01", need)).isEqualTo("ok");
    assertThat(mark("ACH-01", need.withInnovationNote(Optional.empty()))).isEqualTo("no");
    assertThat(breaches("PRC-02", need.withInnovative(false)))
        .extracting(Breach::variant)
        .containsExactly("notInnovative");
    assertThat(mark("PRC-02", need.withInnovative(Optional.empty()))).isEqualTo("?");
  }

  @Test
  void before_the_experiment_there_was_no_innovative_purchase() {
    PurchaseNeed early =
        innovative(BeforeTax.of(30_000)).withLaunchDate(LocalDate.of(2018, 12, 26));
    assertThat(breaches("PRC-02", early)).extracting(Breach::variant).containsExactly("noRegime");
    assertThat(mark("PRC-02", early.withLaunchDate(LocalDate.of(2018, 12, 27)))).isEqualTo("ok");
  }

  @Test
  void a_young_innovative_company_was_presumed_innovative_for_a_time() {
    PurchaseNeed need =
        innovative(BeforeTax.of(95_000)).withInnovative(false).withYoungInnovativeCompany(true);
    assertThat(mark("PRC-02", need.withLaunchDate(LocalDate.of(2023, 12, 30)))).isEqualTo("no");
    assertThat(mark("PRC-02", need.withLaunchDate(LocalDate.of(2023, 12, 31)))).isEqualTo("ok");
    assertThat(mark("PRC-02", need.withLaunchDate(LocalDate.of(2025, 5, 2)))).isEqualTo("ok");
    assertThat(mark("PRC-02", need.withLaunchDate(LocalDate.of(2025, 5, 3)))).isEqualTo("no");
  }

  @Test
  void an_adapted_procedure_is_strictly_under_the_european_threshold_of_the_buyer() {
    assertThat(around("PRC-03", complete(), BeforeTax.of(216_000)))
        .containsExactly("ok", "no", "no");
    PurchaseNeed agency =
        complete().withBuyer(PublicBody.builder().actorType(ActorType.ARS).build());
    assertThat(around("PRC-03", agency, BeforeTax.of(140_000))).containsExactly("ok", "no", "no");
    PurchaseNeed entity = complete().withBuyerCategory(BuyerCategory.ENTITE_ADJUDICATRICE);
    assertThat(around("PRC-03", entity, BeforeTax.of(432_000))).containsExactly("ok", "no", "no");
    PurchaseNeed works = complete().withObject(PurchaseObject.TRAVAUX);
    assertThat(around("PRC-03", works, BeforeTax.of(5_404_000))).containsExactly("ok", "no", "no");
    PurchaseNeed light = complete().withObject(PurchaseObject.SERVICES_SOCIAUX_SPECIFIQUES);
    assertThat(mark("PRC-03", at(light, BeforeTax.of(9_000_000)))).isEqualTo("-");
    assertThat(mark("PRC-03", at(complete(), BeforeTax.of(9_000_000)).withOtherExemption(true)))
        .isEqualTo("-");
  }

  @Test
  void an_unknown_object_or_buyer_matters_only_between_the_thresholds() {
    PurchaseNeed unknown = complete().withObject(Optional.empty());
    assertThat(mark("PRC-03", unknown)).isEqualTo("ok");
    assertThat(mark("PRC-03", at(unknown, BeforeTax.of(300_000)))).isEqualTo("?");
    PurchaseNeed someone = complete().withBuyer(Optional.empty());
    assertThat(mark("PRC-03", at(someone, BeforeTax.of(139_999)))).isEqualTo("ok");
    assertThat(mark("PRC-03", at(someone, BeforeTax.of(150_000)))).isEqualTo("?");
    assertThat(mark("PRC-03", at(someone, BeforeTax.of(432_000)))).isEqualTo("no");
  }

  @Test
  void a_small_lot_is_strictly_under_its_value_and_within_a_fifth_at_most() {
    PurchaseNeed lots = at(complete(), BeforeTax.of(400_000))
        .withLotValue(BeforeTax.of("79999.99"))
        .withSmallLotsSum(BeforeTax.of(80_000))
        .withTotalOfLots(BeforeTax.of(400_000));
    assertThat(mark("PRC-04", lots)).isEqualTo("ok");
    assertThat(mark("PRC-03", lots)).isEqualTo("-");
    assertThat(breaches("PRC-04", lots.withLotValue(BeforeTax.of(80_000))))
        .extracting(Breach::variant)
        .containsExactly("");
    assertThat(breaches("PRC-04", lots.withSmallLotsSum(BeforeTax.of("80000.01"))))
        .extracting(Breach::variant)
        .containsExactly("share");
    assertThat(mark("PRC-04", lots.withLotValue(Optional.empty()))).isEqualTo("?");
    PurchaseNeed works = lots.withObject(PurchaseObject.TRAVAUX)
        .withTotalOfLots(BeforeTax.of(6_000_000))
        .withLotValue(BeforeTax.of("999999.99"));
    assertThat(mark("PRC-04", works)).isEqualTo("ok");
    assertThat(mark("PRC-04", works.withLotValue(BeforeTax.of(1_000_000)))).isEqualTo("no");
    assertThat(mark("PRC-04", lots.withTotalOfLots(BeforeTax.of(215_999)))).isEqualTo("-");
  }

  @Test
  void social_services_are_told_to_europe_from_their_threshold_on() {
    PurchaseNeed social = complete().withObject(PurchaseObject.SERVICES_SOCIAUX_SPECIFIQUES);
    assertThat(around("PRC-05", social, BeforeTax.of(750_000))).containsExactly("ok", "no", "no");
    PurchaseNeed told = social.withPublicity(Optional.of(List.of(PublicityMedium.JOUE)));
    assertThat(around("PRC-05", told, BeforeTax.of(750_000))).containsExactly("ok", "ok", "ok");
  }

  @Test
  void an_adapted_procedure_is_published_from_the_threshold_on_by_the_listed_buyers() {
    PurchaseNeed silent = complete().withPublicity(Optional.of(List.of()));
    assertThat(around("PRC-06", silent, BeforeTax.of(90_000))).containsExactly("ok", "no", "no");
    PurchaseNeed group = silent.withBuyer(
        PublicBody.builder().actorType(ActorType.GIP_CENTRALE_ACHAT).build());
    assertThat(mark("PRC-06", group)).isEqualTo("ok");
    PurchaseNeed local = silent.withPublicity(Optional.of(List.of(PublicityMedium.JAL)));
    assertThat(mark("PRC-06", local)).isEqualTo("ok");
  }

  @Test
  void a_formal_procedure_is_published_in_both_journals_or_in_the_european_one_alone() {
    PurchaseNeed formal =
        at(complete(), BeforeTax.of(300_000)).withChosenProcedure(Procedure.FORMALISEE);
    assertThat(breaches("PRC-06", formal)).extracting(Breach::variant).containsExactly("formal");
    PurchaseNeed european = formal.withPublicity(Optional.of(List.of(PublicityMedium.JOUE)));
    assertThat(breaches("PRC-06", european))
        .extracting(Breach::variant)
        .containsExactly("bulletin");
    PurchaseNeed group = european.withBuyer(
        PublicBody.builder().actorType(ActorType.GIP_CENTRALE_ACHAT).build());
    assertThat(mark("PRC-06", group)).isEqualTo("ok");
    assertThat(mark(
            "PRC-06",
            european.withPublicity(
                Optional.of(List.of(PublicityMedium.JOUE, PublicityMedium.BOAMP)))))
        .isEqualTo("ok");
  }

  @Test
  void documents_are_on_the_buyer_profile_from_the_threshold_on_once_a_notice_is_published() {
    PurchaseNeed offline = complete().withDocumentsOnBuyerProfile(false);
    assertThat(around("PRC-07", offline, BeforeTax.of(60_000))).containsExactly("ok", "no", "no");
    assertThat(mark("PRC-07", offline.withPublicity(Optional.of(List.of())))).isEqualTo("-");
  }

  @Test
  void the_written_form_is_computed_and_its_absence_is_a_breach_from_the_threshold_on() {
    PurchaseNeed spoken = free(1).withWrittenContract(false);
    assertThat(around("ACH-04", spoken, BeforeTax.of(25_000))).containsExactly("ok", "no", "no");
    assertThat(Purchases.judged("PRC-08", spoken).facts())
        .containsEntry("writtenFormRequired", false);
    assertThat(Purchases.judged("PRC-08", at(spoken, BeforeTax.of(25_000))).facts())
        .containsEntry("writtenFormRequired", true);
  }

  @Test
  void a_quote_of_24_999_euros_is_enough() {
    assertThat(Purchases.report(free(24_999)
                .withWrittenContract(false)
                .withEnvironmentalCondition(Optional.empty()))
            .findings())
        .isEmpty();
  }

  @Test
  void essential_data_are_published_within_two_months_of_notification() {
    PurchaseNeed need = complete().withNotificationDate(LocalDate.of(2026, 12, 31));
    assertThat(mark("PRC-09", need.withDecpPublishedOn(LocalDate.of(2027, 2, 28))))
        .isEqualTo("ok");
    assertThat(mark("PRC-09", need.withDecpPublishedOn(LocalDate.of(2027, 3, 1))))
        .isEqualTo("no");
    assertThat(mark("PRC-09", need.withDecpPublishedOn(Optional.empty()))).isEqualTo("-");
    PurchaseNeed bare = complete().withDecpRecord(Optional.empty());
    assertThat(around("ACH-08", bare, BeforeTax.of(40_000))).containsExactly("-", "no", "no");
    assertThat(mark("ACH-08", bare.withContractAmount(Optional.empty()))).isEqualTo("?");
  }

  @Test
  void the_turnover_asked_is_at_most_one_and_a_half_times_the_need_since_2026() {
    PurchaseNeed need = complete().withMinimumTurnover(BeforeTax.of(225_000));
    assertThat(mark("PRC-10", need)).isEqualTo("ok");
    PurchaseNeed more = need.withMinimumTurnover(BeforeTax.of("225000.01"));
    assertThat(mark("PRC-10", more)).isEqualTo("no");
    assertThat(mark("PRC-10", more.withMinimumTurnoverReason("risque d’approvisionnement")))
        .isEqualTo("-");
    PurchaseNeed before = more.withLaunchDate(LocalDate.of(2025, 12, 31));
    assertThat(mark("PRC-10", before)).isEqualTo("ok");
    assertThat(mark("PRC-10", before.withMinimumTurnover(BeforeTax.of(300_000))))
        .isEqualTo("ok");
    assertThat(mark("PRC-10", before.withMinimumTurnover(BeforeTax.of("300000.01"))))
        .isEqualTo("no");
  }

  @Test
  void a_hospital_pays_within_fifty_days_and_an_agency_within_thirty() {
    assertThat(mark("PRC-11", complete())).isEqualTo("ok");
    assertThat(mark("PRC-11", complete().withPaymentDelayDays(51))).isEqualTo("no");
    PurchaseNeed agency =
        complete().withBuyer(PublicBody.builder().actorType(ActorType.ARS).build());
    assertThat(mark("PRC-11", agency.withPaymentDelayDays(30))).isEqualTo("ok");
    assertThat(mark("PRC-11", agency.withPaymentDelayDays(31))).isEqualTo("no");
    assertThat(mark("PRC-11", complete().withBuyer(Optional.empty()))).isEqualTo("?");
    assertThat(mark("PRC-11", complete().withBuyer(Optional.empty()).withPaymentDelayDays(30)))
        .isEqualTo("ok");
  }

  @Test
  void a_technique_has_to_be_open_to_the_buyer() {
    PurchaseNeed negotiated =
        complete().withFormalTechnique(FormalTechnique.PROCEDURE_NEGOCIEE_AVEC_MISE_EN_CONCURRENCE);
    assertThat(mark("PRC-12", negotiated)).isEqualTo("no");
    assertThat(mark("PRC-12", negotiated.withBuyerCategory(BuyerCategory.ENTITE_ADJUDICATRICE)))
        .isEqualTo("ok");
    PurchaseNeed talks = complete().withFormalTechnique(FormalTechnique.PROCEDURE_AVEC_NEGOCIATION);
    assertThat(breaches("PRC-12", talks))
        .extracting(Breach::variant)
        .containsExactly("negotiation");
    assertThat(mark("PRC-12", talks.withNegotiationCase(NegotiationCase.SOLUTION_INNOVANTE)))
        .isEqualTo("ok");
    PurchaseNeed central = complete().withFormalTechnique(FormalTechnique.CENTRALE_ACHAT);
    assertThat(mark("PRC-12", central)).isEqualTo("?");
    assertThat(breaches("PRC-12", central.withEntrustedOperation(false)))
        .extracting(Breach::variant)
        .containsExactly("entrusted");
  }

  @Test
  void the_next_tenderer_may_be_asked_since_2026() {
    PurchaseNeed unable = complete().withChosenTendererUnable(true);
    assertThat(mark("PRC-14", unable)).isEqualTo("ok");
    assertThat(mark("PRC-14", unable.withNotificationDate(LocalDate.of(2025, 12, 31))))
        .isEqualTo("-");
    assertThat(mark("PRC-14", complete())).isEqualTo("-");
  }

  @Test
  void renewals_are_counted_and_the_rules_of_amounts_make_way() {
    PurchaseNeed presented = free(60_000)
        .withRenewals(
            ContractRenewals.builder().times(2).valueEach(BeforeTax.of(60_000)).build())
        .withRenewalMode(RenewalMode.TACITE);
    assertThat(mark("ACH-03", presented)).isEqualTo("no");
    assertThat(outcome("PRC-01", presented)).isEqualTo(new Outcome.NotApplicable("ACH-03"));
    assertThat(mark("ACH-03", presented.withStatedValue(BeforeTax.of(180_000)))).isEqualTo("ok");
    assertThat(mark("ACH-03", presented.withStatedValue(BeforeTax.of("179999.99"))))
        .isEqualTo("no");
    assertThat(mark("ACH-03", presented.withOptions(Optional.empty()))).isEqualTo("no");
    assertThat(mark("ACH-03", free(10).withOptions(Optional.empty()))).isEqualTo("?");
    assertThat(mark("ACH-03", free(10).withStatedValue(Optional.empty()))).isEqualTo("-");
  }

  @Test
  void homogeneous_needs_of_one_period_are_counted_together() {
    Validity year = Validity.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    HomogeneousNeed other = HomogeneousNeed.builder()
        .homogeneityKey("tensiomètres")
        .countingPeriod(year)
        .value(BeforeTax.of(40_000))
        .build();
    PurchaseNeed split = free(40_000)
        .withHomogeneityKey("tensiomètres")
        .withCountingPeriod(year)
        .withOtherNeeds(other);
    assertThat(mark("PRC-00", split)).isEqualTo("no");
    assertThat(mark("PRC-00", split.withStatedValue(BeforeTax.of(80_000)))).isEqualTo("ok");
    assertThat(mark("PRC-00", split.withStatedValue(BeforeTax.of("79999.99")))).isEqualTo("no");
    assertThat(mark("PRC-00", split.withStatedValue(Optional.empty()))).isEqualTo("?");
    assertThat(mark("PRC-00", split.withOtherNeeds(List.of()))).isEqualTo("-");
    assertThat(mark("PRC-00", split.withCountingPeriod(Optional.empty()))).isEqualTo("?");
    assertThat(Purchases.report(split).findings().toString())
        .doesNotContain("scinder", "diviser", "fractionn");
  }

  @Test
  void works_of_one_operation_are_counted_whole() {
    PurchaseNeed split = free(60_000)
        .withObject(PurchaseObject.TRAVAUX)
        .withWorksOperation("rénovation du bloc (fictif)")
        .withOtherNeeds(HomogeneousNeed.builder()
            .worksOperation("Rénovation du bloc (fictif)")
            .value(BeforeTax.of(60_000))
            .build());
    assertThat(mark("PRC-00", split)).isEqualTo("no");
    assertThat(mark("PRC-00", split.withStatedValue(BeforeTax.of(120_000)))).isEqualTo("ok");
  }

  @Test
  void the_third_award_in_a_row_raises_the_question() {
    assertThat(mark("ACH-02", free(10_000).withSameSupplierAwards(2))).isEqualTo("ok");
    assertThat(mark("ACH-02", free(10_000).withSameSupplierAwards(3))).isEqualTo("no");
    assertThat(mark("ACH-02", free(10_000).withSameSupplierAwards(Optional.empty())))
        .isEqualTo("?");
    assertThat(mark("ACH-02", complete())).isEqualTo("-");
  }

  @Test
  void a_test_judges_by_announced_criteria_and_their_parts() {
    assertThat(mark("ACH-05", complete())).isEqualTo("ok");
    assertThat(mark("ACH-05", complete().withAnnouncedCriteria(Optional.empty())))
        .isEqualTo("?");
    assertThat(mark(
            "ACH-05",
            complete()
                .withAnnouncedCriteria(Optional.of(
                    List.of(Purchases.criterion("Environnement", CriterionNature.ENVIRONNEMENT))))))
        .isEqualTo("no");
    assertThat(mark("ACH-05", complete().withTestProtocol(Optional.empty()))).isEqualTo("-");
  }

  @Test
  void testers_declare_their_interests_and_step_aside() {
    PurchaseNeed undeclared = complete().withTesterInterests(Optional.of(List.of()));
    assertThat(breaches("ACH-06", undeclared))
        .extracting(Breach::severity)
        .containsExactly(Severity.WARNING);
    PurchaseNeed tied = complete()
        .withTesterInterests(Optional.of(List.of(Interest.builder()
            .person("Mme Claire Fictive")
            .body("Pouls fictif SAS")
            .build())));
    assertThat(breaches("ACH-06", tied))
        .extracting(Breach::severity)
        .containsExactly(Severity.ERROR);
    assertThat(breaches("ACH-06", tied.withRecusals(Optional.of(List.of("Mme Claire Fictive")))))
        .extracting(Breach::severity)
        .containsExactly(Severity.INFO);
    assertThat(mark("ACH-06", tied.withRecusals(Optional.empty()))).isEqualTo("?");
    assertThat(mark("ACH-06", complete().withTesterInterests(Optional.empty()))).isEqualTo("?");
    assertThat(mark("ACH-06", complete().withTesters(Optional.empty()))).isEqualTo("?");
    assertThat(mark("ACH-06", complete().withTesters(Optional.of(List.of())))).isEqualTo("-");
  }

  @Test
  void a_deliverable_is_not_paid_for_twice() {
    PurchaseNeed both = complete()
        .withDeliverables(Optional.of(List.of("Application de suivi")))
        .withGrantDeliverables(Optional.of(List.of("application  de suivi")));
    assertThat(mark("ACH-07", both)).isEqualTo("no");
    assertThat(mark("ACH-07", both.withGrantDeliverables(Optional.of(List.of("formation")))))
        .isEqualTo("ok");
    assertThat(mark("ACH-07", both.withDeliverables(Optional.empty()))).isEqualTo("?");
    assertThat(mark("ACH-07", complete())).isEqualTo("-");
  }

  @Test
  void rights_are_shared_in_a_joint_development() {
    PurchaseNeed partnership = complete()
        .withCoDevelopmentKind(CoDevelopmentKind.PARTENARIAT_INNOVATION)
        .withLaterPurchases(BeforeTax.ZERO);
    assertThat(breaches("ACH-09", partnership))
        .extracting(Breach::severity)
        .containsExactly(Severity.ERROR);
    assertThat(breaches("ACH-09", complete().withCoDevelopmentKind(CoDevelopmentKind.AUTRE)))
        .extracting(Breach::severity)
        .containsExactly(Severity.WARNING);
    assertThat(mark("ACH-09", partnership.withIpClause("Chacun garde ses droits.")))
        .isEqualTo("ok");
    assertThat(mark("ACH-09", complete().withCoDevelopmentKind(Optional.empty())))
        .isEqualTo("?");
  }

  @Test
  void a_contract_that_is_renewed_says_how() {
    PurchaseNeed renewed = complete()
        .withRenewals(
            ContractRenewals.builder().times(1).valueEach(BeforeTax.ZERO).build());
    assertThat(mark("ACH-10", renewed)).isEqualTo("no");
    assertThat(mark("ACH-10", renewed.withRenewalMode(RenewalMode.EXPRESSE))).isEqualTo("ok");
    assertThat(mark("ACH-10", complete())).isEqualTo("-");
    assertThat(mark("ACH-10", complete().withRenewals(Optional.empty()))).isEqualTo("?");
  }

  @Test
  void price_alone_was_lawful_until_the_eve_of_21_august_2026() {
    PurchaseNeed price = complete()
        .withTestProtocol(Optional.empty())
        .withAnnouncedCriteria(
            Optional.of(List.of(Purchases.criterion("Prix", CriterionNature.PRIX))));
    assertThat(mark("ACH-11", price.withLaunchDate(LocalDate.of(2026, 8, 20)))).isEqualTo("-");
    assertThat(breaches("ACH-11", price.withLaunchDate(LocalDate.of(2026, 8, 21))))
        .extracting(Breach::variant)
        .containsExactly("", "price");
    PurchaseNeed cost = price.withAnnouncedCriteria(
        Optional.of(List.of(Purchases.criterion("Coût global", CriterionNature.COUT_GLOBAL))));
    assertThat(mark("ACH-11", cost)).isEqualTo("no");
    assertThat(mark(
            "ACH-11",
            price.withAnnouncedCriteria(
                Optional.of(List.of(Purchases.criterion("Coût global", CriterionNature.COUT_GLOBAL)
                    .withEnvironmental(true))))))
        .isEqualTo("ok");
    assertThat(mark("ACH-11", complete().withAnnouncedCriteria(Optional.empty())))
        .isEqualTo("?");
    assertThat(mark("ACH-11", free(10_000))).isEqualTo("-");
  }

  @Test
  void every_written_contract_has_an_environmental_condition_since_21_august_2026() {
    PurchaseNeed bare = complete().withEnvironmentalCondition(Optional.empty());
    assertThat(breaches("ACH-12", bare))
        .extracting(Breach::severity)
        .containsExactly(Severity.ERROR);
    assertThat(mark("ACH-12", bare.withLaunchDate(LocalDate.of(2026, 8, 20)))).isEqualTo("-");
    assertThat(breaches("ACH-12", bare.withChosenProcedure(Procedure.DISPENSE_SEUIL)))
        .extracting(Breach::severity)
        .containsExactly(Severity.WARNING);
    assertThat(mark("ACH-12", bare.withChosenProcedure(Optional.empty()))).isEqualTo("?");
    assertThat(mark("ACH-12", bare.withWrittenContract(Optional.empty()))).isEqualTo("-");
  }

  @Test
  void a_social_condition_is_due_from_the_european_threshold_on() {
    assertThat(around("ACH-13", complete(), BeforeTax.of(216_000)))
        .containsExactly("-", "no", "no");
    assertThat(DAY).isAfter(LocalDate.of(2026, 8, 21));
    PurchaseNeed large = at(complete(), BeforeTax.of(300_000));
    assertThat(mark("ACH-13", large.withSocialCondition("Heures d’insertion"))).isEqualTo("ok");
    assertThat(mark("ACH-13", large.withSocialExemption("Exception citée"))).isEqualTo("ok");
    assertThat(mark("ACH-13", large.withLaunchDate(LocalDate.of(2026, 8, 20)))).isEqualTo("-");
  }
}
