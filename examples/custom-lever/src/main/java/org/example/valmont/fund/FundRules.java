package org.example.valmont.fund;

import static org.example.valmont.fund.FundParameters.rules;

import fr.levier.core.money.Euros;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import java.util.List;

/** The rules of a request to the fund, FII-01 to FII-04, in order. */
final class FundRules {

  /** Form: true on any day. What is required and absent is a breach. */
  private static final Rule<FundRequest> NEED = Rule.of(
      RuleInfo.form("FII-01", Severity.ERROR, LegalDay.REQUEST)
          .contents("need")
          .changeable("need")
          .basis(rules("2")),
      (request, exam) ->
          exam.requires("need", "/subject/need", request.getNeed().isPresent()));

  /** Law: depends on the day. A fact that is absent leaves the rule undecided. */
  private static final Rule<FundRequest> UNDER_THE_CEILING = Rule.of(
      RuleInfo.law("FII-02", Severity.ERROR, LegalDay.REQUEST)
          .facts("amountAsked")
          .changeable("amountAsked")
          .basis(rules("3")),
      (request, exam) -> exam.breachedIf(exam.fact("amountAsked", request.getAmountAsked())
          .is(Euros::isMoreThan, exam.parameter(FundParameters.CEILING))));

  /** A rule that applies to some requests only. */
  private static final Rule<FundRequest> LAST_REPORT = Rule.of(
      RuleInfo.law("FII-03", Severity.ERROR, LegalDay.REQUEST)
          .facts("previousGrant")
          .contents("previousReportDate")
          .changeable("previousReportDate")
          .basis(rules("7")),
      (request, exam) -> {
        exam.appliesIf(exam.fact("previousGrant", request.isPreviousGrant()).is(given -> given));
        exam.requires(
            "previousReportDate",
            "/subject/previousReportDate",
            request.getPreviousReportDate().isPresent());
      });

  /** Derived: computes, and is never breached. */
  private static final Rule<FundRequest> REPORT_DUE = Rule.of(
      RuleInfo.derived("FII-04", Severity.INFO, LegalDay.REQUEST).facts("term").basis(rules("7")),
      (request, exam) -> exam.fact("term", request.getTerm())
          .value()
          .ifPresent(term -> exam.parameter(FundParameters.REPORT_DELAY)
              .value()
              .ifPresent(delay -> exam.tell("reportDue", term.lastDay().plus(delay)))));

  private FundRules() {}

  static RuleSet<FundRequest> ofTheRequest() {
    return new RuleSet<>(List.of(NEED, UNDER_THE_CEILING, LAST_REPORT, REPORT_DUE));
  }
}
