package fr.levier.cli;

import fr.levier.docs.kit.PackFolder;
import fr.levier.docs.kit.PackRedline;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pack diff}: a folder of clauses, marked word by word against the pack of reference. */
@Command(
    name = "diff",
    description =
        "Comparer mot à mot les clauses d'un modèle, ou d'une surcharge, à celles du modèle de référence.")
final class PackDiffCommand extends PackSubcommand {

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Écrire la comparaison en HTML, avec ce qui est rayé et ce qui est ajouté.")
  private Optional<Path> html = Optional.empty();

  PackDiffCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    PackFolder folder = opened();
    PackRedline redline = folder.redline();
    if (html.isPresent()) {
      save(html.get(), redline.html(language()));
      print(html.get().toString());
    } else {
      terminal().out().print(redline.text(language()));
    }
    return ExitCode.DONE;
  }
}
