package fr.levier.testkit;

import fr.levier.funding.fir.FirConvention;
import net.jqwik.api.Arbitrary;

class FirConventionContractTest extends LeverContract<FirConvention> {

  FirConventionContractTest() {
    super("fir", FirConvention.class);
  }

  @Override
  protected Arbitrary<FirConvention> valid() {
    return FirConventions.valid();
  }

  @Override
  protected Arbitrary<FirConvention> any() {
    return FirConventions.any();
  }
}
