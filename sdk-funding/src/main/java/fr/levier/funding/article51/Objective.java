package fr.levier.funding.article51;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What an experiment must concur to: one of these at least. */
public enum Objective implements Labelled {
  /** Quality and relevance of care. */
  QUALITY("la qualité et la pertinence de la prise en charge", "quality and relevance of care"),
  /** Pathways. */
  PATHWAYS("l’amélioration des parcours", "better pathways"),
  /** Efficiency of the health system. */
  EFFICIENCY("l’efficience du système de santé", "efficiency of the health system"),
  /** Access to care. */
  ACCESS("l’accès aux soins", "access to care");

  private final String french;
  private final String english;

  Objective(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
