package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.assembly.AssemblyOptions;
import fr.levier.docs.tree.Act;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code generate}: writes the acts of dossiers. Everything is decided before anything is written. */
@Command(name = "generate", description = "Écrire les actes de dossiers.")
final class GenerateCommand extends Subcommand {

  /** The dossier beside a PDF that attaches nothing. */
  private static final String BESIDE = "pdf.json";

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dossiers.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Répertoire où écrire ; il est créé au besoin.")
  private Path out = Path.of("");

  @Option(
      names = "--document",
      paramLabel = "KIND|all",
      description = "Document à écrire, ou tous ceux du sujet (par défaut : celui du dossier).")
  private Optional<String> document = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "docx,pdf,html,txt",
      split = ",",
      converter = FormatName.class,
      description = "Formats (par défaut : les quatre).")
  private List<Format> formats = List.of(Format.values());

  @Option(
      names = "--citations",
      description = "Ajouter en dernière page la liste des textes cités et leur date d'effet.")
  private boolean citations;

  @Mixin
  private DayOption at = new DayOption();

  @Option(
      names = "--strict",
      description = "Refuser d'écrire un acte qui porterait la mention PROJET.")
  private boolean strict;

  @Option(
      names = "--archive",
      description =
          "Écrire un PDF/A-2a sans pièce jointe, et son dossier à côté (.pdf.json), pour les archives"
              + " qui refusent les pièces jointes.")
  private boolean archive;

  @Mixin
  private StyleOption style = new StyleOption();

  GenerateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = strict ? levier().strict() : levier();
    List<PlannedAct> plan =
        Plan.of(files, document, at.day(), levier.catalog(), inputs(), this::dayFor);
    Path folder = terminal().resolve(out);
    checkTargets(plan, folder);
    Documents documents = style.over(Documents.standard().with(levier), terminal());
    if (strict && !accepts(plan, levier, documents)) {
      return ExitCode.REFUSED;
    }
    write(plan, levier, documents);
    return ExitCode.DONE;
  }

  /** Strict: one act that would be a draft, and nothing is written. */
  private boolean accepts(List<PlannedAct> plan, Levier levier, Documents documents) {
    boolean accepted = true;
    for (PlannedAct planned : plan) {
      Act act = planned.assemble(documents);
      if (act.identity().stamp().isPresent()) {
        accepted = false;
        String why = errors(planned, act, levier, documents);
        tell(
            planned.dossier().file() + " : " + planned.kind().id() + " refusé : " + why,
            planned.dossier().file() + ": " + planned.kind().id() + " refused: " + why);
      }
    }
    return accepted;
  }

  private void write(List<PlannedAct> plan, Levier levier, Documents documents) {
    int done = 0;
    int total = plan.size() * extensions().size();
    AssemblyOptions options =
        citations ? AssemblyOptions.standard().withCitations() : AssemblyOptions.standard();
    for (PlannedAct planned : plan) {
      Act act = planned.assemble(documents, options);
      if (act.identity().stamp().isPresent()) {
        String why = errors(planned, act, levier, documents);
        tell(
            planned.dossier().file() + " : " + planned.kind().id() + " porte la mention PROJET : "
                + why,
            planned.dossier().file() + ": " + planned.kind().id() + " is stamped PROJET: " + why);
      }
      List<byte[]> rendered = extensions().stream()
          .map(extension -> rendered(act, extension, documents))
          .toList();
      for (int i = 0; i < rendered.size(); i++) {
        String name = planned.stem() + "." + extensions().get(i);
        makeFolder(out);
        save(out.resolve(name), rendered.get(i));
        done++;
        if (files.size() > 1) {
          tell("[" + done + "/" + total + "] " + out.resolve(name));
        }
        print(out.resolve(name).toString());
      }
    }
  }

  /** What is written of one act, by the end of its name. */
  private List<String> extensions() {
    Stream<String> beside =
        archive && formats.contains(Format.PDF) ? Stream.of(BESIDE) : Stream.empty();
    return Stream.concat(formats.stream().map(Format::extension), beside).toList();
  }

  private byte[] rendered(Act act, String extension, Documents documents) {
    if (extension.equals(BESIDE)) {
      return act.dossier().getBytes(StandardCharsets.UTF_8);
    }
    if (archive && extension.equals(Format.PDF.extension())) {
      return documents.archive(act);
    }
    Format format = formats.stream()
        .filter(each -> each.extension().equals(extension))
        .findFirst()
        .orElseThrow();
    return documents.render(act, format).bytes();
  }

  /** The rules that keep an act a draft. */
  private static String errors(PlannedAct planned, Act act, Levier levier, Documents documents) {
    Report report = levier.check(planned.kind(), planned.dossier().subject(), planned.day());
    return Stream.of(report, documents.audit(act))
        .flatMap(each -> each.findings(Severity.ERROR).stream())
        .map(Finding::rule)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void checkTargets(List<PlannedAct> plan, Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Unusable.file(
          out.toString(), new Localized("--out doit être un répertoire", "--out must be a folder"));
    }
    for (PlannedAct planned : plan) {
      for (String extension : extensions()) {
        String name = planned.stem() + "." + extension;
        if (Files.isDirectory(folder.resolve(name))) {
          throw Unusable.file(
              out.resolve(name).toString(),
              new Localized("un répertoire porte déjà ce nom", "a folder has this name already"));
        }
      }
    }
  }
}
