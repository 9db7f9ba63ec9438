package fr.levier.conventions.cpom;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** For whom the documents of a dossier are put together. */
public enum BundleAudience implements Labelled {
  /** For the parties and their advisers. */
  PARTIES("les parties", "the parties"),
  /** For anybody. */
  PUBLIC("le public", "the public");

  private final String french;
  private final String english;

  BundleAudience(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
