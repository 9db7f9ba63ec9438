package fr.levier.docs.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines whose tags were replaced by marks of two private-use characters, so that Markdown sees a tag as a word and never
 * reads inside it.
 */
final class Scanned {

  private static final int LONGEST_LINE = 20_000;
  private static final char MARK = '\uE000';
  private static final char FIRST = '\uE100';
  private static final char LAST = '\uF8FF';

  /** What stands between two pairs of braces. */
  record Tag(String text, Place place) {
    boolean opens() {
      return text.startsWith("#if") || text.startsWith("#each");
    }

    boolean isDirective() {
      return text.startsWith("#") || text.startsWith("/") || text.equals("else");
    }
  }

  /** A line: its number in the file, its text with marks, and where its columns come from. */
  record Line(String file, int number, String text, List<int[]> shifts) {
    /** The place in the file of a column, from 0, of the marked text. */
    Place place(int column) {
      int origin = column;
      for (int[] shift : shifts) {
        if (shift[0] <= column) {
          origin = shift[1] + column - shift[0];
        }
      }
      return new Place(file, number, origin + 1);
    }

    boolean isBlank() {
      return text.isBlank();
    }

    int indent() {
      return text.length() - text.stripLeading().length();
    }

    Line dedented(int columns) {
      List<int[]> moved = new ArrayList<>();
      moved.add(new int[] {0, columns});
      shifts.forEach(shift -> moved.add(new int[] {shift[0] - columns, shift[1]}));
      return new Line(file, number, text.substring(Math.min(columns, text.length())), moved);
    }
  }

  private final List<Tag> tags = new ArrayList<>();
  private boolean full;
  private final Diagnostics diagnostics;

  Scanned(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The lines of a body, marked. */
  List<Line> lines(String file, List<String> lines, int firstLine) {
    List<Line> marked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Place place = new Place(file, firstLine + i, 1);
      if (lines.get(i).length() <= LONGEST_LINE) {
        marked.add(line(place, lines.get(i)));
      } else {
        diagnostics.report(
            place,
            PackCode.UNSUPPORTED_MARKDOWN,
            "une clause n’admet pas une ligne de plus de " + LONGEST_LINE + " caractères",
            "a clause does not take a line of more than " + LONGEST_LINE + " characters");
      }
    }
    return marked;
  }

  /** One line, which begins at a place of its file. */
  Line line(Place start, String raw) {
    String text = clean(start, raw);
    StringBuilder marked = new StringBuilder();
    List<int[]> shifts = new ArrayList<>();
    shifts.add(new int[] {0, start.column() - 1});
    int at = 0;
    while (true) {
      int open = text.indexOf("{{", at);
      int stray = text.indexOf("}}", at);
      if (stray >= 0 && (open < 0 || stray < open)) {
        syntax(start, stray, "« }} » ne ferme rien", "\"}}\" closes nothing");
        marked.append(text, at, stray);
        at = stray + 2;
        continue;
      }
      int close = open < 0 ? -1 : text.indexOf("}}", open + 2);
      if (open < 0 || close < 0) {
        if (open >= 0) {
          syntax(
              start,
              open,
              "« {{ » n’est pas fermé sur sa ligne",
              "\"{{\" is not closed on its line");
        }
        marked.append(text.substring(at).replace("{{", ""));
        break;
      }
      marked.append(text, at, open);
      mark(start, text, open, close, marked);
      at = close + 2;
      shifts.add(new int[] {marked.length(), start.column() - 1 + at});
    }
    return new Line(start.file(), start.line(), marked.toString(), shifts);
  }

  private void mark(Place start, String text, int open, int close, StringBuilder marked) {
    int first = open + 2;
    while (first < close && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (tags.size() > LAST - FIRST) {
      if (!full) {
        syntax(start, open, "trop de champs dans un seul fichier", "too many tags in one file");
      }
      full = true;
      return;
    }
    Place place = new Place(start.file(), start.line(), start.column() + first);
    tags.add(new Tag(text.substring(first, close).strip(), place));
    marked.append(MARK).append((char) (FIRST + tags.size() - 1));
  }

  private void syntax(Place start, int column, String french, String english) {
    diagnostics.report(
        new Place(start.file(), start.line(), start.column() + column),
        PackCode.SYNTAX,
        french,
        english);
  }

  /** The same line with a replacement character where there was something invisible or ours. */
  private String clean(Place start, String raw) {
    StringBuilder clean = new StringBuilder(raw);
    for (int i = 0; i < raw.length(); i++) {
      if (isForbidden(raw, i)) {
        diagnostics.report(
            new Place(start.file(), start.line(), start.column() + i),
            PackCode.FORBIDDEN_CHARACTER,
            "caractère interdit U+" + hex(raw.charAt(i)),
            "forbidden character U+" + hex(raw.charAt(i)));
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean.toString();
  }

  private static boolean isForbidden(String raw, int i) {
    char c = raw.charAt(i);
    if (Character.isSurrogate(c)) {
      boolean paired = Character.isHighSurrogate(c)
          ? i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))
          : i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
      return !paired;
    }
    boolean bidi = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    return (Character.isISOControl(c) && c != '\t')
        || (c >= MARK && c <= LAST)
        || c >= '\uFFFE'
        || bidi;
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }

  /** Whether a mark stands at a position of a marked text. */
  boolean isMark(String text, int at) {
    return text.charAt(at) == MARK && at + 1 < text.length() && text.charAt(at + 1) >= FIRST;
  }

  /** The tag marked at a position. */
  Tag tag(String text, int at) {
    return tags.get(text.charAt(at + 1) - FIRST);
  }

  /** The tags of a line that holds nothing but directives; empty for any other line. */
  List<Tag> directives(Line line) {
    List<Tag> found = new ArrayList<>();
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text, i)) {
        Tag tag = tag(text, i++);
        if (!tag.isDirective()) {
          return List.of();
        }
        found.add(tag);
      } else if (!Character.isWhitespace(text.charAt(i))) {
        return List.of();
      }
    }
    return found;
  }
}
