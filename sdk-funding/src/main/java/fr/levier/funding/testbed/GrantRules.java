package fr.levier.funding.testbed;

import static fr.levier.funding.testbed.TestbedRules.rule;

import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.List;
import java.util.Map;

/** TLE-02 to TLE-05: how much may be asked, and for what. */
final class GrantRules {

  static final Rule<TestbedApplication> ANIMATION_SHARE = rule(
      RuleInfo.law("TLE-02", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("animationGrant", "animationBudget")
          .changeable("animationGrant", "animationBudget")
          .basis(TestbedParameters.FIGURES),
      (application, exam) -> {
        Fact<Euros> grant = exam.fact("animationGrant", application.getAnimationGrant());
        Fact<Euros> budget = exam.fact("animationBudget", application.getAnimationBudget());
        exam.appliesIf(grant.is(Euros::isPositive));
        exam.breachedIf(
            exceeds(grant, budget, exam.parameter(TestbedParameters.ANIMATION_RATE)), grant.path());
      });

  static final Rule<TestbedApplication> ANIMATION_BOUNDS = rule(
      RuleInfo.law("TLE-03", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("animationGrant")
          .changeable("animationGrant")
          .basis(TestbedParameters.FIGURES),
      (application, exam) -> {
        Fact<Euros> grant = exam.fact("animationGrant", application.getAnimationGrant());
        exam.appliesIf(grant.is(Euros::isPositive));
        Fact<Euros> least = exam.parameter(TestbedParameters.ANIMATION_LEAST);
        Fact<Euros> most = exam.parameter(TestbedParameters.ANIMATION_MOST);
        exam.breachedIf(
            grant.is(Euros::isLessThan, least).or(grant.is(Euros::isMoreThan, most)), grant.path());
      });

  static final Rule<TestbedApplication> EXPERIMENT_CAP = rule(
      RuleInfo.law("TLE-04", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("experimentGrant", "experimentBudget")
          .changeable("experimentGrant", "experimentBudget")
          .basis(TestbedParameters.FIGURES),
      GrantRules::experimentCap);

  static final Rule<TestbedApplication> NO_WALLS = rule(
      RuleInfo.law("TLE-05", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("expenseLines")
          .changeable("expenseLines")
          .basis(TestbedParameters.CALL),
      GrantRules::noWalls);

  private GrantRules() {}

  /** Whether a grant is more than a share of a budget; compared before rounding. */
  private static Truth exceeds(Fact<Euros> grant, Fact<Euros> budget, Fact<Percentage> rate) {
    if (rate.value().isEmpty()) {
      return rate.is(known -> true);
    }
    Percentage most = rate.value().get();
    return grant.is(most::isExceededBy, budget);
  }

  private static void experimentCap(TestbedApplication application, Examination exam) {
    List<TestbedExperiment> experiments = application.getExperiments();
    Fact<Euros> cap = exam.parameter(TestbedParameters.EXPERIMENT_CAP);
    Fact<Percentage> rate = exam.parameter(TestbedParameters.EXPERIMENT_RATE);
    Truth granted = Truth.NO;
    for (int i = 0; i < experiments.size(); i++) {
      TestbedExperiment one = experiments.get(i);
      String path = TrialRules.path(i);
      exam.tell("experiment", TrialRules.name(one, i));
      Fact<Euros> grant =
          exam.fact("experimentGrant", path + "/experimentGrant", one.getExperimentGrant());
      Fact<Euros> budget =
          exam.fact("experimentBudget", path + "/experimentBudget", one.getExperimentBudget());
      Truth asked = grant.is(Euros::isPositive);
      granted = granted.or(asked);
      exam.breachedIf(asked.and(grant.is(Euros::isMoreThan, cap)), grant.path());
      exam.breachedIf(
          asked.and(exceeds(grant, budget, rate)), grant.path(), Severity.ERROR, "share", Map.of());
    }
    exam.appliesIf(granted);
  }

  private static void noWalls(TestbedApplication application, Examination exam) {
    Fact<List<TestbedExpense>> lines = exam.fact("expenseLines", application.getExpenseLines());
    exam.appliesIf(lines.is(several -> !several.isEmpty()));
    if (lines.value().isEmpty()) {
      exam.breachedIf(lines.is(several -> false), lines.path());
      return;
    }
    List<TestbedExpense> several = lines.value().get();
    for (int i = 0; i < several.size(); i++) {
      TestbedExpense line = several.get(i);
      Fact<TestbedExpenseKind> kind =
          new Fact<>("kind", lines.path() + "/" + i + "/kind", line.getKind());
      exam.tell("expense", line.getLabel().orElse("n° " + (i + 1)));
      kind.value().ifPresent(known -> exam.tell("kind", known));
      exam.breachedIf(kind.is(TestbedExpenseKind::isExcluded), kind.path());
    }
  }
}
