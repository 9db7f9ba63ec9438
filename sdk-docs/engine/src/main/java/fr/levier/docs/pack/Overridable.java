package fr.levier.docs.pack;

/** Whether an integrator's layer may replace a clause. */
public enum Overridable {
  /** Yes. */
  FREE,
  /** Yes, by a clause whose front matter names the approval it was given ({@code approval: …}). */
  WITH_APPROVAL,
  /** No. */
  NEVER
}
