package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.law.LegalOverlay;
import fr.levier.core.text.Localized;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What every command has: the terminal, a language, and the law that an application lays over the published one. */
abstract class Subcommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--law",
      paramLabel = "OVERLAY.json",
      description = "Paramètres de droit posés par-dessus ceux qui sont publiés.")
  private Optional<Path> overlay = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "fr|en",
      converter = Language.class,
      defaultValue = "fr",
      description = "Langue des messages (par défaut : fr).")
  private Locale language = Locale.FRENCH;

  @Option(names = "--debug", description = "Montrer la trace d'une erreur inattendue.")
  private boolean debug;

  Subcommand(Terminal terminal) {
    this.terminal = terminal;
  }

  final Terminal terminal() {
    return terminal;
  }

  final boolean isDebug() {
    return debug;
  }

  final Locale language() {
    return language;
  }

  /** The front desk, under the law asked for. */
  final Levier levier() {
    Levier levier = Levier.standard();
    return overlay
        .map(file -> levier.with(inputs()
            .naming(
                file,
                () -> LegalOverlay.read(inputs().tree(file), levier.catalog().parameters()))))
        .orElse(levier);
  }

  /** Says in the output itself that it was made under another law than the published one. */
  final void sayOverlaid(Levier levier) {
    if (!levier.parameters().overlaid().isEmpty()) {
      print(new Localized(
                  "paramètres remplacés par l’application : ",
                  "parameters replaced by the application: ")
              .in(language)
          + String.join(", ", levier.parameters().overlaid()));
    }
  }

  final Inputs inputs() {
    return new Inputs(terminal);
  }

  /** The day whose law is asked for: {@code --at}, else the dossier's own, else today, which is said. */
  final LocalDate dayFor(Optional<LocalDate> at, Optional<LocalDate> ofDossier, String file) {
    return at.or(() -> ofDossier).orElseGet(() -> {
      LocalDate today = terminal.today();
      tell(
          file + " : ni --at ni asOf ; le droit est celui d'aujourd'hui, " + today,
          file + ": neither --at nor asOf; the law is that of today, " + today);
      return today;
    });
  }

  /** Writes a file that was asked for, whole or not at all. */
  final void save(Path typed, String text) {
    save(typed, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file that was asked for, whole or not at all; its folder has to be there. */
  final void save(Path typed, byte[] bytes) {
    try {
      WholeFile.write(terminal.resolve(typed), bytes);
    } catch (IOException unwritten) {
      throw unwritable(typed, unwritten);
    }
  }

  /** Makes a folder that was asked for, unless it is there. */
  final void makeFolder(Path typed) {
    try {
      Files.createDirectories(terminal.resolve(typed));
    } catch (IOException unwritten) {
      throw unwritable(typed, unwritten);
    }
  }

  /** Refuses a folder that holds something: nobody's files are written over. */
  final void refuseFilled(Path dir) {
    Path folder = terminal().resolve(dir);
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      List<Path> found = files.limit(1).toList();
      if (!found.isEmpty() || Files.isRegularFile(folder)) {
        throw Unusable.file(
            dir.toString(),
            new Localized(
                "ce répertoire n'est pas vide : en nommer un autre",
                "this folder is not empty: name another one"));
      }
    } catch (IOException unreadable) {
      throw Unusable.file(
          dir.toString(),
          new Localized("ce répertoire ne peut pas être lu", "this folder cannot be read"));
    }
  }

  private static Unusable unwritable(Path typed, IOException unwritten) {
    String why = unwritten.getClass().getSimpleName();
    return Unusable.file(
        typed.toString(),
        new Localized(
            "ce fichier ne peut pas être écrit (" + why + ")",
            "this file cannot be written (" + why + ")"));
  }

  final void print(String line) {
    terminal.out().print(line);
    terminal.out().print('\n');
  }

  /** A notice, an error or progress. */
  final void tell(String french, String english) {
    tell(new Localized(french, english).in(language));
  }

  final void tell(String line) {
    terminal.err().print(line);
    terminal.err().print('\n');
    terminal.err().flush();
  }
}
