package fr.levier.testkit;

import fr.levier.funding.tiga.TigaConvention;

class TigaConventionContractTest extends LeverContract<TigaConvention> {

  TigaConventionContractTest() {
    super("tiga", TigaConventions.specimens());
  }
}
