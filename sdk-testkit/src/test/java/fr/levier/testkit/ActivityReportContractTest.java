package fr.levier.testkit;

import fr.levier.funding.financeurs.ActivityReport;
import net.jqwik.api.Arbitrary;

class ActivityReportContractTest extends LeverContract<ActivityReport> {

  ActivityReportContractTest() {
    super("financeurs", ActivityReport.class);
  }

  @Override
  protected Arbitrary<ActivityReport> valid() {
    return ActivityReports.valid();
  }

  @Override
  protected Arbitrary<ActivityReport> any() {
    return ActivityReports.any();
  }
}
