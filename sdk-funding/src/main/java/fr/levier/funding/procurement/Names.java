package fr.levier.funding.procurement;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type them: the same whatever the case, the spaces and the kind of apostrophe. */
final class Names {

  private Names() {}

  static boolean same(String left, String right) {
    return folded(left).equals(folded(right));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replace('’', '\'')
        .replaceAll("[\\p{Z}\\s]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
