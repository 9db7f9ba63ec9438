package fr.levier.funding.calls;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How far a call reaches. */
public enum CallScope implements Labelled {
  NATIONAL("national", "national"),
  REGIONAL("régional", "regional"),
  DEPARTEMENTAL("départemental", "of one département");

  private final String french;
  private final String english;

  CallScope(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
