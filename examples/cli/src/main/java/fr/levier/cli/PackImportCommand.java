package fr.levier.cli;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.text.Localized;
import fr.levier.docs.intake.ImportedPack;
import fr.levier.docs.intake.PackImport;
import fr.levier.docs.kit.PackFolder;
import fr.levier.docs.pack.PackDiagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pack import}: a folder of clauses out of a Word file that anybody may have written. */
@Command(
    name = "import",
    description = {
      "Tirer un modèle d'un document Word, d'où qu'il vienne : articles, considérants, parties, signatures, annexes.",
      "Une donnée évidente devient {{chemin}} ; le reste est signalé, fichier:ligne, et dans import.txt."
    })
final class PackImportCommand extends Subcommand {

  @Parameters(paramLabel = "FILE.docx", description = "Document à reprendre.")
  private Path file = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Répertoire à créer.")
  private Path dir = Path.of("");

  @Mixin
  private KindOption kind = new KindOption();

  PackImportCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    DocumentKind<?> document = kind.kindOr(levier().catalog(), "partnership");
    refuseFilled(dir);
    ImportedPack pack =
        PackImport.of(inputs().foreign(file), document, PackNewCommand.idOf(terminal(), dir));
    makeFolder(dir.resolve("clauses"));
    pack.files().forEach((name, text) -> save(dir.resolve(name), text));
    List<PackDiagnostic> faults =
        PackFolder.of(terminal().resolve(dir), dir.toString(), document).lint().stream()
            .filter(PackDiagnostic::isError)
            .toList();
    List<String> lines = new ArrayList<>(pack.notes().stream().map(this::shown).toList());
    lines.addAll(faults.stream().map(it -> it.shown(language())).toList());
    save(dir.resolve("import.txt"), String.join("\n", lines) + "\n");
    lines.forEach(this::print);
    print(summary(pack, faults.size()).in(language()));
    tell(
        "la suite : reprendre chaque ligne, puis ./levier pack lint " + dir,
        "next: go through each line, then ./levier pack lint " + dir);
    return ExitCode.DONE;
  }

  private String shown(ImportedPack.Note note) {
    String state = (note.sure()
            ? new Localized("à vérifier : ", "to check: ")
            : new Localized("à faire : ", "to do: "))
        .in(language());
    return dir.resolve(note.file()) + ":" + note.line() + " " + state
        + note.message().in(language());
  }

  private static Localized summary(ImportedPack pack, int faults) {
    int clauses = pack.files().size() - 1;
    long sure = pack.notes().stream().filter(ImportedPack.Note::sure).count();
    long open = pack.notes().size() - sure;
    return new Localized(
        clauses + " clause(s) ; " + sure + " donnée(s) reconnue(s), à vérifier ; " + open
            + " point(s) à faire ; " + faults
            + " contenu(s) ou faute(s) que pack lint refuse encore",
        clauses + " clause(s); " + sure + " value(s) recognised, to check; " + open
            + " point(s) to do; " + faults
            + " content(s) or fault(s) that pack lint still refuses");
  }
}
