package fr.levier.testkit;

import fr.levier.conventions.cia.CiaRequest;
import net.jqwik.api.Arbitrary;

class CiaContractTest extends LeverContract<CiaRequest> {

  CiaContractTest() {
    super("cia", CiaRequest.class);
  }

  @Override
  protected Arbitrary<CiaRequest> valid() {
    return CiaRequests.valid();
  }

  @Override
  protected Arbitrary<CiaRequest> any() {
    return CiaRequests.any();
  }
}
