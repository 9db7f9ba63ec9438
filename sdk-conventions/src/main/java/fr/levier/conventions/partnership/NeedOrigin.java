package fr.levier.conventions.partnership;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Who identified a need. */
public enum NeedOrigin implements Labelled {
  /** The hospital's own teams. */
  EQUIPES_ETABLISSEMENT("les équipes de l’établissement", "the hospital’s own teams"),
  /** The hospital's management alone. */
  DIRECTION("la direction de l’établissement", "the hospital’s management"),
  /** The central purchasing body. */
  CENTRALE_ACHAT("la centrale d’achat", "the central purchasing body"),
  /** A company. */
  ENTREPRISE("une entreprise", "a company"),
  /** Somebody else. */
  AUTRE("un tiers", "a third party");

  private final String french;
  private final String english;

  NeedOrigin(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
