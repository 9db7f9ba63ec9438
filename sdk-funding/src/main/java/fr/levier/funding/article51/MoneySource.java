package fr.levier.funding.article51;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Who pays a line of the funding. */
public enum MoneySource implements Labelled {
  /** The fund for innovation in the health system. */
  FISS(
      "fonds pour l’innovation du système de santé (FISS)",
      "fund for innovation in the health system (FISS)"),
  /** The regional intervention fund. */
  FIR("fonds d’intervention régional (FIR)", "regional intervention fund (FIR)"),
  /** A département. */
  DEPARTEMENT("département", "département"),
  /** Anyone else. */
  OTHER("autre financeur", "other funder");

  private final String french;
  private final String english;

  MoneySource(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
