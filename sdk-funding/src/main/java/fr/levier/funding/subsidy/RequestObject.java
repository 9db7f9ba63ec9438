package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What a subsidy is asked for. */
public enum RequestObject implements Labelled {
  /** A determined action. */
  ACTION("un projet ou une action", "an action"),
  /** The whole activity of the body. */
  GLOBAL_FUNDING("le fonctionnement global", "the whole activity"),
  /** An investment. */
  INVESTMENT("un investissement", "an investment");

  private final String french;
  private final String english;

  RequestObject(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
