package fr.levier.funding.financeurs;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Who writes the document that tells of payments. */
public enum DocumentScope implements Labelled {
  /** The département, in a document of its own. */
  DEPARTMENT("document du département", "document of the département"),
  /** Anybody else. */
  OTHER("autre document", "other document");

  private final String french;
  private final String english;

  DocumentScope(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
