package fr.levier.testkit;

import fr.levier.funding.indemand.MemorandumOfUnderstanding;

class MemorandumOfUnderstandingContractTest extends LeverContract<MemorandumOfUnderstanding> {

  MemorandumOfUnderstandingContractTest() {
    super("indemand", MemorandaOfUnderstanding.specimens());
  }
}
