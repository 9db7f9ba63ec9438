package fr.levier.testkit;

import fr.levier.funding.calls.CallApplication;

class CallsContractTest extends LeverContract<CallApplication> {

  CallsContractTest() {
    super("calls", CallApplications.specimens());
  }
}
