package fr.levier.docs.text;

import java.util.ArrayList;
import java.util.List;

/** Lines being set: wrapped at the width of the sheet, never at a no-break space, never inside a word. */
final class Sheet {

  static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder(16_384);
  private boolean gap = true;
  private String last = "";

  /** Sets words between two margins; the first line may begin further left, at {@code first}. */
  void words(String words, int first, int margin) {
    boolean opening = true;
    for (String line : wrapped(words, WIDTH - first, WIDTH - margin)) {
      line(" ".repeat(opening ? first : margin) + line);
      opening = false;
    }
  }

  /** Sets words in the middle of the sheet, on a narrower measure. */
  void centred(String words) {
    for (String line : wrapped(words, WIDTH - 8, WIDTH - 8)) {
      line(" ".repeat(Math.max(0, (WIDTH - width(line)) / 2)) + line);
    }
  }

  /** Sets words against the right edge. */
  void right(String words) {
    for (String line : wrapped(words, WIDTH - 8, WIDTH - 8)) {
      line(" ".repeat(Math.max(0, WIDTH - width(line))) + line);
    }
  }

  /** One line, as it is. */
  void line(String line) {
    text.append(line).append('\n');
    gap = false;
    last = line;
  }

  /** A rule across the sheet; one rule does not follow another. */
  void rule() {
    String rule = "═".repeat(WIDTH);
    if (!last.equals(rule)) {
      gap();
      line(rule);
    }
  }

  /** An empty line, unless one stands there already. */
  void gap() {
    if (!gap) {
      text.append('\n');
      gap = true;
    }
  }

  /** Words cut into lines: the first of one width, the others of another. */
  static List<String> wrapped(String words, int first, int others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int taken = 0;
    int start = 0;
    while (start < words.length()) {
      int end = start;
      while (end < words.length() && !isBreak(words.charAt(end))) {
        end++;
      }
      if (end > start) {
        String word = words.substring(start, end);
        int width = width(word);
        int room = lines.isEmpty() ? first : others;
        if (taken > 0 && taken + 1 + width > room) {
          lines.add(line.toString());
          line.setLength(0);
          taken = 0;
        }
        if (!line.isEmpty()) {
          line.append(' ');
          taken++;
        }
        line.append(word);
        taken += width;
      }
      start = end + 1;
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Where a line may end: at an ordinary space, never at a no-break one. */
  private static boolean isBreak(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** How many columns words take: combining marks and zero-width characters take none. */
  static int width(CharSequence words) {
    int width = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      // Below the first combining mark every character takes one column, the soft hyphen aside.
      if (c < '\u0300' ? c != '\u00AD' : takesRoom(c)) {
        width++;
      }
    }
    return width;
  }

  /** The second half of a character beyond the basic plane is counted with the first. */
  private static boolean takesRoom(char c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT
        && !Character.isLowSurrogate(c);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
