package fr.levier.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Only a name for other commands: typed alone, it says which they are. */
abstract class CommandGroup implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public final void run() {
    String of = spec.parent() == null ? "" : " de " + spec.name();
    throw new ParameterException(
        spec.commandLine(),
        "il manque une commande" + of + " : "
            + String.join(", ", spec.subcommands().keySet()));
  }
}
