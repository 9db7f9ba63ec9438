package fr.levier.funding.fir;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** By what contract a FIR grant is framed (code de la santé publique, article R. 1435-30). */
public enum FirContractForm implements Labelled {
  /** None: the decision alone. */
  NONE("aucun contrat, décision seule", "no contract, the decision alone"),
  /** A contract of its own. */
  SPECIFIC("contrat spécifique", "specific contract"),
  /** The multi-year contract of objectives and means (<i>CPOM</i>). */
  CPOM(
      "contrat pluriannuel d’objectifs et de moyens",
      "multi-year contract of objectives and means (CPOM)"),
  /** An amendment of the CPOM. */
  CPOM_AMENDMENT(
      "avenant au contrat pluriannuel d’objectifs et de moyens", "amendment of the CPOM");

  private final String french;
  private final String english;

  FirContractForm(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
