package fr.levier.docs.typography;

import java.util.Locale;

/** The first letter of a text, accents kept; the rest untouched. Stateless and thread-safe. */
public final class Capitals {

  private Capitals() {}

  /** The text with a capital. */
  public static String with(String text) {
    int first = first(text);
    return text.substring(0, first).toUpperCase(Locale.FRENCH) + text.substring(first);
  }

  /** The text without one. */
  public static String without(String text) {
    int first = first(text);
    return text.substring(0, first).toLowerCase(Locale.FRENCH) + text.substring(first);
  }

  private static int first(String text) {
    return text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
  }
}
