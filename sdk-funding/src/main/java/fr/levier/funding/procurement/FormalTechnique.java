package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** A formal procedure or a purchasing technique that not every buyer may use. */
public enum FormalTechnique implements Labelled {
  /** Open tender. */
  APPEL_OFFRES_OUVERT("appel d’offres ouvert", "open tender"),
  /** Restricted tender. */
  APPEL_OFFRES_RESTREINT("appel d’offres restreint", "restricted tender"),
  /** Negotiation by a contracting authority, in the cases of article R. 2124-3. */
  PROCEDURE_AVEC_NEGOCIATION(
      "procédure avec négociation", "competitive procedure with negotiation"),
  /** Negotiation after a call for competition, for contracting entities alone. */
  PROCEDURE_NEGOCIEE_AVEC_MISE_EN_CONCURRENCE(
      "procédure négociée avec mise en concurrence préalable",
      "negotiated procedure with prior call for competition"),
  /** Competitive dialogue. */
  DIALOGUE_COMPETITIF("dialogue compétitif", "competitive dialogue"),
  /** Innovation partnership: research and development, then purchase (article L. 2172-3). */
  PARTENARIAT_INNOVATION("partenariat d’innovation", "innovation partnership"),
  /** Design contest. */
  CONCOURS("concours", "design contest"),
  /** A central purchasing body buys (article L. 2113-2). */
  CENTRALE_ACHAT("recours à une centrale d’achat", "central purchasing body");

  private final String french;
  private final String english;

  FormalTechnique(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
