package fr.levier.core.party;

/** How a person is addressed in an act. */
public enum Civility {
  /** Monsieur. */
  MONSIEUR("M."),
  /** Madame. */
  MADAME("Mme");

  private final String abbreviation;

  Civility(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  /** {@code M.} or {@code Mme}. */
  public String abbreviation() {
    return abbreviation;
  }
}
