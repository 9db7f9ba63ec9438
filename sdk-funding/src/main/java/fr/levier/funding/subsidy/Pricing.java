package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How the money is reckoned. */
public enum Pricing implements Labelled {
  /** A contribution to a budget. */
  BUDGET_CONTRIBUTION(
      "une contribution au budget de l’action", "a contribution to the budget of the action"),
  /** So much for each unit or use. */
  UNIT_PRICE("un prix à l’unité ou à l’usage", "a price for each unit or use"),
  /** A price, on a quote or not. */
  PRICE("un prix", "a price"),
  /** The whole cost of what is done. */
  FULL_COST("le coût complet", "the full cost");

  private final String french;
  private final String english;

  Pricing(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
