package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How a contract is renewed (<i>reconduction</i>). */
public enum RenewalMode implements Labelled {
  /** Unless the buyer says no: what the code presumes (article R. 2112-4). */
  TACITE("reconduction tacite", "tacit renewal"),
  /** If the buyer says so. */
  EXPRESSE("reconduction expresse", "express renewal");

  private final String french;
  private final String english;

  RenewalMode(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
