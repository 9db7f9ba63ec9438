package fr.levier.funding.approach;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How far a reference of the sector reaches. */
public enum ReferenceScope implements Labelled {
  NATIONAL("nationale", "national"),
  REGIONAL("régionale", "regional");

  private final String french;
  private final String english;

  ReferenceScope(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
