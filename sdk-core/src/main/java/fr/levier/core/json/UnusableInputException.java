package fr.levier.core.json;

import fr.levier.core.text.Localized;
import java.util.List;
import java.util.Locale;

/**
 * Text given as JSON cannot be used: malformed, too big, an unknown key, a value of the wrong type. The message is one
 * line and says what to do; the name of the file is for the caller to add.
 */
public final class UnusableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String french;
  private final String english;
  private final String pointer;
  private final int line;
  private final int column;
  private final transient List<UnusableInputException> others;

  UnusableInputException(Localized sentence, String pointer, Position position) {
    super(oneLine(sentence.french()));
    this.french = oneLine(sentence.french());
    this.english = oneLine(sentence.english());
    this.pointer = pointer;
    this.line = position.line();
    this.column = position.column();
    this.others = List.of();
  }

  private UnusableInputException(
      UnusableInputException first, List<UnusableInputException> others) {
    super(first.getMessage());
    this.french = first.french;
    this.english = first.english;
    this.pointer = first.pointer;
    this.line = first.line;
    this.column = first.column;
    this.others = List.copyOf(others);
  }

  /** This error, with others of the same text. */
  UnusableInputException with(List<UnusableInputException> more) {
    return more.isEmpty() ? this : new UnusableInputException(this, more);
  }

  /** A line and a column counted from one; zero where unknown. */
  record Position(int line, int column) {
    static final Position UNKNOWN = new Position(0, 0);
  }

  /**
   * The message in French or in English, without line and column.
   *
   * @param locale the language to speak
   */
  public String message(Locale locale) {
    return new Localized(french, english).in(locale);
  }

  Localized sentence() {
    return new Localized(french, english);
  }

  /** RFC 6901 pointer to the culprit in the whole text; empty for the text itself. */
  public String pointer() {
    return pointer;
  }

  /** Line of the culprit, counted from one; zero when the input has no lines or was changed in memory. */
  public int line() {
    return line;
  }

  /** Column of the culprit, counted from one in characters; zero when unknown. */
  public int column() {
    return column;
  }

  /** What else in the same text cannot be used, in the order it was found; none where the first hides the rest. */
  public List<UnusableInputException> others() {
    return others == null ? List.of() : others;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
