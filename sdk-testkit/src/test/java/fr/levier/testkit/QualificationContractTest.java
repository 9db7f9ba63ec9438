package fr.levier.testkit;

import fr.levier.funding.qualification.SupportRequest;

class QualificationContractTest extends LeverContract<SupportRequest> {

  QualificationContractTest() {
    super("qualification", SupportRequests.specimens());
  }
}
