package fr.levier.testkit;

import fr.levier.funding.financeurs.ActivityReport;

class ActivityReportContractTest extends LeverContract<ActivityReport> {

  ActivityReportContractTest() {
    super("financeurs", ActivityReports.specimens());
  }
}
