package fr.levier.testkit;

import fr.levier.funding.mig.MigApplication;

class MigApplicationContractTest extends LeverContract<MigApplication> {

  MigApplicationContractTest() {
    super("mig", MigApplications.specimens());
  }
}
