package fr.levier.testkit;

import fr.levier.funding.approach.ApproachFile;
import net.jqwik.api.Arbitrary;

class ApproachContractTest extends LeverContract<ApproachFile> {

  ApproachContractTest() {
    super("approach", ApproachFile.class);
  }

  @Override
  protected Arbitrary<ApproachFile> valid() {
    return ApproachFiles.valid();
  }

  @Override
  protected Arbitrary<ApproachFile> any() {
    return ApproachFiles.any();
  }
}
