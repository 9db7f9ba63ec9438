package fr.levier.testkit;

import fr.levier.funding.testbed.TestbedApplication;
import net.jqwik.api.Arbitrary;

class TestbedContractTest extends LeverContract<TestbedApplication> {

  TestbedContractTest() {
    super("testbed", TestbedApplication.class);
  }

  @Override
  protected Arbitrary<TestbedApplication> valid() {
    return Testbeds.valid();
  }

  @Override
  protected Arbitrary<TestbedApplication> any() {
    return Testbeds.any();
  }
}
