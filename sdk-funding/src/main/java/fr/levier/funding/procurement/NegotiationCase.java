package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** The case of article R. 2124-3 that opens the procedure with negotiation. */
public enum NegotiationCase implements Labelled {
  /** 1°: no solution that is immediately available meets the need. */
  ADAPTATION(
      "besoin qui ne peut être satisfait sans adapter des solutions immédiatement disponibles",
      "need that calls for adapting available solutions"),
  /** 2°: the need is for an innovative solution. */
  SOLUTION_INNOVANTE("besoin d’une solution innovante", "need for an innovative solution"),
  /** 3°: the contract includes design. */
  CONCEPTION("marché comportant des prestations de conception", "contract that includes design"),
  /** 4°: the nature, complexity or risks of the contract. */
  CIRCONSTANCES(
      "circonstances liées à la nature, à la complexité ou au montage du marché",
      "nature, complexity or setting of the contract"),
  /** 5°: technical specifications cannot be set precisely enough. */
  SPECIFICATIONS(
      "spécifications techniques impossibles à définir avec assez de précision",
      "specifications that cannot be precise enough"),
  /** 6°: an earlier tender brought only irregular or unacceptable offers. */
  OFFRES_IRREGULIERES(
      "offres irrégulières ou inacceptables à la procédure précédente",
      "irregular or unacceptable offers before");

  private final String french;
  private final String english;

  NegotiationCase(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
