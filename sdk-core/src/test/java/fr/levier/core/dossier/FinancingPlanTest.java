package fr.levier.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.money.Euros;
import java.time.Year;
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
}
