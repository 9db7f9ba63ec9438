package fr.levier.testkit;

import fr.levier.conventions.experimentation.ExperimentationConvention;

class ExperimentationContractTest extends LeverContract<ExperimentationConvention> {

  ExperimentationContractTest() {
    super("experimentation", Experiments.specimens());
  }
}
