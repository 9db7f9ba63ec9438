package fr.levier.cli;

import fr.levier.core.text.Localized;
import fr.levier.core.text.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, or with the program. */
final class Misuse {

  private Misuse() {}

  static String told(ParameterException error, Locale language) {
    CommandSpec command = error.getCommandLine().getCommandSpec();
    Localized help = new Localized(
        " ; voir " + command.qualifiedName() + " --help",
        "; see " + command.qualifiedName() + " --help");
    return oneLine(what(error, command).in(language) + help.in(language));
  }

  private static Localized what(ParameterException error, CommandSpec command) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched, command);
    }
    if (error instanceof MissingParameterException missing) {
      String names = missing.getMissing().stream()
          .map(it -> it.isOption()
              ? it.command().optionsMap().entrySet().stream()
                  .filter(option -> option.getValue() == it)
                  .map(option -> option.getKey())
                  .findFirst()
                  .orElse(it.paramLabel())
              : it.paramLabel())
          .distinct()
          .collect(Collectors.joining(", "));
      return names.isEmpty()
          ? new Localized("il manque une commande", "a command is missing")
          : new Localized("il manque " + names, names + " is missing");
    }
    if (error instanceof OverwrittenOptionException twice) {
      return new Localized(
          twice.getOverwritten().paramLabel() + " est donné deux fois",
          twice.getOverwritten().paramLabel() + " is given twice");
    }
    if (error instanceof MutuallyExclusiveArgsException) {
      return new Localized(
          "deux options s'excluent l'une l'autre", "two options exclude each other");
    }
    return error.getArgSpec() == null
        ? same(String.valueOf(error.getMessage()))
        : new Localized(
            "valeur refusée pour " + name(error) + " : " + error.getValue() + expected(error),
            "value refused for " + name(error) + ": " + error.getValue() + expected(error));
  }

  private static String name(ParameterException error) {
    return error.getArgSpec() instanceof picocli.CommandLine.Model.OptionSpec option
        ? option.longestName()
        : error.getArgSpec().paramLabel();
  }

  private static String expected(ParameterException error) {
    String label = error.getArgSpec().paramLabel();
    return " (" + label + ")";
  }

  private static Localized unknown(UnmatchedArgumentException error, CommandSpec command) {
    String first = error.getUnmatched().get(0);
    List<String> known = first.startsWith("-")
        ? List.copyOf(command.optionsMap().keySet())
        : List.copyOf(command.subcommands().keySet());
    Optional<String> meant = Suggestion.closest(first, known);
    return new Localized(
        "argument inconnu « " + first + " »"
            + meant.map(it -> " : vouliez-vous dire " + it + " ?").orElse(""),
        "unknown argument \"" + first + "\""
            + meant.map(it -> ": did you mean " + it + "?").orElse(""));
  }

  private static Localized same(String text) {
    return new Localized(text, text);
  }

  /** What to say of an exception that nobody foresaw: one line, and how to learn more. */
  static String unexpected(Throwable error, Locale language) {
    String what = error.getClass().getSimpleName()
        + (error.getMessage() == null ? "" : " (" + error.getMessage() + ")");
    return oneLine(new Localized(
            "erreur interne, " + what + " ; relancer avec --debug pour la trace",
            "internal error, " + what + "; run again with --debug for the trace")
        .in(language));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
