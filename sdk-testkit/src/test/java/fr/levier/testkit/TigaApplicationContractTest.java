package fr.levier.testkit;

import fr.levier.funding.tiga.TigaApplication;
import net.jqwik.api.Arbitrary;

class TigaApplicationContractTest extends LeverContract<TigaApplication> {

  TigaApplicationContractTest() {
    super("tiga", TigaApplication.class);
  }

  @Override
  protected Arbitrary<TigaApplication> valid() {
    return TigaApplications.valid();
  }

  @Override
  protected Arbitrary<TigaApplication> any() {
    return TigaApplications.any();
  }
}
