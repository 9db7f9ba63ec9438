package fr.levier.funding.tiga;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How the programme pays. */
public enum FundingKind implements Labelled {
  /** A grant. */
  GRANT("subvention", "grant"),
  /** An investment in capital. */
  EQUITY("fonds propres", "equity");

  private final String french;
  private final String english;

  FundingKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
