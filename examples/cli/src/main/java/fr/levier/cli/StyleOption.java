package fr.levier.cli;

import fr.levier.core.text.Localized;
import fr.levier.docs.Documents;
import fr.levier.docs.pack.StyleFolder;
import fr.levier.docs.style.HouseStyle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --style DIR}: the look that documents are written in. */
final class StyleOption {

  @Option(
      names = "--style",
      paramLabel = "DIR",
      description =
          "Charte graphique : répertoire de style.yaml (en-tête, logo, couleurs, polices). Voir : style new.")
  private Optional<Path> dir = Optional.empty();

  /** The same documents, in the look that was asked for. */
  Documents over(Documents documents, Terminal terminal) {
    return dir.map(
            typed -> dressed(documents, typed, read(documents, terminal, typed).style()))
        .orElse(documents);
  }

  /** A folder of style, with what is wrong in it. */
  static StyleFolder read(Documents documents, Terminal terminal, Path typed) {
    Path folder = terminal.resolve(typed);
    if (!Files.isDirectory(folder)) {
      throw Unusable.file(
          typed.toString(),
          new Localized("ce répertoire n'existe pas", "this folder does not exist"));
    }
    return documents.style(folder, typed.toString());
  }

  /** The same documents in a look whose fonts a PDF can carry. */
  static Documents dressed(Documents documents, Path typed, HouseStyle style) {
    try {
      return documents.with(style);
    } catch (IllegalArgumentException unreadable) {
      throw Unusable.file(
          typed.toString(),
          new Localized(
              "une de ses polices est endommagée : elle ne se lit pas jusqu'au bout",
              "one of its fonts is damaged: it cannot be read to its end"));
    }
  }
}
