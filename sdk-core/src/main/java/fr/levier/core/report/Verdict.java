package fr.levier.core.report;

/** What a report comes to. */
public enum Verdict {
  /** No ERROR rule is breached or undecided. */
  ACCEPTED,
  /** An ERROR rule is breached. */
  REJECTED,
  /** No ERROR rule is breached, and one at least cannot be judged for want of facts. */
  UNDECIDED
}
