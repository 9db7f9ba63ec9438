package fr.levier.core.rule;

/** How much a breach weighs. */
public enum Severity {
  /** The act is stamped PROJET: it should not be signed as it is. */
  ERROR,
  /** The act can be made; somebody should look. */
  WARNING,
  /** Good to know. */
  INFO;

  /** Whether this weighs more than another. */
  public boolean outweighs(Severity other) {
    return compareTo(other) < 0;
  }
}
