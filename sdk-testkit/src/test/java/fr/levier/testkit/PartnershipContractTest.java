package fr.levier.testkit;

import fr.levier.conventions.partnership.PartnershipConvention;

class PartnershipContractTest extends LeverContract<PartnershipConvention> {

  PartnershipContractTest() {
    super("partnership", Conventions.specimens());
  }
}
