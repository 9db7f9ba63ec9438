package fr.levier.conventions.partnership;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** When a solution is tried, seen from the procurement it belongs to. */
public enum TestPhase implements Labelled {
  /** Before the call for competition (<i>sourçage</i>). */
  SOURCING("sourçage, avant la consultation", "market sounding, before the consultation"),
  /** While the offers received are analysed and evaluated: the only phase this partnership knows. */
  OFFER_EVALUATION("analyse et évaluation des offres", "analysis and evaluation of the offers"),
  /** After the award, while the contract is carried out. */
  EXECUTION("exécution du marché", "execution of the contract");

  private final String french;
  private final String english;

  TestPhase(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
