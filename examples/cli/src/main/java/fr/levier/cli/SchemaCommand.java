package fr.levier.cli;

import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schema}: the JSON Schema of a dossier file. */
@Command(name = "schema", description = "Écrire le schéma JSON (2020-12) des dossiers d'un levier.")
final class SchemaCommand extends Subcommand {

  @Parameters(paramLabel = "LEVER", description = "Levier.")
  private String lever = "";

  @Option(
      names = "--document",
      paramLabel = "KIND",
      description = "Document (par défaut : le principal du levier).")
  private Optional<String> document = Optional.empty();

  SchemaCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Lever chosen = Names.lever(levier().catalog(), lever);
    DocumentKind<?> kind = Names.kindOrMain(chosen, document);
    terminal().out().print(LevierJson.standard().write(SubjectSchema.of(chosen, kind)));
    return ExitCode.DONE;
  }
}
