package fr.levier.testkit;

import fr.levier.funding.calls.CallApplication;
import net.jqwik.api.Arbitrary;

class CallsContractTest extends LeverContract<CallApplication> {

  CallsContractTest() {
    super("calls", CallApplication.class);
  }

  @Override
  protected Arbitrary<CallApplication> valid() {
    return CallApplications.valid();
  }

  @Override
  protected Arbitrary<CallApplication> any() {
    return CallApplications.any();
  }
}
