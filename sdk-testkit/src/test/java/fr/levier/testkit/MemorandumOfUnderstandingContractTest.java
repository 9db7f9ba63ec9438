package fr.levier.testkit;

import fr.levier.funding.indemand.MemorandumOfUnderstanding;
import net.jqwik.api.Arbitrary;

class MemorandumOfUnderstandingContractTest extends LeverContract<MemorandumOfUnderstanding> {

  MemorandumOfUnderstandingContractTest() {
    super("indemand", MemorandumOfUnderstanding.class);
  }

  @Override
  protected Arbitrary<MemorandumOfUnderstanding> valid() {
    return MemorandaOfUnderstanding.valid();
  }

  @Override
  protected Arbitrary<MemorandumOfUnderstanding> any() {
    return MemorandaOfUnderstanding.any();
  }
}
