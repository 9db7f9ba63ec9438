package fr.levier.testkit;

import fr.levier.funding.qualification.SupportRequest;
import net.jqwik.api.Arbitrary;

class QualificationContractTest extends LeverContract<SupportRequest> {

  QualificationContractTest() {
    super("qualification", SupportRequest.class);
  }

  @Override
  protected Arbitrary<SupportRequest> valid() {
    return SupportRequests.valid();
  }

  @Override
  protected Arbitrary<SupportRequest> any() {
    return SupportRequests.any();
  }
}
