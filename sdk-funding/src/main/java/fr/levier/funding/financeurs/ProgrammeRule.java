package fr.levier.funding.financeurs;

import static fr.levier.funding.financeurs.FinanceursRules.casf;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import java.time.LocalDate;
import java.time.Period;

/** CDF-01: how long a coordinated programme lasts. */
final class ProgrammeRule {

  static final Rule<CoordinatedProgramme> LONGEST = Rule.of(
      RuleInfo.law("CDF-01", Severity.ERROR, LegalDay.PERIOD_START)
          .facts("periodStart", "periodEnd")
          .changeable("periodEnd")
          .basis(FinanceursRules.GUIDE, casf("R. 233-1")),
      ProgrammeRule::longest);

  private ProgrammeRule() {}

  private static void longest(CoordinatedProgramme programme, Examination exam) {
    Fact<LocalDate> start = exam.fact("periodStart", programme.getPeriodStart());
    Fact<LocalDate> end = exam.fact("periodEnd", programme.getPeriodEnd());
    Fact<Period> longest = exam.parameter(FinanceursParameters.LONGEST);
    if (longest.value().isEmpty()) {
      exam.breachedIf(longest.is(known -> false), end.path());
      return;
    }
    Period years = longest.value().get();
    start.value().ifPresent(first -> exam.tell("lastDay", first.plus(years).minusDays(1)));
    exam.breachedIf(end.is((last, first) -> !last.isBefore(first.plus(years)), start), end.path());
  }
}
