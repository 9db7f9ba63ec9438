package fr.levier.testkit;

import fr.levier.core.report.Report;

/** Where assertions on what Levier answers begin: {@code assertThat(report).isAccepted().hasNoFinding()}. */
public final class LevierAssertions {

  private LevierAssertions() {}

  /** Assertions on a report. */
  public static ReportAssert assertThat(Report report) {
    return new ReportAssert(report);
  }
}
