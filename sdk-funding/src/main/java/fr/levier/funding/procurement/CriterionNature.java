package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What an award criterion looks at. */
public enum CriterionNature implements Labelled {
  /** The price alone. */
  PRIX("prix", "price"),
  /** The global cost over the life cycle. */
  COUT_GLOBAL("coût global", "global cost"),
  /** Technical or functional quality. */
  QUALITE("qualité", "quality"),
  /** Environmental characteristics of the offer. */
  ENVIRONNEMENT("environnement", "environment"),
  /** Social aspects. */
  SOCIAL("social", "social aspects"),
  /** Time of delivery or of performance. */
  DELAI("délai", "delay"),
  /** Anything else tied to the object of the contract. */
  AUTRE("autre", "other");

  private final String french;
  private final String english;

  CriterionNature(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
