package fr.levier.docs.text;

import java.util.ArrayList;
import java.util.List;

/** Lines being set: wrapped at the width of the sheet, never at a no-break space, never inside a word. */
final class Sheet {

  static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder(16_384);
  private boolean gap = true;

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
    for (String word : words.split("[ \\t\\n\\r\\f\\u000B]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      int room = lines.isEmpty() ? first : others;
      if (!line.isEmpty() && width(line) + 1 + width(word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** How many columns words take: combining marks and zero-width characters take none. */
  static int width(CharSequence words) {
    return (int) words
        .codePoints()
        .filter(c -> {
          int type = Character.getType(c);
          return type != Character.NON_SPACING_MARK
              && type != Character.ENCLOSING_MARK
              && type != Character.FORMAT;
        })
        .count();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
