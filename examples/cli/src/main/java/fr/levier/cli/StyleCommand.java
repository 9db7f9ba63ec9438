package fr.levier.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code style}: only a name for the commands of who decides how documents look. */
@Command(
    name = "style",
    description =
        "La charte graphique des documents, la même en Word, PDF et HTML : créer, contrôler.")
final class StyleCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "il manque une commande de style : "
            + String.join(", ", spec.subcommands().keySet()));
  }
}
