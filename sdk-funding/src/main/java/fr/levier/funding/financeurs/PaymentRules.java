package fr.levier.funding.financeurs;

import static fr.levier.funding.financeurs.FinanceursRules.GUIDE;
import static fr.levier.funding.financeurs.FinanceursRules.css;

import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CDF-06, CDF-07 and CDF-08: what the CNSA pays a département, and what is reported to it. */
final class PaymentRules {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  static final Rule<DepartmentAct> SHARES_AND_DAYS = Rule.of(
      RuleInfo.law("CDF-06", Severity.ERROR, LegalDay.PAYMENT)
          .facts("payments", "documentScope")
          .yieldsTo("CDF-07")
          .changeable("payments")
          .basis(css("R. 178-17"), css("R. 178-18"), GUIDE),
      PaymentRules::sharesAndDays);

  static final Rule<DepartmentAct> BALANCE = Rule.of(
      RuleInfo.law("CDF-07", Severity.ERROR, LegalDay.PAYMENT)
          .facts("balancePayment")
          .contents("previousYearReport")
          .changeable("previousYearReport")
          .basis(css("R. 178-18"), css("R. 178-20"), GUIDE),
      PaymentRules::balance);

  static final Rule<ActivityReport> REPORT = Rule.of(
      RuleInfo.law("CDF-08", Severity.WARNING, LegalDay.AS_OF)
          .facts("reportDate", "year")
          .changeable("reportDate")
          .basis(css("R. 178-19")),
      PaymentRules::report);

  private PaymentRules() {}

  private static void sharesAndDays(DepartmentAct act, Examination exam) {
    List<ConcoursPayment> payments = act.getPayments();
    exam.fact("payments", Optional.of(payments).filter(some -> !some.isEmpty()));
    exam.appliesIf(Truth.of(!payments.isEmpty()));
    Fact<DocumentScope> scope = exam.fact("documentScope", act.getDocumentScope());
    Truth own = scope.is(who -> who == DocumentScope.DEPARTMENT);
    for (int i = 0; i < payments.size(); i++) {
      ConcoursPayment payment = payments.get(i);
      String path = "/subject/payments/" + i;
      share(payment, path, own, exam);
      late(
          new Fact<>("advance", path + "/advanceDate", payment.getAdvanceDate()),
          new Fact<>("year", path + "/year", payment.getYear()),
          FinanceursParameters.ADVANCE_DUE,
          own,
          exam);
      late(
          new Fact<>("balance", path + "/balanceDate", payment.getBalanceDate()),
          new Fact<>("year", path + "/year", payment.getYear()),
          FinanceursParameters.BALANCE_DUE,
          own,
          exam);
    }
  }

  /** The advance is the share of the year to the cent: what cannot be paid in cents is no departure. */
  private static void share(ConcoursPayment payment, String path, Truth own, Examination exam) {
    Fact<Euros> advance =
        new Fact<>("advance", path + "/advanceAmount", payment.getAdvanceAmount());
    if (advance.value().isEmpty()) {
      return;
    }
    Euros paid = advance.value().get();
    Fact<Euros> whole = new Fact<>("amount", path + "/amount", payment.getAmount());
    Fact<Percentage> share = exam.parameter(FinanceursParameters.ADVANCE);
    Map<String, Object> told = new LinkedHashMap<>(Map.of("advance", paid));
    whole.value().ifPresent(year -> told.put("amount", year));
    told(
        whole.is(
            (year, part) -> year.toBigDecimal()
                    .multiply(part.toBigDecimal())
                    .movePointLeft(2)
                    .subtract(paid.toBigDecimal())
                    .abs()
                    .compareTo(CENT)
                >= 0,
            share),
        advance.path(),
        "",
        told,
        own,
        exam);
  }

  private static void late(
      Fact<LocalDate> paid,
      Fact<Year> year,
      Parameter<MonthDay> limit,
      Truth own,
      Examination exam) {
    if (paid.value().isEmpty()) {
      return;
    }
    LocalDate day = paid.value().get();
    Fact<MonthDay> last = exam.parameter(limit);
    Map<String, Object> told = new LinkedHashMap<>(Map.of("paid", day));
    year.value()
        .flatMap(of -> last.value().map(of::atMonthDay))
        .ifPresent(due -> told.put("deadline", due));
    told(
        year.is((of, due) -> day.isAfter(of.atMonthDay(due)), last),
        paid.path(),
        paid.name(),
        told,
        own,
        exam);
  }

  /** An error in a document of the département, a warning in any other. */
  private static void told(
      Truth departs,
      String path,
      String variant,
      Map<String, ?> told,
      Truth own,
      Examination exam) {
    exam.breachedIf(departs.and(own), path, Severity.ERROR, variant, told);
    exam.breachedIf(departs.and(own.not()), path, Severity.WARNING, variant, told);
  }

  private static void balance(DepartmentAct act, Examination exam) {
    List<ConcoursPayment> payments = act.getPayments();
    exam.fact(
        "balancePayment",
        "/subject/payments",
        payments.stream().filter(ConcoursPayment::hasBalance).findFirst());
    exam.appliesIf(Truth.of(payments.stream().anyMatch(ConcoursPayment::hasBalance)));
    for (int i = 0; i < payments.size(); i++) {
      ConcoursPayment payment = payments.get(i);
      exam.requires(
          "previousYearReport",
          "/subject/payments/" + i + "/previousYearReport",
          !payment.hasBalance() || payment.getPreviousYearReport().isPresent());
    }
  }

  private static void report(ActivityReport report, Examination exam) {
    Fact<LocalDate> filed = exam.fact("reportDate", report.getReportDate());
    Fact<Year> year = exam.fact("year", report.getYear());
    Fact<MonthDay> last = exam.parameter(FinanceursParameters.REPORT_DUE);
    exam.parameter(FinanceursParameters.CORRECTION_DUE);
    if (last.value().isEmpty()) {
      exam.breachedIf(last.is(day -> false), filed.path());
      return;
    }
    MonthDay due = last.value().get();
    year.value().ifPresent(of -> exam.tell("deadline", of.plusYears(1).atMonthDay(due)));
    exam.breachedIf(
        filed.is((day, of) -> day.isAfter(of.plusYears(1).atMonthDay(due)), year), filed.path());
  }
}
