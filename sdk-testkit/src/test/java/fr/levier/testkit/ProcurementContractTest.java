package fr.levier.testkit;

import fr.levier.funding.procurement.PurchaseNeed;

class ProcurementContractTest extends LeverContract<PurchaseNeed> {

  ProcurementContractTest() {
    super("procurement", PurchaseNeeds.specimens());
  }
}
