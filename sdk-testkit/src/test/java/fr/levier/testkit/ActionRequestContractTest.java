package fr.levier.testkit;

import fr.levier.funding.financeurs.ActionRequest;
import net.jqwik.api.Arbitrary;

class ActionRequestContractTest extends LeverContract<ActionRequest> {

  ActionRequestContractTest() {
    super("financeurs", ActionRequest.class);
  }

  @Override
  protected Arbitrary<ActionRequest> valid() {
    return ActionRequests.valid();
  }

  @Override
  protected Arbitrary<ActionRequest> any() {
    return ActionRequests.any();
  }
}
