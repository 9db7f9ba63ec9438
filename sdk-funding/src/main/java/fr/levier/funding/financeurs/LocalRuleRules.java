package fr.levier.funding.financeurs;

import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** CDF-11 and CDF-12: what the call of a département adds to the law. */
final class LocalRuleRules {

  static final Rule<PreventionAction> LOCAL_RULES = Rule.of(
      RuleInfo.law("CDF-11", Severity.WARNING, LegalDay.REQUEST)
          .facts("localRules", "rate", "period")
          .changeable("rate", "period")
          .basis(FinanceursRules.LOCAL),
      LocalRuleRules::localRules);

  static final Rule<PreventionAction> RENEWAL = Rule.of(
      RuleInfo.law("CDF-12", Severity.WARNING, LegalDay.REQUEST)
          .facts("renewal")
          .contents("previousYearFinancialReport")
          .changeable("previousYearFinancialReport")
          .basis(FinanceursRules.LOCAL),
      (action, exam) -> {
        exam.appliesIf(exam.fact("renewal", action.isRenewal()).is(yes -> yes));
        exam.appliesIf(Truth.of(
            action.getLocalRules().flatMap(LocalTerms::isRenewalNeedsReport).orElse(true)));
        exam.requires(
            "previousYearFinancialReport",
            "/subject/previousYearFinancialReport",
            action.getPreviousYearFinancialReport().isPresent());
      });

  private LocalRuleRules() {}

  private static void localRules(PreventionAction action, Examination exam) {
    Fact<LocalTerms> rules = exam.fact("localRules", action.getLocalRules());
    exam.appliesIf(rules.isGiven());
    rules.value().ifPresent(local -> {
      local.getMaxRate().ifPresent(highest -> rate(action, highest, exam));
      if (local.isSingleYear().orElse(false)) {
        period(action, exam);
      }
      exam.breachedIf(
          Truth.of(local.isOneActionPerFile().orElse(false)
              && action.getActionsInFile().filter(count -> count > 1).isPresent()),
          "/subject/actionsInFile",
          Severity.WARNING,
          "file",
          Map.of("actions", action.getActionsInFile().orElse(1)));
    });
  }

  /** Compared exactly; only what is told is rounded. A cost of nothing has no share, and any aid exceeds it. */
  private static void rate(PreventionAction action, Percentage highest, Examination exam) {
    Fact<Euros> aid = new Fact<>("amount", "/subject/amount", action.totalAmount());
    Fact<Euros> cost = new Fact<>("projectCost", "/subject/projectCost", action.getProjectCost());
    exam.fact(
        "rate",
        cost.path(),
        aid.value()
            .flatMap(
                part -> cost.value().filter(Euros::isPositive).map(whole -> share(part, whole))));
    exam.breachedIf(
        aid.is(highest::isExceededBy, cost),
        cost.path(),
        Severity.WARNING,
        "",
        Map.of("maxRate", highest));
  }

  private static Percentage share(Euros part, Euros whole) {
    return Percentage.of(part.toBigDecimal()
        .movePointRight(2)
        .divide(whole.toBigDecimal(), 2, RoundingMode.HALF_UP));
  }

  private static void period(PreventionAction action, Examination exam) {
    Fact<LocalDate> start =
        new Fact<>("periodStart", "/subject/periodStart", action.getPeriodStart());
    Fact<LocalDate> end = exam.fact("period", "/subject/periodEnd", action.getPeriodEnd());
    Optional<LocalDate> first = start.value();
    first.ifPresent(day -> exam.tell("periodStart", day));
    exam.breachedIf(
        end.is((last, day) -> last.getYear() != day.getYear(), start),
        end.path(),
        Severity.WARNING,
        "period",
        Map.of());
  }
}
