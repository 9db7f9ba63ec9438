package fr.levier.testkit;

import fr.levier.funding.financeurs.ActionRequest;

class ActionRequestContractTest extends LeverContract<ActionRequest> {

  ActionRequestContractTest() {
    super("financeurs", ActionRequests.specimens());
  }
}
