package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What the funder itself receives in return (<i>contrepartie directe</i>). */
public enum Consideration implements Labelled {
  /** Nothing: the action benefits others. */
  NONE("aucune contrepartie directe", "no direct consideration"),
  /** Results are delivered to the funder. */
  DELIVERABLES_TO_GRANTOR("des livrables remis au financeur", "deliverables handed to the grantor"),
  /** A service is carried out to the funder’s order. */
  SERVICE_ORDERED_BY_GRANTOR(
      "une prestation commandée par le financeur", "a service ordered by the grantor");

  private final String french;
  private final String english;

  Consideration(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
