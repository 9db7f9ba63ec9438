package fr.levier.docs.style;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands at the head of the first page: a logo, and lines below it. It is no part of the act. Immutable and thread-safe.
 *
 * @param lines each without a line break
 * @param logo above them
 */
public record Letterhead(List<String> lines, Optional<Logo> logo) {

  /** The most lines. */
  public static final int MOST_LINES = 8;

  /** The most characters of a line. */
  public static final int LONGEST_LINE = 120;

  static final Letterhead NONE = new Letterhead(List.of(), Optional.empty());

  /**
   * @throws IllegalArgumentException if there are too many lines, or one is too long
   */
  public Letterhead {
    lines = List.copyOf(lines);
    Objects.requireNonNull(logo, "logo");
    if (lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("A letterhead has at most " + MOST_LINES + " lines");
    }
    for (String line : lines) {
      if (line.length() > LONGEST_LINE || line.indexOf('\n') >= 0) {
        throw new IllegalArgumentException(
            "A line of a letterhead has at most " + LONGEST_LINE + " characters: " + line);
      }
    }
  }

  /** Whether nothing stands there. */
  public boolean isEmpty() {
    return lines.isEmpty() && logo.isEmpty();
  }
}
