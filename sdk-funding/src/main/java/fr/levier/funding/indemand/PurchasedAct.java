package fr.levier.funding.indemand;

import java.util.Optional;

/** A document that may tell of a purchase of the solution. */
public interface PurchasedAct extends InDemandAct {

  /** The challenger buys the solution afterwards. */
  Optional<Boolean> isLaterPurchase();

  /**
   * The procurement procedure, or the exemption, of that purchase. A blank text says that none is cited; absent means that
   * nobody has said.
   */
  Optional<String> getProcurementReference();
}
