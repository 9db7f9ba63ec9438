package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What a subsidy does not go with, without deciding alone (<i>indice de requalification</i>). */
public enum RequalificationClue implements Labelled {
  /** Penalties, for delay or otherwise. */
  PENALTIES("des pénalités", "penalties"),
  /** The beneficiary works for the funder alone. */
  EXCLUSIVITY("une exclusivité au profit du financeur", "exclusivity for the grantor"),
  /** Results belong to the funder. */
  RESULTS_OWNED_BY_GRANTOR(
      "des résultats dont le financeur devient propriétaire",
      "results that the grantor comes to own"),
  /** A call imposes the solution. */
  SOLUTION_IMPOSED("un appel qui impose la solution", "a call that imposes the solution");

  private final String french;
  private final String english;

  RequalificationClue(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
