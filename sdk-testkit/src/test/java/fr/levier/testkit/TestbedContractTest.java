package fr.levier.testkit;

import fr.levier.funding.testbed.TestbedApplication;

class TestbedContractTest extends LeverContract<TestbedApplication> {

  TestbedContractTest() {
    super("testbed", Testbeds.specimens());
  }
}
