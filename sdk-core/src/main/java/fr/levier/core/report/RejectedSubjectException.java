package fr.levier.core.report;

import java.util.Locale;

/** What {@link Report#orThrow()} throws: the verdict is not ACCEPTED. */
public final class RejectedSubjectException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Report report;

  RejectedSubjectException(Report report) {
    super(report.explain(Locale.FRENCH));
    this.report = report;
  }

  /** The report that says why. */
  public Report report() {
    return report;
  }
}
