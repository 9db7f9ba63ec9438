package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.text.Localized;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code draft}: the empty dossier of a document, and its act with everything still to be filled in. */
@Command(
    name = "draft",
    description =
        "Commencer un document : un dossier vide, et l'acte en Word où tout est « À COMPLÉTER ».")
final class DraftCommand extends Subcommand {

  @Parameters(paramLabel = "LEVER", description = "Levier.")
  private String lever = "";

  @Option(
      names = "--document",
      paramLabel = "KIND",
      description = "Document (par défaut : le principal).")
  private Optional<String> document = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Répertoire où écrire ; il est créé au besoin.")
  private Path out = Path.of("");

  @Mixin
  private DayOption at = new DayOption();

  DraftCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = levier();
    Lever chosen = Names.lever(levier.catalog(), lever);
    DocumentKind<?> kind = document
        .<DocumentKind<?>>map(id -> Names.requiredKind(chosen, id))
        .orElseGet(() -> chosen.documents().get(0));
    String stem = chosen.id() + "-" + kind.id();
    LocalDate day = dayFor(at.day(), Optional.empty(), stem);
    LevierJson json = LevierJson.standard();
    String empty = json.writeDossier(chosen.id(), kind.id(), Optional.of(day), json.tree("{}"));
    JsonTree tree = json.tree(empty);
    Dossier dossier = Inputs.dossier(stem + ".json", tree, levier.catalog());
    Documents documents = Documents.standard().with(levier);
    byte[] act = documents
        .render(new PlannedAct(dossier, kind, day, stem).assemble(documents), Format.DOCX)
        .bytes();
    save(stem + ".json", empty.getBytes(StandardCharsets.UTF_8));
    save(stem + ".docx", act);
    return ExitCode.DONE;
  }

  /** A draft that somebody has begun to fill in is not written over. */
  private void save(String name, byte[] bytes) {
    Path target = terminal().resolve(out).resolve(name);
    if (Files.exists(target)) {
      throw Unusable.file(
          out.resolve(name).toString(),
          new Localized("ce fichier existe déjà", "this file exists already"));
    }
    try {
      Files.createDirectories(terminal().resolve(out));
      WholeFile.write(target, bytes);
    } catch (IOException e) {
      throw Unusable.file(
          out.resolve(name).toString(),
          new Localized(
              "ce fichier ne peut pas être écrit (" + e.getClass().getSimpleName() + ")",
              "this file cannot be written (" + e.getClass().getSimpleName() + ")"));
    }
    print(out.resolve(name).toString());
  }
}
