package fr.levier.funding.fir;

import static fr.levier.funding.fir.FirRules.csp;

import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.Obligation;
import fr.levier.core.report.Wording;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import fr.levier.funding.subsidy.SubsidyRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a FIR convention makes its parties do: payments, a decision a year, what any subsidy asks, and the last day to claim. */
final class FirObligations {

  private static final Localized AGENCY =
      new Localized("l’agence régionale de santé", "the regional health agency");
  private static final Localized BENEFICIARY = new Localized("le bénéficiaire", "the beneficiary");
  private static final LegalReference SCHEDULE = LegalReference.of("échéancier de la convention");

  private FirObligations() {}

  static List<Obligation> of(FirConvention convention, RuleContext context) {
    List<Obligation> obligations = new ArrayList<>();
    payments(convention.getPayments(), obligations);
    decisions(convention, obligations);
    obligations.addAll(SubsidyRules.obligations(convention, context));
    claim(convention, context).ifPresent(obligations::add);
    return obligations;
  }

  /** What the amendment of a year brings beside the duties of its convention. */
  static List<Obligation> of(FirAmendment amendment) {
    List<Obligation> obligations = new ArrayList<>();
    payments(amendment.getPayments(), obligations);
    return obligations;
  }

  private static void payments(List<Payment> payments, List<Obligation> obligations) {
    int rank = 0;
    for (Payment payment : payments) {
      rank++;
      obligations.add(new Obligation(
          "versement-" + rank,
          new Localized(
              "verser l’échéance n° " + rank + terms(payment, Locale.FRENCH),
              "pay instalment no. " + rank + terms(payment, Locale.ENGLISH)),
          payment.getDate(),
          AGENCY,
          SCHEDULE));
    }
  }

  private static String terms(Payment payment, Locale locale) {
    return payment
            .getAmount()
            .map(sum -> " (" + Wording.value(sum, locale) + ")")
            .orElse("")
        + payment.getEvent().map(event -> ", " + event).orElse("");
  }

  /** A commitment over several years still takes a decision for each of them, save the first, which the convention sets. */
  private static void decisions(FirConvention convention, List<Obligation> obligations) {
    convention.yearlyAmounts().stream()
        .map(YearlyAmount::getYear)
        .sorted()
        .skip(1)
        .forEach(year -> obligations.add(new Obligation(
            "decision-" + year,
            new Localized(
                "décision ou avenant qui arrête le montant de " + year,
                "decision or amendment that sets the amount of " + year),
            Optional.empty(),
            AGENCY,
            csp("R. 1435-29"))));
  }

  private static Optional<Obligation> claim(FirConvention convention, RuleContext context) {
    return convention
        .getNotificationDate()
        .flatMap(notified -> context
            .parameters()
            .on(FirParameters.PRESCRIPTION, notified)
            .map(step -> new Obligation(
                "prescription",
                new Localized(
                    "dernier jour pour réclamer les sommes dues",
                    "last day to claim the sums that are due"),
                Optional.of(MoneyRules.lastDay(notified, step.value())),
                BENEFICIARY,
                step.reference())));
  }
}
