package fr.levier.cli;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.text.Localized;
import fr.levier.docs.kit.PackFolder;
import fr.levier.docs.pack.PackDiagnostic;
import fr.levier.docs.pack.PackException;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands on a folder of clauses share: the folder, and the document that it is for. */
abstract class PackSubcommand extends Subcommand {

  @Parameters(
      paramLabel = "DIR",
      description = "Répertoire du modèle : pack.yaml, clauses/, samples/.")
  private Path dir = Path.of("");

  @Mixin
  private KindOption kind = new KindOption();

  PackSubcommand(Terminal terminal) {
    super(terminal);
  }

  final Path dir() {
    return dir;
  }

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (PackException unfit) {
      tellAll(unfit.diagnostics());
      return ExitCode.REFUSED;
    }
  }

  /** The command itself. */
  abstract int run();

  /**
   * The folder.
   *
   * @throws PackException if its manifest names no document that is installed
   */
  final PackFolder opened() {
    Path folder = folder();
    LeverCatalog catalog = levier().catalog();
    Optional<DocumentKind<?>> typed = kind.kind(catalog);
    if (typed.isPresent()) {
      return read(folder, typed.get());
    }
    if (PackFolder.isLayer(folder)) {
      throw Unusable.file(
          dir.toString(),
          new Localized(
              "ni pack.yaml ni --lever : nommer le document que ces clauses surchargent (--lever, --document)",
              "neither pack.yaml nor --lever: name the document whose clauses these replace (--lever, --document)"));
    }
    return read(
        folder, PackLint.requiredKind(PackSource.ofFolder(folder, dir.toString()), catalog));
  }

  private PackFolder read(Path folder, DocumentKind<?> document) {
    try {
      return PackFolder.of(folder, dir.toString(), document);
    } catch (UncheckedIOException unreadable) {
      throw Unusable.file(
          dir.toString(),
          new Localized("ce répertoire ne peut pas être lu", "this folder cannot be read"));
    }
  }

  private Path folder() {
    Path folder = terminal().resolve(dir);
    if (!Files.isDirectory(folder)) {
      throw Unusable.file(
          dir.toString(),
          new Localized("ce répertoire n'existe pas", "this folder does not exist"));
    }
    return folder;
  }

  /** Diagnostics on stdout, one line each: {@code file:line:column code message}. */
  final void tellAll(List<PackDiagnostic> diagnostics) {
    diagnostics.forEach(it -> print(it.shown(language())));
  }
}
