package fr.levier.testkit;

import fr.levier.conventions.cpom.CpomAnnex;

class CpomContractTest extends LeverContract<CpomAnnex> {

  CpomContractTest() {
    super("cpom", CpomAnnexes.specimens());
  }
}
