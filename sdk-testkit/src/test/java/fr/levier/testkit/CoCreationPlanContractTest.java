package fr.levier.testkit;

import fr.levier.funding.indemand.CoCreationPlan;
import net.jqwik.api.Arbitrary;

class CoCreationPlanContractTest extends LeverContract<CoCreationPlan> {

  CoCreationPlanContractTest() {
    super("indemand", CoCreationPlan.class);
  }

  @Override
  protected Arbitrary<CoCreationPlan> valid() {
    return CoCreationPlans.valid();
  }

  @Override
  protected Arbitrary<CoCreationPlan> any() {
    return CoCreationPlans.any();
  }
}
