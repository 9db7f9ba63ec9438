package fr.levier.cli;

import fr.levier.core.json.UnusableInputException;
import fr.levier.core.text.Localized;
import java.util.Locale;
import java.util.OptionalInt;

/** An input that cannot be used: told in one line, and the program ends with {@link ExitCode#UNUSABLE}. */
final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final String french;
  private final String english;

  private Unusable(String file, int line, int column, Localized message) {
    super(message.french());
    this.file = file;
    this.line = line;
    this.column = column;
    this.french = message.french();
    this.english = message.english();
  }

  /** A file that cannot be used, for a reason that stands nowhere in particular. */
  static Unusable file(String file, Localized message) {
    return new Unusable(file, 0, 0, message);
  }

  /** A file with an error at a known place. */
  static Unusable file(String file, UnusableInputException error) {
    return new Unusable(
        file,
        error.line(),
        error.column(),
        new Localized(error.message(Locale.FRENCH), error.message(Locale.ENGLISH)));
  }

  /** What is wrong, without the place. */
  String message(Locale language) {
    return new Localized(french, english).in(language).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** The line, counted from one, when known. */
  OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /** The column, counted from one, when known. */
  OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }

  /** {@code file:line:column: message}, as compilers say it. */
  String told(Locale language) {
    String place = file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    return place + ": " + message(language);
  }
}
