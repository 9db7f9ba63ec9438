package fr.levier.funding.fir;

import static fr.levier.funding.fir.FirRules.csp;

import fr.levier.core.dossier.FinancingPlan;
import fr.levier.core.dossier.PlanLine;
import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Party;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.funding.subsidy.SubsidyParameters;
import fr.levier.funding.subsidy.SubsidyRules;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** FIR-16, FIR-18, FIR-19 and FIR-20: the plan, the payments, the report and the time left to claim. */
final class MoneyRules {

  private static final LegalReference ARITHMETIC =
      LegalReference.of("cohérence arithmétique du plan de financement");

  /** How a plan names the fund among its resources. */
  private static final String INITIALS = "FIR";

  private static final List<String> NAMES = List.of(
      "fonds d’intervention régional",
      "fonds d'intervention régional",
      "fonds d’intervention regional",
      "fonds d'intervention regional");

  static final Rule<FirGrant> REPORT = Rule.of(
      RuleInfo.law("FIR-16", Severity.WARNING, LegalDay.AS_OF)
          .facts("assignedToExpense", "financialYearEnd", "financialReportDue")
          .replaces("SUB-4")
          .changeable("financialReportDue")
          .basis(SubsidyRules.CONVENTION, SubsidyRules.FINANCIAL_REPORT),
      MoneyRules::report);

  static final Rule<FirGrant> PLAN = Rule.of(
      RuleInfo.form("FIR-18", Severity.ERROR, LegalDay.AS_OF)
          .facts("financingPlan", "annualAmounts")
          .replaces("DOC-09")
          .changeable("financingPlan")
          .basis(ARITHMETIC),
      MoneyRules::plan);

  static final Rule<FirGrant> PAYMENTS = Rule.of(
      RuleInfo.form("FIR-19", Severity.ERROR, LegalDay.AS_OF)
          .facts("payments", "annualAmounts")
          .changeable("payments")
          .basis(LegalReference.of("cohérence arithmétique de l’échéancier")),
      MoneyRules::payments);

  static final Rule<FirGrant> PRESCRIPTION = Rule.of(
      RuleInfo.law("FIR-20", Severity.ERROR, LegalDay.PAYMENT)
          .facts("notificationDate", "paymentDate")
          .changeable("paymentDate")
          .basis(csp("L. 1435-10")),
      MoneyRules::prescription);

  private MoneyRules() {}

  private static void report(FirGrant grant, Examination exam) {
    Fact<LocalDate> due = exam.fact("financialReportDue", grant.getFinancialReportDue());
    exam.appliesIf(due.isGiven());
    exam.appliesIf(exam.fact("assignedToExpense", grant.isAssignedToExpense()).is(yes -> yes));
    Fact<LocalDate> yearEnd = exam.fact("financialYearEnd", grant.getFinancialYearEnd());
    Fact<Period> delay = exam.parameter(SubsidyParameters.FINANCIAL_REPORT_DELAY);
    yearEnd
        .value()
        .flatMap(end -> delay.value().map(end::plus))
        .ifPresent(last -> exam.tell("deadline", last));
    exam.breachedIf(
        due.value()
            .map(day -> yearEnd.is((end, time) -> day.isAfter(end.plus(time)), delay))
            .orElse(Truth.NO),
        due.path());
  }

  private static void plan(FirGrant grant, Examination exam) {
    exam.appliesIf(Truth.of(grant.getFinancingPlan().isPresent()));
    Fact<List<YearlyAmount>> amounts = amounts(grant, exam);
    grant.getFinancingPlan().ifPresent(plan -> {
      exam.tell("charges", plan.totalCharges());
      exam.tell("products", plan.totalProducts());
      Euros line = fundLine(plan, grant);
      exam.tell("line", line);
      exam.tell("granted", YearlyAmount.sum(amounts.value().orElse(List.of())));
      for (Year year : plan.unbalancedYears()) {
        exam.breachedIf(
            Truth.YES,
            "/subject/financingPlan",
            Severity.ERROR,
            "",
            Map.of(
                "year", year,
                "charges", plan.totalCharges(year),
                "products", plan.totalProducts(year)));
      }
      exam.breachedIf(
          amounts.is(years -> !YearlyAmount.sum(years).equals(line)),
          "/subject/financingPlan/products",
          Severity.ERROR,
          "line",
          Map.of());
    });
  }

