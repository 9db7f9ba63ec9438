package fr.levier.testkit;

import fr.levier.funding.mig.MigApplication;
import net.jqwik.api.Arbitrary;

class MigApplicationContractTest extends LeverContract<MigApplication> {

  MigApplicationContractTest() {
    super("mig", MigApplication.class);
  }

  @Override
  protected Arbitrary<MigApplication> valid() {
    return MigApplications.valid();
  }

  @Override
  protected Arbitrary<MigApplication> any() {
    return MigApplications.any();
  }
}
