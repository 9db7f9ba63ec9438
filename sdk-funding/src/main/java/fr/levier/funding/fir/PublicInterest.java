package fr.levier.funding.fir;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What interest an action serves. */
public enum PublicInterest implements Labelled {
  /** The general interest. */
  GENERAL("intérêt général", "general interest"),
  /** A local or regional interest (<i>intérêt loco-régional</i>). */
  LOCAL("intérêt local ou régional", "local or regional interest");

  private final String french;
  private final String english;

  PublicInterest(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
