package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How a contract may be awarded (<i>procédure de passation</i>), from the lightest to the heaviest. */
public enum Procedure implements Labelled {
  /** Free award because of the amount (<i>sans publicité ni mise en concurrence</i>, article R. 2122-8). */
  DISPENSE_SEUIL(
      "marché sans publicité ni mise en concurrence en raison de son montant",
      "award without publicity or competition because of the amount"),
  /** Free award of an innovative purchase (<i>achat innovant</i>, article R. 2122-9-1). */
  DISPENSE_INNOVANT(
      "achat innovant sans publicité ni mise en concurrence",
      "innovative purchase without publicity or competition"),
  /** Adapted procedure (<i>marché à procédure adaptée</i>). */
  MAPA("procédure adaptée", "adapted procedure"),
  /** Formal procedure: open or restricted tender, negotiation, competitive dialogue. */
  FORMALISEE("procédure formalisée", "formal procedure");

  private final String french;
  private final String english;

  Procedure(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
