package fr.levier.testkit;

import fr.levier.funding.fir.FirConvention;

class FirConventionContractTest extends LeverContract<FirConvention> {

  FirConventionContractTest() {
    super("fir", FirConventions.specimens());
  }
}