  /** The resources that come from the fund: those that name it, or that an agency which grants brings. */
  private static Euros fundLine(FinancingPlan plan, FirGrant grant) {
    Set<String> agencies = new HashSet<>();
    for (Party grantor : grant.grantors()) {
      grantor.getName().ifPresent(agencies::add);
      grantor.getShortName().ifPresent(agencies::add);
    }
    Euros ofTheFund = Euros.ZERO;
    for (PlanLine line : plan.getProducts()) {
      ofTheFund = isOfTheFund(line, agencies) ? ofTheFund.plus(line.total()) : ofTheFund;
    }
    return ofTheFund;
  }

  private static boolean isOfTheFund(PlanLine line, Set<String> agencies) {
    return line.getFunder().filter(agencies::contains).isPresent()
        || line.getLabel().filter(MoneyRules::namesTheFund).isPresent()
        || line.getFunder().filter(MoneyRules::namesTheFund).isPresent();
  }

  /** Its name, or its initials as a word, whatever their case. */
  private static boolean namesTheFund(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.toLowerCase(text.charAt(i)) == 'f'
          && (hasInitials(text, i) || hasName(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInitials(String text, int start) {
    int end = start + INITIALS.length();
    return text.regionMatches(true, start, INITIALS, 0, INITIALS.length())
        && (start == 0 || !isOfAWord(text.charAt(start - 1)))
        && (end == text.length() || !isOfAWord(text.charAt(end)));
  }

  private static boolean isOfAWord(char character) {
    return Character.isLetterOrDigit(character) || character == '_';
  }

  private static boolean hasName(String text, int start) {
    for (String name : NAMES) {
      if (text.regionMatches(true, start, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  private static void payments(FirGrant grant, Examination exam) {
    List<Payment> payments = grant.getPayments();
    exam.appliesIf(Truth.of(!payments.isEmpty()));
    Fact<List<YearlyAmount>> amounts = amounts(grant, exam);
    SortedMap<Year, List<Payment>> byYear = new TreeMap<>();
    Truth complete = Truth.YES;
    for (int i = 0; i < payments.size(); i++) {
      Payment payment = payments.get(i);
      String path = "/subject/payments/" + i;
      complete = complete
          .and(known(payment.budgetYear(), path + "/year"))
          .and(known(payment.getAmount(), path + "/amount"));
      payment
          .budgetYear()
          .ifPresent(
              year -> byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(payment));
    }
    if (!complete.isYes()) {
      exam.breachedIf(complete.not(), "/subject/payments");
      return;
    }
    byYear.forEach((year, ofTheYear) -> unequal(year, ofTheYear, amounts, exam));
  }

  private static void unequal(
      Year year, List<Payment> payments, Fact<List<YearlyAmount>> amounts, Examination exam) {
    Euros paid =
        Euros.sum(payments.stream().flatMap(one -> one.getAmount().stream()).toList());
    Euros granted = YearlyAmount.sum(amounts.value().orElse(List.of()), year);
    exam.breachedIf(
        amounts.is(years -> !YearlyAmount.sum(years, year).equals(paid)),
        "/subject/payments",
        Severity.ERROR,
        "",
        Map.of("year", year, "paid", paid, "granted", granted));
  }

  private static Truth known(Optional<?> value, String path) {
    return value.isPresent() ? Truth.YES : Truth.unknown(path);
  }

  private static void prescription(FirGrant grant, Examination exam) {
    Fact<LocalDate> notified = exam.fact("notificationDate", grant.getNotificationDate());
    exam.fact("paymentDate", grant.getPaymentDate());
    exam.appliesIf(notified.isGiven());
    Fact<Period> time = exam.parameter(FirParameters.PRESCRIPTION);
    notified
        .value()
        .flatMap(day -> time.value().map(years -> lastDay(day, years)))
        .ifPresent(last -> exam.tell("deadline", last));
    exam.breachedIf(
        notified.is((day, years) -> lastDay(day, years).isBefore(exam.day()), time),
        "/subject/paymentDate");
  }

  /** The last day on which a notified sum can be claimed. */
  static LocalDate lastDay(LocalDate notified, Period time) {
    return LocalDate.of(notified.getYear(), 12, 31).plus(time);
  }

  private static Fact<List<YearlyAmount>> amounts(FirGrant grant, Examination exam) {
    Fact<List<YearlyAmount>> amounts = exam.fact(
        "annualAmounts", Optional.of(grant.getAnnualAmounts()).filter(years -> !years.isEmpty()));
    amounts.value().ifPresent(years -> exam.tell("annualAmounts", YearlyAmount.sum(years)));
    return amounts;
  }
}
