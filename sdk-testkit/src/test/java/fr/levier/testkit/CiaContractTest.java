package fr.levier.testkit;

import fr.levier.conventions.cia.CiaRequest;

class CiaContractTest extends LeverContract<CiaRequest> {

  CiaContractTest() {
    super("cia", CiaRequests.specimens());
  }
}
