package fr.levier.testkit;

import fr.levier.funding.tiga.TigaConvention;
import net.jqwik.api.Arbitrary;

class TigaConventionContractTest extends LeverContract<TigaConvention> {

  TigaConventionContractTest() {
    super("tiga", TigaConvention.class);
  }

  @Override
  protected Arbitrary<TigaConvention> valid() {
    return TigaConventions.valid();
  }

  @Override
  protected Arbitrary<TigaConvention> any() {
    return TigaConventions.any();
  }
}
