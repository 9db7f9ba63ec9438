package fr.levier.testkit;

import fr.levier.funding.fir.FirRequest;

class FirRequestContractTest extends LeverContract<FirRequest> {

  FirRequestContractTest() {
    super("fir", FirRequests.specimens());
  }
}
