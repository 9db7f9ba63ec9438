package fr.levier.docs.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words cut to what they share with their kin: <i>résilier</i> and <i>résiliation</i> have one stem. */
final class Stems {

  private static final Pattern TAG = Pattern.compile("\\{\\{[^{}]*}}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 6;
  private static final int SHORTEST = 4;

  /** Words of every act, which tell none of its parts. */
  private static final Set<String> EMPTY = Set.of(
      "convention",
      "conventions",
      "partie",
      "parties",
      "article",
      "articles",
      "present",
      "presente",
      "presentes",
      "dans",
      "avec",
      "pour",
      "cette",
      "leur",
      "leurs",
      "elle",
      "elles",
      "sont",
      "etre",
      "tout",
      "toute",
      "toutes",
      "tous",
      "entre",
      "dont",
      "ainsi",
      "selon",
      "sans",
      "sous",
      "ceux",
      "celle",
      "celui",
      "aux",
      "clause",
      "clauses",
      "generale",
      "generales",
      "dispositions",
      "diverses",
      "modalites");

  private Stems() {}

  /** The stems of a text in order, without tags and empty words. */
  static List<String> list(String text) {
    String plain = MARKS
        .matcher(Normalizer.normalize(TAG.matcher(text).replaceAll(" "), Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
    List<String> stems = new ArrayList<>();
    for (String word : GAP.splitAsStream(plain).toList()) {
      if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  static Set<String> of(String text) {
    return new LinkedHashSet<>(list(text));
  }

  private static String stem(String word) {
    String one =
        word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
    return one.length() > LONGEST ? one.substring(0, LONGEST) : one;
  }
}
