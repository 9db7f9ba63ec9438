package fr.levier.core.dossier;

import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DOC-09 and DOC-10: the arithmetic of a financing plan. */
final class MoneyPlanRules {

  private static final String PLAN = "/subject/financingPlan";

  private static final RuleInfo BALANCE = RuleInfo.form("DOC-09", Severity.ERROR, LegalDay.AS_OF)
      .facts("financingPlan")
      .yieldsTo("FIR-18", "MIG-14")
      .changeable("financingPlan")
      .basis(LegalReference.of("cohérence arithmétique du plan de financement"));

  private static final RuleInfo IN_KIND = RuleInfo.form("DOC-10", Severity.WARNING, LegalDay.AS_OF)
      .facts("financingPlan")
      .changeable("financingPlan")
      .basis(LegalReference.of("comptes 86 et 87 du plan comptable").unverified());

  static final List<Rule<LegalSubject>> ALL = List.of(
      Judging.on(FundedAct.class, BALANCE, MoneyPlanRules::balance),
      Judging.on(FundedAct.class, IN_KIND, MoneyPlanRules::inKind));

  private MoneyPlanRules() {}

  private static void balance(FundedAct act, Examination examination) {
    Optional<FinancingPlan> attached = act.getFinancingPlan();
    examination.appliesIf(Truth.of(attached.isPresent()));
    // A total that differs comes from a year that differs: the year alone is told.
    attached.ifPresent(plan -> {
      examination.tell("charges", plan.totalCharges());
      examination.tell("products", plan.totalProducts());
      plan.unbalancedYears().forEach(year -> unbalanced(plan, year, examination));
    });
  }

  private static void unbalanced(FinancingPlan plan, Year year, Examination examination) {
    examination.breachedIf(
        Truth.YES,
        PLAN,
        Severity.ERROR,
        "",
        Map.of(
            "year", year,
            "charges", plan.totalCharges(year),
            "products", plan.totalProducts(year),
            "difference", plan.totalCharges(year).minus(plan.totalProducts(year))));
  }

  private static void inKind(FundedAct act, Examination examination) {
    Optional<FinancingPlan> shown = act.getFinancingPlan()
        .filter(plan -> plan.countsInKindAsMoney()
            || !plan.getChargesInKind().isEmpty()
            || !plan.getProductsInKind().isEmpty());
    examination.appliesIf(Truth.of(shown.isPresent()));
    shown.ifPresent(plan -> {
      examination.tell("charges", plan.totalChargesInKind());
      examination.tell("products", plan.totalProductsInKind());
      examination.breachedIf(
          Truth.of(!plan.totalChargesInKind().equals(plan.totalProductsInKind())), PLAN);
      examination.breachedIf(
          Truth.of(plan.countsInKindAsMoney()), PLAN, Severity.WARNING, "inside", Map.of());
    });
  }
}
