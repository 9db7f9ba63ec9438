package fr.levier.core.party;

import java.util.Locale;

/** Character work shared by the identifiers. */
final class Digits {

  private Digits() {}

  /** Drops every kind of space, as numbers are often typed in groups. */
  static String withoutSpaces(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  static String upperCase(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** True for {@code length} digits 0 to 9 and nothing else. */
  static boolean areDigits(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The Luhn test: every second digit from the right doubled, digits of the results added, a multiple of ten. */
  static boolean passesLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 1 ? 2 * digit : digit;
      sum += weighed / 10 + weighed % 10;
    }
    return sum % 10 == 0;
  }

  static int sum(String digits) {
    return digits.chars().map(c -> c - '0').sum();
  }

  /** The text cut in groups of the given lengths, joined by no-break spaces; the last length repeats. */
  static String grouped(String text, int... lengths) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int from = 0;
    for (int group = 0; from < text.length(); group++) {
      int to = Math.min(text.length(), from + lengths[Math.min(group, lengths.length - 1)]);
      out.append(from == 0 ? "" : "\u00a0").append(text, from, to);
      from = to;
    }
    return out.toString();
  }
}
