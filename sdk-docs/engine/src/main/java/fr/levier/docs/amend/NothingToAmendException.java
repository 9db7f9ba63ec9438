package fr.levier.docs.amend;

import fr.levier.core.text.Localized;
import java.util.Locale;

/** Two states of a convention say the same: there is nothing an amendment could change. */
public final class NothingToAmendException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final Localized WHY = new Localized(
      "les deux versions de la convention ont les mêmes stipulations : un avenant n’aurait rien à modifier",
      "both versions of the convention say the same: an amendment would have nothing to change");

  NothingToAmendException() {
    super(WHY.english());
  }

  /** Why, in a language. */
  public String message(Locale language) {
    return WHY.in(language);
  }
}
