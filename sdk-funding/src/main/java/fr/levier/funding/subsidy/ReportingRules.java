package fr.levier.funding.subsidy;

import static fr.levier.funding.subsidy.SubsidyRules.CONVENTION;

import fr.levier.core.dossier.KnownSum;
import fr.levier.core.dossier.PublicAid;
import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SUB-4, SUB-5, SUB-6 and SUB-17: paying, reporting, publishing in time. */
final class ReportingRules {

  static final Rule<Grant> FINANCIAL_REPORT = Rule.of(
      RuleInfo.law("SUB-4", Severity.WARNING, LegalDay.AS_OF)
          .facts("assignedToExpense", "financialYearEnd")
          .yieldsTo("FIR-16")
          .changeable("financialReportDue")
          .basis(CONVENTION, SubsidyRules.FINANCIAL_REPORT),
      ReportingRules::financialReport);

  static final Rule<Grant> AUDITOR = Rule.of(
      RuleInfo.law("SUB-5", Severity.WARNING, LegalDay.AS_OF)
          .facts("beneficiaryType", "cashSubsidiesOfYear", "auditorAppointed", "accountsPublished")
          .changeable("auditorAppointed", "accountsPublished")
          .basis(
              LegalReference.of("articles L. 612-4 et D. 612-5 du code de commerce"),
              CONVENTION,
              LegalReference.of("article 2 du décret n° 2001-495 du 6 juin 2001")),
      ReportingRules::auditor);

  static final Rule<Grant> PAYMENT = Rule.of(
      RuleInfo.law("SUB-6", Severity.WARNING, LegalDay.PAYMENT)
          .facts("beneficiaryType", "notificationDate", "paymentDate", "paymentTerms")
          .changeable("paymentDate", "paymentTerms")
          .basis(CONVENTION.by("loi n° 2021-875 du 1er juillet 2021")),
      ReportingRules::payment);

  static final Rule<Grant> OPEN_DATA = Rule.of(
      RuleInfo.law("SUB-17", Severity.WARNING, LegalDay.SIGNATURE)
          .facts("amountPerYear", "signatureDate")
          .changeable("openDataPublishedOn")
          .basis(
              CONVENTION,
              LegalReference.of("décret n° 2017-779 du 5 mai 2017"),
              LegalReference.of("arrêté du 17 novembre 2017")),
      ReportingRules::openData);

  private ReportingRules() {}

  private static void financialReport(Grant grant, Examination exam) {
    Fact<Boolean> assigned = exam.fact("assignedToExpense", grant.isAssignedToExpense());
    exam.appliesIf(assigned.is(yes -> yes));
    Fact<LocalDate> yearEnd = exam.fact("financialYearEnd", grant.getFinancialYearEnd());
    Deadline deadline =
        new Deadline(yearEnd, exam.parameter(SubsidyParameters.FINANCIAL_REPORT_DELAY), exam);
    Fact<LocalDate> due = exam.fact("financialReportDue", grant.getFinancialReportDue());
    Fact<LocalDate> filed = exam.fact("financialReportFiledOn", grant.getFinancialReportFiledOn());
    exam.breachedIf(deadline.isBefore(due), due.path());
    exam.breachedIf(deadline.isBefore(filed), filed.path(), Severity.WARNING, "late", Map.of());
    exam.breachedIf(
        filed.isGiven().not().and(deadline.isBefore(exam.asOf())),
        filed.path(),
        Severity.WARNING,
        "missing",
        Map.of());
  }

  private static void auditor(Grant grant, Examination exam) {
    exam.appliesIf(Beneficiary.of(grant).isAssociationOrFoundation());
    Fact<List<PublicAid>> received = exam.fact(
        "cashSubsidiesOfYear",
        Optional.of(grant.getCashSubsidiesOfYear()).filter(list -> !list.isEmpty()));
    Fact<Boolean> appointed = exam.fact("auditorAppointed", grant.isAuditorAppointed());
    Fact<Boolean> published = exam.fact("accountsPublished", grant.isAccountsPublished());
    KnownSum sum = KnownSum.of(received.value().orElse(List.of()), received.path());
    if (received.value().isEmpty()) {
      sum = sum.plusUnknown(received.path());
    }
    exam.tell("total", sum.known());
    exam.tell("cashSubsidiesOfYear", sum.known());
    exam.appliesIf(sum.exceeds(exam.parameter(SubsidyParameters.AUDITOR)));
    exam.breachedIf(appointed.is(yes -> !yes), appointed.path());
    exam.breachedIf(
        published.is(yes -> !yes), published.path(), Severity.WARNING, "accounts", Map.of());
  }

  private static void payment(Grant grant, Examination exam) {
    exam.appliesIf(Beneficiary.of(grant).isAssociation());
    Fact<LocalDate> notified = exam.fact("notificationDate", grant.getNotificationDate());
    Fact<LocalDate> paid = exam.fact("paymentDate", grant.getPaymentDate());
    Fact<String> terms = exam.fact("paymentTerms", grant.getPaymentTerms());
    exam.appliesIf(terms.is(String::isBlank));
    Fact<Period> delay =
        exam.parameter(SubsidyParameters.PAYMENT_DELAY, notified.value().orElse(exam.day()));
    exam.appliesIf(notified.is(day -> delay.value().isPresent()));
    Deadline deadline = new Deadline(notified, delay, exam);
    exam.breachedIf(
        paid.value().map(deadline::isBefore).orElseGet(() -> Truth.unknown(paid.path())),
        paid.path());
  }

  private static void openData(Grant grant, Examination exam) {
    Fact<LocalDate> signature = exam.fact("signatureDate", grant.getSignatureDate());
    Fact<Period> delay = exam.parameter(SubsidyParameters.OPEN_DATA_DELAY);
    exam.appliesIf(ConventionRules.isDue(grant, exam));
    exam.appliesIf(signature.is(day -> delay.value().isPresent()));
    Fact<LocalDate> published = exam.fact("openDataPublishedOn", grant.getOpenDataPublishedOn());
    Deadline deadline = new Deadline(signature, delay, exam);
    exam.breachedIf(
        published.isGiven().not().and(deadline.isBefore(exam.asOf())), published.path());
    exam.breachedIf(
        deadline.isBefore(published), published.path(), Severity.WARNING, "late", Map.of());
  }

  /** A day and a delay after it: the last day on which something is in time, told as {@code deadline}. */
  private record Deadline(Fact<LocalDate> start, Fact<Period> delay) {

    Deadline(Fact<LocalDate> start, Fact<Period> delay, Examination exam) {
      this(start, delay);
      start
          .value()
          .flatMap(day -> delay.value().map(day::plus))
          .ifPresent(last -> exam.tell("deadline", last));
    }

    Truth isBefore(LocalDate day) {
      return start.is((from, time) -> from.plus(time).isBefore(day), delay);
    }

    /** Whether the day is known and comes after the deadline. */
    Truth isBefore(Fact<LocalDate> day) {
      return day.value().map(this::isBefore).orElse(Truth.NO);
    }
  }
}
