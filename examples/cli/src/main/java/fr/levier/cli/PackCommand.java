package fr.levier.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pack}: only a name for the commands of who writes clauses. */
@Command(
    name = "pack",
    description =
        "Écrire ses propres modèles d'actes : créer, importer, contrôler, voir, éprouver, comparer.")
final class PackCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "il manque une commande de pack : "
            + String.join(", ", spec.subcommands().keySet()));
  }
}
