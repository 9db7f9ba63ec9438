package fr.levier.conventions.cia;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What help is asked of the help desk. */
public enum HelpDeskKind implements Labelled {
  /** On law. */
  JURIDIQUE("assistance juridique", "help on law"),
  /** On method. */
  METHODOLOGIQUE("assistance méthodologique", "help on method"),
  /** The search for funding. */
  FINANCEMENT("recherche de financement", "search for funding");

  private final String french;
  private final String english;

  HelpDeskKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
