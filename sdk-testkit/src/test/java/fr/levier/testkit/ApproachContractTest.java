package fr.levier.testkit;

import fr.levier.funding.approach.ApproachFile;

class ApproachContractTest extends LeverContract<ApproachFile> {

  ApproachContractTest() {
    super("approach", ApproachFiles.specimens());
  }
}
