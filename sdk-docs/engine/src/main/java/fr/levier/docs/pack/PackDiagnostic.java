package fr.levier.docs.pack;

import fr.levier.core.text.Localized;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something wrong with a pack, and where.
 *
 * @param file the file, as the source of the pack names it
 * @param line from 1
 * @param column from 1, counted in UTF-16 units
 * @param code what is wrong
 * @param message what is wrong, in words
 * @param suggestion what was probably meant; absent when nothing comes close
 */
public record PackDiagnostic(
    String file,
    int line,
    int column,
    PackCode code,
    Localized message,
    Optional<String> suggestion) {

  static final Comparator<PackDiagnostic> BY_PLACE = Comparator.comparing(PackDiagnostic::file)
      .thenComparingInt(PackDiagnostic::line)
      .thenComparingInt(PackDiagnostic::column)
      .thenComparing(PackDiagnostic::code)
      .thenComparing(it -> it.message().french());

  public PackDiagnostic {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(suggestion, "suggestion");
  }

  /** Whether the pack cannot be used as it is; a warning does not stop it. */
  public boolean isError() {
    return code.isError();
  }

  /**
   * {@code file:line:column CODE message}, in French or English, with the suggestion if there is one. One line, whatever the
   * pack holds.
   */
  public String shown(Locale locale) {
    String guess = suggestion
        .map(it -> new Localized(
                " — vouliez-vous dire « " + it + " » ?", " — did you mean \"" + it + "\"?")
            .in(locale))
        .orElse("");
    String told =
        file + ":" + line + ":" + column + " " + code.id() + " " + message.in(locale) + guess;
    return told.replaceAll("\\s*\\R\\s*", " ");
  }

  /** {@link #shown} in French. */
  @Override
  public String toString() {
    return shown(Locale.FRENCH);
  }
}
