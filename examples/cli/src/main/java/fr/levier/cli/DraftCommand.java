package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.text.Localized;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
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

  @Mixin
  private StyleOption style = new StyleOption();

  DraftCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = levier();
    Lever chosen = Names.lever(levier.catalog(), lever);
    DocumentKind<?> kind = Names.kindOrMain(chosen, document);
    String stem = chosen.id() + "-" + kind.id();
    LocalDate day = dayFor(at.day(), Optional.empty(), stem);
    LevierJson json = LevierJson.standard();
    String empty = json.writeDossier(chosen.id(), kind.id(), Optional.of(day), json.tree("{}"));
    JsonTree tree = json.tree(empty);
    Dossier dossier = Inputs.dossier(stem + ".json", tree, levier.catalog());
    Documents documents = style.over(Documents.standard().with(levier), terminal());
    byte[] act = documents
        .render(new PlannedAct(dossier, kind, day, stem).assemble(documents), Format.DOCX)
        .bytes();
    Path dossierFile = out.resolve(stem + ".json");
    Path actFile = out.resolve(stem + ".docx");
    refuseExisting(dossierFile);
    refuseExisting(actFile);
    makeFolder(out);
    save(dossierFile, empty);
    save(actFile, act);
    print(dossierFile.toString());
    print(actFile.toString());
    return ExitCode.DONE;
  }

  /** A draft that somebody has begun to fill in is not written over. */
  private void refuseExisting(Path file) {
    if (Files.exists(terminal().resolve(file))) {
      throw Unusable.file(
          file.toString(), new Localized("ce fichier existe déjà", "this file exists already"));
    }
  }
}
