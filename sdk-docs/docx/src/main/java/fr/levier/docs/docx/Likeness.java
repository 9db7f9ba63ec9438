package fr.levier.docs.docx;

import fr.levier.docs.diff.WordDiff;
import fr.levier.docs.tree.ActText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What two texts have in common when nobody changed a word of either: white space, the kind of quotes, dashes and dots that a
 * word processor sets by itself, and the space that French sets beside a sign.
 */
final class Likeness {

  private static final Pattern OPENING = Pattern.compile("[«“„]\\s?");
  private static final Pattern BEFORE_SIGN = Pattern.compile("\\s(?=[;:!?%»”])");

  private Likeness() {}

  /** What changed between two texts, word by word; what is alike counts as kept. */
  static List<WordDiff.Part> between(String before, String after) {
    List<WordDiff.Part> parts = WordDiff.between(before, after);
    List<WordDiff.Part> different = new ArrayList<>();
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      WordDiff.Part part = parts.get(i);
      boolean alike = part.kind() == WordDiff.Kind.DELETED
          && i + 1 < parts.size()
          && parts.get(i + 1).kind() == WordDiff.Kind.INSERTED
          && of(part.text()).equals(of(parts.get(i + 1).text()));
      if (alike || part.kind() == WordDiff.Kind.KEPT) {
        kept.append(part.text());
        i += alike ? 1 : 0;
      } else {
        keep(kept, different);
        different.add(part);
      }
    }
    keep(kept, different);
    return different;
  }

  private static void keep(StringBuilder kept, List<WordDiff.Part> different) {
    if (kept.length() > 0) {
      different.add(new WordDiff.Part(WordDiff.Kind.KEPT, kept.toString()));
      kept.setLength(0);
    }
  }

  /** Equal for texts that are alike. */
  static String of(String text) {
    StringBuilder even = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '’', '‘', '‚', '\u02BC' -> even.append('\'');
        case '\u2010', '\u2011', '−' -> even.append('-');
        case '…' -> even.append("...");
        case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
        default -> even.append(c);
      }
    }
    String folded = BEFORE_SIGN.matcher(ActText.fold(even.toString())).replaceAll("");
    return OPENING
        .matcher(folded)
        .replaceAll("\"")
        .replace('»', '"')
        .replace('”', '"')
        .strip();
  }
}
