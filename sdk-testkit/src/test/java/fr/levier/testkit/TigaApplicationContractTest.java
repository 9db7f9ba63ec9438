package fr.levier.testkit;

import fr.levier.funding.tiga.TigaApplication;

class TigaApplicationContractTest extends LeverContract<TigaApplication> {

  TigaApplicationContractTest() {
    super("tiga", TigaApplications.specimens());
  }
}
