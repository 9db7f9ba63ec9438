package fr.levier.testkit;

import fr.levier.conventions.partnership.PartnershipConvention;
import net.jqwik.api.Arbitrary;

class PartnershipContractTest extends LeverContract<PartnershipConvention> {

  PartnershipContractTest() {
    super("partnership", PartnershipConvention.class);
  }

  @Override
  protected Arbitrary<PartnershipConvention> valid() {
    return Conventions.valid();
  }

  @Override
  protected Arbitrary<PartnershipConvention> any() {
    return Conventions.any();
  }
}
