package fr.levier.fuzz;

import fr.levier.docs.UnreadableDocumentException;
import java.util.Locale;

/** What a refusal owes to whoever reads it. */
final class Told {

  private Told() {}

  /** A refusal is one line, in both languages. */
  static void check(UnreadableDocumentException refusal) {
    for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      String message = refusal.message(language);
      if (message.isBlank() || message.contains("\n")) {
        throw new IllegalStateException("No message of one line: " + message, refusal);
      }
    }
  }
}
