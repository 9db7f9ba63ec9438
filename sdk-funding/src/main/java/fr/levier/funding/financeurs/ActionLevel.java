package fr.levier.funding.financeurs;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** At which level persons are counted. */
public enum ActionLevel implements Labelled {
  /** The whole programme of a département. */
  PROGRAMME("programme", "programme"),
  /** One action. */
  ACTION("action", "action");

  private final String french;
  private final String english;

  ActionLevel(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
