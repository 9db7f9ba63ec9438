package fr.levier.funding.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.PublicBody;
import fr.levier.core.time.Validity;
import fr.levier.funding.PublishedLaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProceduresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  static List<JsonTree> cases() {
    return PublishedLaw.list("procurement-cases.json", "cases");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_published_case_comes_out_as_expected(JsonTree row) {
    ProcedureAnswer answer =
        Procedures.standard().of(need(row), LocalDate.parse(PublishedLaw.text(row, "date")));
    JsonTree expected = row.at("/expected").orElseThrow();
    SoftAssertions.assertSoftly(softly -> {
      softly
          .assertThat(answer.open().orElseThrow())
          .extracting(Procedure::name)
          .isEqualTo(PublishedLaw.texts(expected, "open"));
      PublishedLaw.optional(expected, "publicity")
          .ifPresent(
              code -> softly.assertThat(answer.publicity()).contains(Publicity.valueOf(code)));
      PublishedLaw.optional(expected, "decp")
          .ifPresent(code -> softly.assertThat(answer.decp()).contains(DecpDuty.valueOf(code)));
      expected
          .at("/written")
          .ifPresent(due -> softly
              .assertThat(answer.written())
              .contains(Boolean.valueOf(due.toJson().strip())));
      softly.assertThat(answer.isSettled()).isTrue();
    });
  }

  private static PurchaseNeed need(JsonTree row) {
    boolean social = row.at("/options/social").isPresent();
    PurchaseObject object = PublishedLaw.text(row, "object").equals("TRAVAUX")
        ? PurchaseObject.TRAVAUX
        : social ? PurchaseObject.SERVICES_SOCIAUX_SPECIFIQUES : PurchaseObject.SERVICES;
    return PurchaseNeed.builder()
        .needValue(amount(row, "/needValue"))
        .object(object)
        .buyerCategory(BuyerCategory.valueOf(PublishedLaw.text(row, "buyer")))
        .listedForPublicity(true)
        .innovative(row.at("/options/innov").isPresent())
        .lotValue(amount(row, "/options/lot"))
        .smallLotsSum(amount(row, "/options/small"))
        .totalOfLots(amount(row, "/options/total"))
        .build();
  }

  private static Optional<BeforeTax> amount(JsonTree row, String path) {
    return row.at(path)
        .map(number -> BeforeTax.of(new BigDecimal(number.toJson().strip())));
  }

  private static PurchaseNeed.Builder services(long value) {
    return PurchaseNeed.builder()
        .needValue(BeforeTax.of(value))
        .object(PurchaseObject.SERVICES)
        .buyer(Hospital.builder().actorType(ActorType.EPS_NON_HU).build())
        .innovative(false);
  }

  @Test
  void the_launch_of_the_consultation_is_the_day_that_counts() {
    PurchaseNeed need = services(45_000).launchDate(LocalDate.of(2026, 3, 31)).build();
    assertThat(Procedures.standard().of(need, DAY).open()).contains(List.of(Procedure.MAPA));
    assertThat(Procedures.standard().of(need.withLaunchDate(DAY), DAY).open())
        .contains(List.of(Procedure.DISPENSE_SEUIL, Procedure.MAPA));
  }

  @Test
  void a_regional_agency_is_a_central_authority_by_inference_and_says_so() {
    ProcedureAnswer agency = Procedures.standard()
        .of(
            services(150_000)
                .buyer(PublicBody.builder().actorType(ActorType.ARS).build())
                .build(),
            DAY);
    assertThat(agency.open()).contains(List.of(Procedure.FORMALISEE));
    assertThat(agency.doubts())
        .anySatisfy(doubt -> assertThat(doubt.french()).contains("déduction"));
    assertThat(Procedures.standard().of(services(150_000).build(), DAY).open())
        .contains(List.of(Procedure.MAPA));
  }

  @Test
  void a_public_interest_group_publishes_in_the_european_journal_alone_and_only_when_formal() {
    PublicBody group =
        PublicBody.builder().actorType(ActorType.GIP_CENTRALE_ACHAT).build();
    assertThat(Procedures.standard()
            .of(services(300_000).buyer(group).build(), DAY)
            .publicity())
        .contains(Publicity.JOUE);
    assertThat(Procedures.standard()
            .of(services(100_000).buyer(group).build(), DAY)
            .publicity())
        .contains(Publicity.ADAPTEE);
  }

  @Test
  void two_needs_of_the_same_kind_and_period_are_added_up_and_the_answer_says_so() {
    Validity year = Validity.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    HomogeneousNeed other = HomogeneousNeed.builder()
        .title("maintenance des tensiomètres (fictif)")
        .homogeneityKey("maintenance biomédicale")
        .countingPeriod(year)
        .value(BeforeTax.of(35_000))
        .build();
    PurchaseNeed need = services(35_000)
        .homogeneityKey("Maintenance biomédicale")
        .countingPeriod(year)
        .addOtherNeeds(other)
        .build();
    ProcedureAnswer answer = Procedures.standard().of(need, DAY);
    assertThat(answer.needValue()).contains(BeforeTax.of(70_000));
    assertThat(answer.open()).contains(List.of(Procedure.MAPA));
    assertThat(answer.summedNeeds()).containsExactly(other);
    assertThat(answer.explain(Locale.FRENCH)).contains("additionnés", "tensiomètres");
  }

  @Test
  void needs_of_another_kind_period_or_autonomous_unit_are_not_added_up() {
    Validity year = Validity.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    Validity before = Validity.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    PurchaseNeed.Builder need = services(35_000).homogeneityKey("a").countingPeriod(year);
    HomogeneousNeed other = HomogeneousNeed.builder()
        .homogeneityKey("a")
        .countingPeriod(year)
        .value(BeforeTax.of(35_000))
        .build();
    assertThat(value(need.otherNeeds(List.of(other.withHomogeneityKey("b"))).build()))
        .contains(BeforeTax.of(35_000));
    assertThat(value(need.otherNeeds(List.of(other.withCountingPeriod(before))).build()))
        .contains(BeforeTax.of(35_000));
    HomogeneousNeed elsewhere = other.withOfAnotherUnit(true);
    assertThat(value(need.otherNeeds(List.of(elsewhere)).build())).contains(BeforeTax.of(70_000));
    assertThat(value(need.autonomousUnit(true).build())).contains(BeforeTax.of(35_000));
  }

  private static Optional<BeforeTax> value(PurchaseNeed need) {
    return Procedures.standard().of(need, DAY).needValue();
  }

  @Test
  void the_parts_of_a_contract_make_its_value_and_a_part_that_is_not_told_leaves_it_open() {
    PurchaseNeed whole = PurchaseNeed.builder()
        .base(BeforeTax.of(20_000))
        .options(BeforeTax.of(5_000))
        .renewals(
            ContractRenewals.builder().times(2).valueEach(BeforeTax.of(10_000)).build())
        .lots(List.of(
            Lot.builder().value(BeforeTax.of(1_000)).build(),
            Lot.builder().value(BeforeTax.of(2_000)).build()))
        .premiums(BeforeTax.of(500))
        .build();
    assertThat(value(whole)).contains(BeforeTax.of(48_500));
    PurchaseNeed draft = whole.withOptions(Optional.empty());
    assertThat(value(draft)).isEmpty();
    assertThat(Procedures.standard().of(draft, DAY).missing()).contains("/subject/options");
  }

  @Test
  void a_framework_counts_for_its_maximum_and_an_innovation_partnership_for_what_is_bought_later() {
    assertThat(
            value(PurchaseNeed.builder().frameworkMaximum(BeforeTax.of(400_000)).build()))
        .contains(BeforeTax.of(400_000));
    PurchaseNeed.Builder partnership = PurchaseNeed.builder()
        .coDevelopmentKind(CoDevelopmentKind.PARTENARIAT_INNOVATION)
        .base(BeforeTax.of(100_000))
        .options(BeforeTax.ZERO)
        .renewals(ContractRenewals.builder().times(0).build())
        .lots(List.of());
    assertThat(Procedures.standard().of(partnership.build(), DAY).missing())
        .contains("/subject/laterPurchases");
    assertThat(value(partnership.laterPurchases(BeforeTax.of(900_000)).build()))
        .contains(BeforeTax.of(1_000_000));
  }

  @Test
  void what_is_not_known_is_asked_for_only_where_it_can_change_the_answer() {
    PurchaseNeed small = PurchaseNeed.builder().needValue(BeforeTax.of(10_000)).build();
    ProcedureAnswer answer = Procedures.standard().of(small, DAY);
    assertThat(answer.publicity()).contains(Publicity.AUCUNE_EXIGEE);
    assertThat(answer.written()).contains(false);
    assertThat(answer.open()).isEmpty();
    assertThat(answer.missing()).containsExactly("/subject/innovative");

    ProcedureAnswer large = Procedures.standard()
        .of(
            PurchaseNeed.builder()
                .needValue(BeforeTax.of(300_000))
                .innovative(true)
                .build(),
            DAY);
    assertThat(large.open()).isEmpty();
    assertThat(large.written()).contains(true);
    assertThat(large.missing())
        .containsExactly(
            "/subject/buyerCategory", "/subject/listedForPublicity", "/subject/object");
  }

  @Test
  void nothing_known_at_all_asks_for_the_value_of_the_need_first() {
    ProcedureAnswer nothing = Procedures.standard().of(PurchaseNeed.builder().build(), DAY);
    assertThat(nothing.open()).isEmpty();
    assertThat(nothing.missing()).contains("/subject/needValue").doesNotContain("/subject/base");
  }

  @Test
  void a_day_that_no_text_covers_leaves_the_formal_procedure_open_and_says_which_figure() {
    ProcedureAnswer later =
        Procedures.standard().of(services(300_000).build(), LocalDate.of(2028, 1, 1));
    assertThat(later.open()).isEmpty();
    assertThat(later.uncovered()).containsExactly("CP.UE.FS.AUTRE_POUVOIR_ADJUDICATEUR");
    assertThat(later.written()).contains(true);
    ProcedureAnswer small =
        Procedures.standard().of(services(10_000).build(), LocalDate.of(2017, 1, 1));
    assertThat(small.written()).contains(false);
    assertThat(small.open()).isEmpty();
  }
}
