package fr.levier.funding.subsidy;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Step;
import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The duties of a grant that are to be done once it is signed; the states that a grant is in are no duties. */
final class GrantObligations {

  private static final Localized BENEFICIARY = new Localized("le bénéficiaire", "the beneficiary");
  private static final Localized GRANTOR = new Localized("le financeur", "the grantor");

  private GrantObligations() {}

  static List<Obligation> of(Grant grant, RuleContext context) {
    List<Obligation> obligations = new ArrayList<>();
    for (Duty duty : grant.duties(context.asOf(), context.parameters())) {
      switch (duty.code()) {
        case OPEN_DATA_3_MONTHS ->
          obligations.add(told(
              "donnees-essentielles",
              new Localized(
                  "publier les données essentielles de la convention",
                  "publish the essential data of the convention"),
              duty,
              GRANTOR));
        case CRF_6_MONTHS -> obligations.addAll(reports(grant, duty, context));
        case AUDITOR ->
          obligations.add(told(
              "commissaire-aux-comptes",
              new Localized(
                  "nommer un commissaire aux comptes et publier les comptes",
                  "appoint an auditor and publish the accounts"),
              duty,
              BENEFICIARY));
        default -> {
          // Something the act itself holds, or the state it is in.
        }
      }
    }
    payment(grant, context).ifPresent(obligations::add);
    return obligations;
  }

  private static Obligation told(String id, Localized what, Duty duty, Localized debtor) {
    return new Obligation(id, what, duty.due(), debtor, duty.reference());
  }

  /** One report a financial year that the grant pays for; all close on the same day of their year. */
  private static List<Obligation> reports(Grant grant, Duty duty, RuleContext context) {
    Optional<LocalDate> close = grant.getFinancialYearEnd();
    Optional<Step<Period>> delay =
        context.parameters().on(SubsidyParameters.FINANCIAL_REPORT_DELAY, context.asOf());
    if (close.isEmpty() || delay.isEmpty() || grant.yearlyAmounts().isEmpty()) {
      return List.of(report("", duty.due(), duty.reference()));
    }
    int first = close.get().getYear();
    return grant.yearlyAmounts().stream()
        .map(year -> year.getYear().getValue())
        .map(year -> Math.max(year, first))
        .distinct()
        .map(year -> report(
            "-" + year,
            earlier(
                close.get().withYear(year).plus(delay.get().value()),
                grant.getFinancialReportDue().filter(day -> day.getYear() == year + 1)),
            duty.reference()))
        .toList();
  }

  private static Obligation report(String year, Optional<LocalDate> due, LegalReference reference) {
    String of = year.replace('-', ' ');
    return new Obligation(
        "compte-rendu-financier" + year,
        new Localized("déposer le compte rendu financier" + of, "file the financial report" + of),
        due,
        BENEFICIARY,
        reference);
  }

  /** What the act wants before the law does binds as well. */
  private static Optional<LocalDate> earlier(LocalDate law, Optional<LocalDate> act) {
    return Optional.of(act.filter(law::isAfter).orElse(law));
  }

  /** The law sets a day where the act says nothing of its payments. */
  private static Optional<Obligation> payment(Grant grant, RuleContext context) {
    if (grant.getPaymentTerms().isPresent()) {
      return Optional.empty();
    }
    return grant
        .getNotificationDate()
        .flatMap(day -> context
            .parameters()
            .on(SubsidyParameters.PAYMENT_DELAY, day)
            .map(step -> new Obligation(
                "versement",
                new Localized("versement de la subvention", "payment of the subsidy"),
                Optional.of(day.plus(step.value())),
                GRANTOR,
                step.reference())));
  }
}
