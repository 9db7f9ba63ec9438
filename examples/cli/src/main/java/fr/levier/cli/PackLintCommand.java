package fr.levier.cli;

import fr.levier.core.text.Localized;
import fr.levier.docs.kit.PackFolder;
import fr.levier.docs.pack.PackDiagnostic;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code pack lint}: everything that is wrong with a folder of clauses, at once. */
@Command(
    name = "lint",
    description =
        "Contrôler un modèle : toutes les fautes à la fois, fichier:ligne:colonne code message.")
final class PackLintCommand extends PackSubcommand {

  PackLintCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    PackFolder folder = opened();
    List<PackDiagnostic> found = folder.lint();
    tellAll(found);
    long errors = found.stream().filter(PackDiagnostic::isError).count();
    long warnings = found.size() - errors;
    print(new Localized(
            errors + " erreur(s), " + warnings + " avertissement(s)",
            errors + " error(s), " + warnings + " warning(s)")
        .in(language()));
    return errors == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
