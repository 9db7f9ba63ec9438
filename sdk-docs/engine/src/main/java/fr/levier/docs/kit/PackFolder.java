package fr.levier.docs.kit;

import fr.levier.core.dossier.Statements;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.docs.Documents;
import fr.levier.docs.assembly.Assembler;
import fr.levier.docs.assembly.AssemblyOptions;
import fr.levier.docs.pack.CompiledPack;
import fr.levier.docs.pack.PackCompiler;
import fr.levier.docs.pack.PackDiagnostic;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.text.TextRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of clauses on disk: a pack of its own, with {@code pack.yaml}, or a layer over the pack of reference, without.
 * Its samples are dossiers ({@code samples/*.json}), each beside the text that was accepted for it ({@code .txt}).
 *
 * <p>The clauses are read once, when the folder is opened. Immutable and thread-safe.
 */
public final class PackFolder {

  private static final String MANIFEST = "pack.yaml";
  private static final String SAMPLES = "samples";
  private static final String DOSSIER = ".json";

  private final Path folder;
  private final DocumentKind<?> kind;
  private final boolean layer;
  private final PackSource given;

  private PackFolder(Path folder, DocumentKind<?> kind, boolean layer, PackSource given) {
    this.folder = folder;
    this.kind = kind;
    this.layer = layer;
    this.given = given;
  }

  /**
   * A folder for a kind of document.
   *
   * @param shown how diagnostics call the folder
   * @throws UncheckedIOException if a file cannot be read
   */
  public static PackFolder of(Path folder, String shown, DocumentKind<?> kind) {
    Objects.requireNonNull(kind, "kind");
    return new PackFolder(folder, kind, isLayer(folder), PackSource.ofFolder(folder, shown));
  }

  /** Whether a folder has no manifest of its own, so that its clauses replace those of a pack. */
  public static boolean isLayer(Path folder) {
    return !Files.exists(folder.resolve(MANIFEST));
  }

  /** The document that its acts are. */
  public DocumentKind<?> kind() {
    return kind;
  }

  /** Everything that is wrong with it, at once. */
  public List<PackDiagnostic> lint() {
    return PackLint.lint(source(), kind);
  }

  /** Documents that are made from this folder where their kind is its own. */
  public Documents over(Documents documents) {
    return layer ? documents.with(kind, given) : documents.withPack(kind, given);
  }

  /** The dossiers of its samples, by name. */
  public List<Path> samples() {
    Path samples = folder.resolve(SAMPLES);
    if (!Files.isDirectory(samples)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(samples)) {
      return files.filter(it -> it.toString().endsWith(DOSSIER)).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot list " + samples, failed);
    }
  }

  /** Where the accepted text of a sample stands. */
  public static Path expected(Path sample) {
    return sample.resolveSibling(name(sample) + ".txt");
  }

  /**
   * What it makes of a sample: the text of the clauses alone, on the day that the dossier asks for, else the first day of the
   * pack. Neither the report of the dossier nor the cover sheet is in it: they change with the law, not with the pack.
   *
   * @throws fr.levier.docs.pack.PackException if the pack is not fit for use
   * @throws fr.levier.core.json.UnusableInputException if the dossier is not one of this kind
   */
  public SampleResult test(Path sample) {
    DossierEnvelope dossier = LevierJson.standard().readDossier(sample);
    CompiledPack pack = PackCompiler.compile(source(), kind);
    String actual = TextRenderer.text(Assembler.assemble(
        pack,
        dossier.subject(kind.subjectType()),
        dossier.asOf().orElse(pack.validity().from()),
        AssemblyOptions.standard().withStatements(Statements.of(dossier))));
    return new SampleResult(name(sample), actual, accepted(expected(sample)));
  }

  /** Its clauses, marked against those of the pack of reference. */
  public PackRedline redline() {
    return PackRedline.between(reference(), source());
  }

  private PackSource source() {
    return layer ? reference().overriddenBy(given) : given;
  }

  private PackSource reference() {
    return PackSource.ofClassPath(kind.subjectType().getClassLoader(), kind.pack());
  }

  private static String name(Path sample) {
    String file = String.valueOf(sample.getFileName());
    return file.substring(0, file.length() - DOSSIER.length());
  }

  private static Optional<String> accepted(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Files.readString(file).replace("\r\n", "\n"))
          : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot read " + file, failed);
    }
  }
}
