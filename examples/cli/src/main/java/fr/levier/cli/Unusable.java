package fr.levier.cli;

import fr.levier.core.json.UnusableInputException;
import fr.levier.core.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An input that cannot be used: told in one line each, and the program ends with {@link ExitCode#UNUSABLE}. */
final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final String french;
  private final String english;
  private final transient List<Unusable> others;

  private Unusable(String file, int line, int column, Localized message, List<Unusable> others) {
    super(message.french());
    this.file = file;
    this.line = line;
    this.column = column;
    this.french = message.french();
    this.english = message.english();
    this.others = List.copyOf(others);
  }

  /** A file that cannot be used, for a reason that stands nowhere in particular. */
  static Unusable file(String file, Localized message) {
    return new Unusable(file, 0, 0, message, List.of());
  }

  /** A file with an error at a known place. */
  static Unusable file(String file, UnusableInputException error) {
    return new Unusable(
        file,
        error.line(),
        error.column(),
        new Localized(error.message(Locale.FRENCH), error.message(Locale.ENGLISH)),
        error.others().stream().map(other -> file(file, other)).toList());
  }

  /** The same, with what else cannot be used. */
  Unusable with(List<Unusable> more) {
    return new Unusable(file, line, column, new Localized(french, english), more);
  }

  /** A file that is no JSON, with an error at a known place. */
  static Unusable at(String file, int line, int column, Localized message) {
    return new Unusable(file, line, column, message, List.of());
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

  /** What else in the same file cannot be used. */
  List<Unusable> others() {
    return others;
  }

  /** {@code file:line:column: message}, as compilers say it; one line an error. */
  String told(Locale language) {
    String place = file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    String first = place + ": " + message(language);
    return Stream.concat(Stream.of(first), others.stream().map(other -> other.told(language)))
        .collect(Collectors.joining("\n"));
  }
}
