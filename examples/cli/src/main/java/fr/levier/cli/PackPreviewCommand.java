package fr.levier.cli;

import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.kit.PackFolder;
import fr.levier.docs.pack.PackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pack preview}: the act that a folder of clauses makes of a dossier, as a page where what is missing is marked. */
@Command(
    name = "preview",
    description =
        "Voir l'acte qu'un modèle fait d'un dossier : une page HTML où ce qui manque est surligné.")
final class PackPreviewCommand extends PackSubcommand {

  @Option(names = "--dossier", paramLabel = "FILE", required = true, description = "Dossier.")
  private Path dossier = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE.html",
      required = true,
      description = "Page à écrire.")
  private Path out = Path.of("");

  @Option(
      names = "--watch",
      description =
          "Récrire la page à chaque enregistrement, jusqu'à Ctrl-C ; une faute se lit dans la page.")
  private boolean watch;

  @Mixin
  private DayOption at = new DayOption();

  @Mixin
  private StyleOption style = new StyleOption();

  PackPreviewCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    if (!watch) {
      save(out, page());
      print(out.toString());
      return ExitCode.DONE;
    }
    try (FolderWatch folders =
        FolderWatch.on(terminal().resolve(dir()), terminal().resolve(dossier))) {
      do {
        renew();
      } while (folders.changed());
      return ExitCode.DONE;
    } catch (IOException unwatched) {
      throw new UncheckedIOException("Cannot watch " + dir(), unwatched);
    }
  }

  /** A fault takes the place of the act until the file is saved again without it. */
  private void renew() {
    Optional<String> fault = Optional.empty();
    try {
      save(out, page());
    } catch (PackException unfit) {
      fault = Optional.of(unfit.diagnostics().stream()
          .map(it -> it.shown(language()))
          .collect(Collectors.joining("\n")));
    } catch (Unusable unusable) {
      fault = Optional.of(unusable.told(language()));
    }
    if (fault.isPresent()) {
      save(out, FaultPage.of(fault.get(), language()));
      tell(out + " : une faute, à lire dans la page", out + ": a fault, told in the page");
    } else {
      tell(out + " : à jour", out + ": up to date");
    }
  }

  private byte[] page() {
    PackFolder folder = opened();
    Dossier read = inputs().dossier(dossier, levier().catalog());
    Inputs.subject(read, folder.kind().subjectType(), folder.kind().title());
    Documents documents = style.over(folder.over(Documents.standard().with(levier())), terminal());
    LocalDate day = dayFor(at.day(), read.asOf(), read.file());
    return documents
        .render(new PlannedAct(read, folder.kind(), day, "").assemble(documents), Format.HTML)
        .bytes();
  }
}
