package fr.levier.testkit;

import fr.levier.conventions.experimentation.ExperimentationConvention;
import net.jqwik.api.Arbitrary;

class ExperimentationContractTest extends LeverContract<ExperimentationConvention> {

  ExperimentationContractTest() {
    super("experimentation", ExperimentationConvention.class);
  }

  @Override
  protected Arbitrary<ExperimentationConvention> valid() {
    return Experiments.valid();
  }

  @Override
  protected Arbitrary<ExperimentationConvention> any() {
    return Experiments.any();
  }
}
