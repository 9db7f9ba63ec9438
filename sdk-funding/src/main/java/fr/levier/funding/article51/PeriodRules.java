package fr.levier.funding.article51;

import static fr.levier.funding.article51.Article51Rules.GUIDE;
import static fr.levier.funding.article51.Article51Rules.css;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

/** A51-02 to A51-05, A51-14 and A51-17: how long an experiment lasts, and what comes after it. */
final class PeriodRules {

  /** The articles on experiments; which of them sets the delay of the report was not read. */
  static final LegalReference DECREE =
      LegalReference.of("articles R. 162-50 et suivants du code de la sécurité sociale");

  static final Rule<Article51Act> LONGEST = Rule.of(
      RuleInfo.law("A51-02", Severity.ERROR, LegalDay.PERIOD_START)
          .facts("periodStart", "periodEnd")
          .changeable("periodEnd")
          .basis(css("L. 162-31-1, I,"), GUIDE),
      (act, exam) -> {
        exam.appliesIf(Truth.of(!act.concernsTransition()));
        tooLong(
            exam.fact("periodStart", act.getPeriodStart()),
            exam.fact("periodEnd", act.getPeriodEnd()),
            Article51Parameters.LONGEST,
            exam);
      });

  static final Rule<Article51Act> TRANSITION = Rule.of(
      RuleInfo.law("A51-03", Severity.ERROR, LegalDay.PERIOD_START)
          .facts("transitionStart", "transitionEnd")
          .changeable("transitionEnd")
          .basis(css("L. 162-31-1, VI,")),
      (act, exam) -> {
        exam.appliesIf(Truth.of(act.concernsTransition()));
        tooLong(
            exam.fact("transitionStart", act.getTransitionStart()),
            exam.fact("transitionEnd", act.getTransitionEnd()),
            Article51Parameters.LONGEST_TRANSITION,
            exam);
      });

  static final Rule<Article51Act> TWO_OPINIONS = Rule.of(
      RuleInfo.law("A51-04", Severity.ERROR, LegalDay.REQUEST)
          .facts("ctisOpinion", "strategicCouncilOpinion")
          .basis(css("L. 162-31-1, VI,")),
      PeriodRules::twoOpinions);

  static final Rule<Article51Act> CONTIGUITY = Rule.of(
      RuleInfo.law("A51-05", Severity.ERROR, LegalDay.PERIOD_START)
          .facts("transitionStart", "periodEnd")
          .changeable("transitionStart")
          .basis(css("L. 162-31-1, VI,")),
      PeriodRules::contiguity);

  static final Rule<Article51Act> REPORT = Rule.of(
      RuleInfo.law("A51-14", Severity.ERROR, LegalDay.AS_OF)
          .facts("evaluationReportDate", "periodEnd")
          .changeable("evaluationReportDate")
          .basis(DECREE),
      PeriodRules::report);

  static final Rule<Article51Act> EXIT = Rule.of(
      RuleInfo.law("A51-17", Severity.INFO, LegalDay.AS_OF)
          .facts("periodEnd")
          .contents("exitRoute")
          .changeable("exitRoute")
          .basis(
              LegalReference.article("L. 4012-1", LegalCode.CSP),
              LegalReference.of("décret n° 2024-1035 du 15 novembre 2024")),
      (act, exam) -> {
        Fact<LocalDate> end = exam.fact("periodEnd", act.getPeriodEnd());
        exam.appliesIf(Truth.of(!act.concernsTransition()));
        exam.appliesIf(end.is(day -> day.isBefore(exam.asOf())));
        exam.requires("exitRoute", "/subject/exitRoute", act.getExitRoute().isPresent());
      });

  private PeriodRules() {}

  private static void tooLong(
      Fact<LocalDate> start, Fact<LocalDate> end, Parameter<Period> longest, Examination exam) {
    Fact<Period> most = exam.parameter(longest);
    Fact<LocalDate> limit = new Fact<>(
        start.name(),
        start.value().isEmpty() ? start.path() : most.path(),
        start.value().flatMap(first -> most.value().map(first::plus)));
    limit.value().ifPresent(day -> exam.tell("lastDay", day.minusDays(1)));
    most.value().ifPresent(length -> exam.tell("longest", length));
    exam.breachedIf(end.is((last, over) -> !last.isBefore(over), limit), end.path());
  }

  private static void twoOpinions(Article51Act act, Examination exam) {
    exam.appliesIf(Truth.of(act.concernsTransition()));
    unfavourable(exam.fact("ctisOpinion", act.getCtisOpinion()), "", exam);
    unfavourable(
        exam.fact("strategicCouncilOpinion", act.getStrategicCouncilOpinion()), "council", exam);
  }

  private static void unfavourable(Fact<Opinion> opinion, String variant, Examination exam) {
    exam.breachedIf(
        opinion.is(given -> given != Opinion.FAVOURABLE),
        opinion.path(),
        Severity.ERROR,
        variant,
        Map.of());
  }

  private static void contiguity(Article51Act act, Examination exam) {
    exam.appliesIf(Truth.of(act.concernsTransition()));
    Fact<LocalDate> start = exam.fact("transitionStart", act.getTransitionStart());
    Fact<LocalDate> end = exam.fact("periodEnd", act.getPeriodEnd());
    exam.breachedIf(start.is((first, last) -> !first.isAfter(last), end), start.path());
    exam.breachedIf(
        start.is((first, last) -> first.isAfter(last.plusDays(1)), end),
        start.path(),
        Severity.WARNING,
        "gap",
        Map.of());
  }

  private static void report(Article51Act act, Examination exam) {
    Fact<LocalDate> planned = exam.fact("evaluationReportDate", act.getEvaluationReportDate());
    exam.appliesIf(planned.isGiven());
    Fact<LocalDate> end = exam.fact("periodEnd", act.getPeriodEnd());
    Fact<Period> delay = exam.parameter(Article51Parameters.REPORT_DELAY);
    Fact<LocalDate> deadline = new Fact<>(
        end.name(),
        end.value().isEmpty() ? end.path() : delay.path(),
        end.value().flatMap(last -> delay.value().map(last::plus)));
    deadline.value().ifPresent(day -> exam.tell("deadline", day));
    exam.breachedIf(planned.is(LocalDate::isAfter, deadline), planned.path());
  }
}
