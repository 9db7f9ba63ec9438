package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** In what a purchase is innovative (article L. 2172-3, second paragraph). */
public enum InnovationKind implements Labelled {
  /** It is new. */
  NOUVEAUTE("nouveauté", "novelty"),
  /** It is significantly improved. */
  AMELIORATION_SENSIBLE("amélioration sensible", "significant improvement"),
  /** A new process of production or construction. */
  PROCEDE("procédé de production ou de construction", "production or building process"),
  /** A new organisation of practices, of the workplace or of external relations. */
  ORGANISATION("méthode d’organisation", "organisational method"),
  /** A new method of marketing. */
  COMMERCIALISATION("méthode de commercialisation", "marketing method");

  private final String french;
  private final String english;

  InnovationKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
