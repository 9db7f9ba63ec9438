package fr.levier.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FinancingPlanTest {

  private static PlanLine line(String account, int year, String amount) {
    return PlanLine.builder()
        .account(account)
        .addAmounts(YearlyAmount.of(year, Euros.of(amount)))
        .build();
  }

  @Test
  void a_plan_balances_to_the_cent_in_each_year() {
    FinancingPlan plan = FinancingPlan.builder()
        .addCharges(line("64", 2026, "1000.10"), line("60", 2027, "500"))
        .addProducts(line("74", 2026, "1000.10"), line("75", 2027, "500"))
        .build();

    assertThat(plan.balances()).isTrue();
    assertThat(plan.totalCharges()).isEqualTo(Euros.of("1500.10")).isEqualTo(plan.totalProducts());
    assertThat(plan.totalCharges(Year.of(2027))).isEqualTo(Euros.of(500));
    assertThat(plan.years()).containsExactly(Year.of(2026), Year.of(2027));
  }

  @Test
  void one_cent_unbalances_its_year() {
    FinancingPlan plan = FinancingPlan.builder()
        .addCharges(line("64", 2026, "1000.00"))
        .addProducts(line("74", 2026, "999.99"))
        .build();

    assertThat(plan.balances()).isFalse();
    assertThat(plan.unbalancedYears()).containsExactly(Year.of(2026));
  }

  @Test
  void two_years_that_make_up_for_each_other_are_both_unbalanced() {
    FinancingPlan plan = FinancingPlan.builder()
        .addCharges(line("64", 2026, "100"), line("64", 2027, "100"))
        .addProducts(line("74", 2026, "150"), line("74", 2027, "50"))
        .build();

    assertThat(plan.totalCharges()).isEqualTo(plan.totalProducts());
    assertThat(plan.unbalancedYears()).containsExactly(Year.of(2026), Year.of(2027));
  }

  @Test
  void contributions_in_kind_stay_outside_the_totals_and_are_told_when_they_do_not() {
    FinancingPlan plan = FinancingPlan.builder()
        .addChargesInKind(line("864", 2026, "30"))
        .addProductsInKind(line("875", 2026, "30"))
        .build();

    assertThat(plan.totalCharges()).isEqualTo(Euros.ZERO);
    assertThat(plan.totalChargesInKind()).isEqualTo(plan.totalProductsInKind());
    assertThat(plan.countsInKindAsMoney()).isFalse();
    assertThat(plan.withCharges(line("86", 2026, "30")).countsInKindAsMoney()).isTrue();
  }

  @Test
  void a_plan_of_two_years_is_printed_year_by_year_then_as_a_whole() {
    FinancingPlan plan = FinancingPlan.builder()
        .addCharges(line("60", 2026, "100"), line("64", 2026, "200"), line("64", 2027, "50"))
        .addProducts(line("74", 2026, "300"), line("75", 2027, "50"))
        .build();

    assertThat(plan.sheets())
        .extracting(PlanSheet::year)
        .containsExactly(Optional.of(Year.of(2026)), Optional.of(Year.of(2027)), Optional.empty());
    PlanSheet first = plan.sheets().get(0);
    assertThat(first.rows()).hasSize(2);
    assertThat(first.rows().get(1).product()).isEmpty();
    assertThat(first.totalProducts()).isEqualTo(Euros.of(300)).isEqualTo(first.totalCharges());
    assertThat(plan.sheets().get(2).totalCharges()).isEqualTo(plan.totalCharges());
  }

  @Test
  void a_line_without_amount_waits_for_one_on_every_sheet() {
    PlanLine bare = PlanLine.builder().account("64").build();
    FinancingPlan plan = FinancingPlan.builder().addCharges(bare).build();

    assertThat(plan.sheets()).hasSize(1);
    assertThat(plan.sheets().get(0).rows().get(0).charge().orElseThrow().amount())
        .isEmpty();
  }

  @Test
  void the_share_of_a_funder_is_rounded_for_print_and_no_share_of_nothing_is_told() {
    FinancingPlan plan = FinancingPlan.builder()
        .addProducts(line("74", 2026, "1"), line("75", 2026, "2"))
        .build();

    assertThat(plan.funding().get(0).rate()).contains(Percentage.of("33.3"));
    assertThat(plan.funding().get(1).rate()).contains(Percentage.of("66.7"));
    PlanLine line = plan.getProducts().get(0);
    assertThat(new PlanSheet.Share(line, Euros.ZERO).rate()).isEmpty();
  }
}
