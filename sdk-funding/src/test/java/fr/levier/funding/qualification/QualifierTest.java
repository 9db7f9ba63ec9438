package fr.levier.funding.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.report.Verdict;
import fr.levier.funding.Dossiers;
import fr.levier.funding.subsidy.Consideration;
import fr.levier.funding.subsidy.DutyCode;
import fr.levier.funding.subsidy.Grade;
import fr.levier.funding.subsidy.Initiative;
import fr.levier.funding.subsidy.NeedSource;
import fr.levier.funding.subsidy.Pricing;
import fr.levier.funding.subsidy.RequalificationClue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class QualifierTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 5, 20);
  private static final LocalDate GUIDE = LocalDate.of(2020, 7, 15);

  private static Qualification qualify(SupportRequest request) {
    return Qualifier.standard().qualify(request, AS_OF);
  }

  private static SupportRequest complete() {
    return (SupportRequest) Dossiers.subject(Dossiers.file("qualification"));
  }

  private static List<String> ids(List<Clue> clues) {
    return clues.stream().map(Clue::id).toList();
  }

  @Test
  void a_project_of_the_beneficiary_is_a_subsidy_with_its_report_and_its_duties() {
    Qualification answer = qualify(complete());
    assertThat(answer).isInstanceOfSatisfying(Qualification.Subsidy.class, subsidy -> {
      assertThat(subsidy.isAtRisk()).isFalse();
      assertThat(subsidy.report().verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(subsidy.duties())
          .extracting(duty -> duty.code())
          .contains(DutyCode.CONVENTION, DutyCode.CER, DutyCode.OPEN_DATA_3_MONTHS)
          .doesNotContain(DutyCode.PROCUREMENT);
    });
    assertThat(ids(answer.opinion().inFavour()))
        .containsExactly(
            "initiative-beneficiary",
            "need-beneficiary",
            "no-consideration",
            "budget-contribution",
            "partial-funding",
            "own-risk",
            "discretionary",
            "public-interest");
    assertThat(answer.opinion().against()).isEmpty();
  }

  @Test
  void one_clue_for_a_contract_is_a_subsidy_at_risk() {
    Qualification answer = qualify(complete().withClues(RequalificationClue.EXCLUSIVITY));
    assertThat(answer.grade()).isEqualTo(Grade.ATTENTION);
    assertThat(answer)
        .isInstanceOfSatisfying(
            Qualification.Subsidy.class,
            subsidy -> assertThat(subsidy.isAtRisk()).isTrue());
    assertThat(ids(answer.opinion().against())).containsExactly("exclusivity");
  }

  @Test
  void a_service_ordered_for_a_price_is_a_public_contract() {
    Qualification answer = qualify(SupportRequest.builder()
        .consideration(Consideration.SERVICE_ORDERED_BY_GRANTOR)
        .pricing(Pricing.UNIT_PRICE)
        .build());
    assertThat(answer).isInstanceOf(Qualification.Contract.class);
    assertThat(answer.missingFacts()).isEmpty();
    assertThat(ids(answer.opinion().against())).containsExactly("ordered-service", "unit-price");
  }

  @Test
  void a_request_of_which_nothing_is_known_is_undetermined_and_says_what_is_missing() {
    Qualification answer = qualify(SupportRequest.builder().build());
    assertThat(answer).isInstanceOf(Qualification.Undetermined.class);
    assertThat(answer.missingFacts())
        .extracting(OpenQuestion::path)
        .containsExactly(
            "/subject/consideration",
            "/subject/initiative",
            "/subject/needDefinedBy",
            "/subject/pricing");
  }

  @Test
  void the_fold_has_one_answer_for_each_kind() {
    List<String> answers = List.of(
            complete(),
            complete()
                .withConsideration(Consideration.DELIVERABLES_TO_GRANTOR)
                .withPricing(Pricing.PRICE),
            SupportRequest.builder().build())
        .stream()
        .map(request -> qualify(request)
            .<String>fold(subsidy -> "subvention", contract -> "marché", unknown -> "manque"))
        .toList();
    assertThat(answers).containsExactly("subvention", "marché", "manque");
  }

  @Test
  void the_opinion_is_always_to_be_confirmed_by_counsel_and_says_what_is_not_verified() {
    String french = qualify(complete()).explain(Locale.FRENCH);
    assertThat(french)
        .startsWith("subvention (à confirmer par un juriste)\npour une subvention\n")
        .contains("n° 284736 (numéro de la décision à vérifier)")
        .contains("circulaire du Premier ministre n° 5811/SG")
        .doesNotContain("{", "null", "Optional");
    assertThat(qualify(complete()).explain(Locale.ENGLISH))
        .startsWith("subsidy (to be confirmed by counsel)\nfor a subsidy\n");
  }

  /** Each clue of each side is called for by some support, under an id of its own. */
  @Test
  void every_clue_is_called_for_by_some_support() {
    Set<String> seen = new TreeSet<>();
    for (SupportRequest request : variants()) {
      Opinion opinion = Opinion.of(request);
      seen.addAll(ids(opinion.inFavour()));
      seen.addAll(ids(opinion.against()));
      assertThat(ids(opinion.inFavour()))
          .doesNotContainAnyElementsOf(List.of("price", "unit-price"));
    }
    assertThat(seen).hasSize(24);
  }

  private static List<SupportRequest> variants() {
    SupportRequest base = complete();
    return List.of(
        base,
        base.withInitiative(Initiative.JOINT).withNeedDefinedBy(NeedSource.CALL_WITHOUT_SOLUTION),
        base.withInitiative(Initiative.GRANTOR).withNeedDefinedBy(NeedSource.GRANTOR),
        base.withConsideration(Consideration.DELIVERABLES_TO_GRANTOR).withPricing(Pricing.PRICE),
        base.withConsideration(Consideration.SERVICE_ORDERED_BY_GRANTOR)
            .withPricing(Pricing.UNIT_PRICE),
        base.withPricing(Pricing.FULL_COST)
            .withFundingShare(fr.levier.core.money.Percentage.HUNDRED)
            .withBeneficiaryBearsRisk(false)
            .withDiscretionary(false)
            .withClues(RequalificationClue.values()));
  }

  // The guide of July 2020, at its date

  @Test
  void the_sheet_of_2020_opposes_a_subsidy_to_the_price_of_a_service() {
    SupportRequest sheet = SupportRequest.builder()
        .initiative(Initiative.BENEFICIARY)
        .needDefinedBy(NeedSource.BENEFICIARY)
        .consideration(Consideration.NONE)
        .pricing(Pricing.BUDGET_CONTRIBUTION)
        .build();
    assertThat(Qualifier.standard().qualify(sheet, GUIDE).grade()).isEqualTo(Grade.SUBSIDY);
    assertThat(Qualifier.standard()
            .qualify(sheet.withInitiative(Initiative.GRANTOR), GUIDE)
            .grade())
        .isEqualTo(Grade.ATTENTION);
  }

  @Test
  void its_footnote_excludes_individualised_services_that_meet_the_needs_of_the_grantor() {
    SupportRequest footnote = SupportRequest.builder()
        .needDefinedBy(NeedSource.GRANTOR)
        .consideration(Consideration.SERVICE_ORDERED_BY_GRANTOR)
        .build();
    assertThat(Qualifier.standard().qualify(footnote, GUIDE))
        .isInstanceOf(Qualification.Contract.class);
  }

  @Test
  void what_the_guide_does_not_say_of_its_examples_of_subsidies_is_left_open() {
    for (String example : List.of("guide-ophdiat", "guide-interpretariat")) {
      Qualification answer = ofTheGuide(Dossiers.file(example));
      assertThat(answer).isInstanceOf(Qualification.Undetermined.class);
      assertThat(answer.missingFacts()).hasSize(4);
    }
  }

  @Test
  void the_purchases_of_the_guide_are_public_contracts_whatever_it_does_not_say() {
    for (String example : List.of("guide-visioconference", "guide-garder-equilibre")) {
      assertThat(ofTheGuide(Dossiers.file(example))).isInstanceOf(Qualification.Contract.class);
    }
  }

  /** Asked for by the agency for its own partners and paid by use, the interpretation tool would be a purchase. */
  @Test
  void an_interpretation_tool_that_the_agency_orders_and_pays_by_use_is_a_public_contract() {
    JsonTree ordered = Dossiers.file("guide-interpretariat")
        .with("/subject/initiative", "GRANTOR")
        .with("/subject/needDefinedBy", "GRANTOR")
        .with("/subject/consideration", "SERVICE_ORDERED_BY_GRANTOR")
        .with("/subject/pricing", "UNIT_PRICE");
    assertThat(ofTheGuide(ordered)).isInstanceOf(Qualification.Contract.class);
  }

  private static Qualification ofTheGuide(JsonTree dossier) {
    return Qualifier.standard().qualify((SupportRequest) Dossiers.subject(dossier), GUIDE);
  }
}
