package fr.levier.funding.procurement;

import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import java.util.List;
import java.util.Optional;

/** What a contract makes the buyer do once it is notified. */
final class PurchaseObligations {

  private static final Localized BUYER = new Localized("l’acheteur", "the buyer");

  private PurchaseObligations() {}

  static List<Obligation> of(PurchaseNeed need, RuleContext context) {
    return need
        .getNotificationDate()
        .filter(notified -> owesEssentialData(need, context))
        .flatMap(notified -> context
            .parameters()
            .on(ProcurementParameters.ESSENTIAL_DATA_DELAY, notified)
            .map(step -> new Obligation(
                "donnees-essentielles",
                new Localized(
                    "publication des données essentielles du marché",
                    "publication of the essential data of the contract"),
                Optional.of(notified.plus(step.value())),
                BUYER,
                step.reference())))
        .stream()
        .toList();
  }

  private static boolean owesEssentialData(PurchaseNeed need, RuleContext context) {
    return Procedures.under(context.parameters())
        .of(need, context.asOf())
        .decp()
        .filter(DecpDuty.DONNEES_ESSENTIELLES::equals)
        .isPresent();
  }
}
