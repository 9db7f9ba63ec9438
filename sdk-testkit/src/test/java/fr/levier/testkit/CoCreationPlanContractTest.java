package fr.levier.testkit;

import fr.levier.funding.indemand.CoCreationPlan;

class CoCreationPlanContractTest extends LeverContract<CoCreationPlan> {

  CoCreationPlanContractTest() {
    super("indemand", CoCreationPlans.specimens());
  }
}
