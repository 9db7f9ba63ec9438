package org.example.valmont.fund;

import fr.levier.testkit.LeverContract;

class FundRequestContractTest extends LeverContract<FundRequest> {

  FundRequestContractTest() {
    super("internal-fund", FundRequests.specimens());
  }
}
