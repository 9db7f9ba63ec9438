package fr.levier.testkit;

import fr.levier.funding.fir.FirRequest;
import net.jqwik.api.Arbitrary;

class FirRequestContractTest extends LeverContract<FirRequest> {

  FirRequestContractTest() {
    super("fir", FirRequest.class);
  }

  @Override
  protected Arbitrary<FirRequest> valid() {
    return FirRequests.valid();
  }

  @Override
  protected Arbitrary<FirRequest> any() {
    return FirRequests.any();
  }
}
