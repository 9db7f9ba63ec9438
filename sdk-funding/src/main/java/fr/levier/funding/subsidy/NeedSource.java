package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Who defined the need that the action meets, and so what is to be done. */
public enum NeedSource implements Labelled {
  /** The beneficiary. */
  BENEFICIARY("le bénéficiaire", "the beneficiary"),
  /** A call of the funder that states a problem and leaves the solution open. */
  CALL_WITHOUT_SOLUTION(
      "un appel du financeur qui décrit le problème et laisse la solution ouverte",
      "a call of the grantor that states the problem and leaves the solution open"),
  /** The funder, be it through a call that imposes the solution. */
  GRANTOR("le financeur", "the grantor");

  private final String french;
  private final String english;

  NeedSource(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
