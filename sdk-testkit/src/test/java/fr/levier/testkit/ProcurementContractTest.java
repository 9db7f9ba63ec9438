package fr.levier.testkit;

import fr.levier.funding.procurement.PurchaseNeed;
import net.jqwik.api.Arbitrary;

class ProcurementContractTest extends LeverContract<PurchaseNeed> {

  ProcurementContractTest() {
    super("procurement", PurchaseNeed.class);
  }

  @Override
  protected Arbitrary<PurchaseNeed> valid() {
    return PurchaseNeeds.valid();
  }

  @Override
  protected Arbitrary<PurchaseNeed> any() {
    return PurchaseNeeds.any();
  }
}
