package fr.levier.core.party;

/** What the models of this room ask of a text that is present. Absence is never their business. */
final class Texts {

  /** At least one character that is not a space. */
  static final String FILLED = "(?s).*\\S.*";

  /** Message key in the contributor bundle. */
  static final String FILLED_MESSAGE = "{fr.levier.core.constraint.Filled.message}";

  private Texts() {}
}
