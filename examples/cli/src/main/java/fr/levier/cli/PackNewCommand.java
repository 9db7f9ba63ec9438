package fr.levier.cli;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.docs.kit.PackFolder;
import fr.levier.docs.pack.PackSkeleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pack new}: a folder to begin with, which lints clean and whose sample passes. */
@Command(
    name = "new",
    description = {
      "Commencer un modèle : les clauses du modèle de référence, commentées, et un dossier d'exemple avec son texte.",
      "Sans --lever : la convention de partenariat innovation."
    })
final class PackNewCommand extends Subcommand {

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String SAMPLE = "exemple.json";

  @Parameters(paramLabel = "DIR", description = "Répertoire à créer.")
  private Path dir = Path.of("");

  @Mixin
  private KindOption kind = new KindOption();

  PackNewCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    LeverCatalog catalog = levier().catalog();
    DocumentKind<?> document = kind.kindOr(catalog, "partnership");
    refuseFilled(dir);
    String id = idOf(terminal(), dir);
    makeFolder(dir.resolve("clauses"));
    makeFolder(dir.resolve("samples"));
    PackSkeleton.of(document, id).forEach((file, text) -> save(dir.resolve(file), text));
    Path sample = dir.resolve("samples").resolve(SAMPLE);
    save(sample, dossier(catalog, document));
    PackFolder made = PackFolder.of(terminal().resolve(dir), dir.toString(), document);
    save(PackFolder.expected(sample), made.test(terminal().resolve(sample)).actual());
    print(dir.resolve("pack.yaml").toString());
    print(sample.toString());
    tell(
        "la suite : ./levier pack lint " + dir + " ; le mode d'emploi : sdk-docs/README.md",
        "next: ./levier pack lint " + dir + "; the guide: sdk-docs/README.md");
    return ExitCode.DONE;
  }

  /** The example of the document, as it stands in examples/dossiers; an empty dossier when there is none. */
  static String dossier(LeverCatalog catalog, DocumentKind<?> document) {
    Lever lever = catalog.levers().stream()
        .filter(it -> it.documents().contains(document))
        .findFirst()
        .orElseThrow();
    LevierJson json = LevierJson.standard();
    return Stream.of(lever.id() + "-" + document.id(), document.id(), lever.id())
        .flatMap(name -> resource(name).stream())
        .filter(text -> isFor(json.readDossier(json.tree(text)), lever, document))
        .findFirst()
        .orElseGet(
            () -> json.writeDossier(lever.id(), document.id(), Optional.empty(), json.tree("{}")));
  }

  private static boolean isFor(DossierEnvelope dossier, Lever lever, DocumentKind<?> document) {
    String of = dossier.document().orElseGet(() -> lever.documents().get(0).id());
    return dossier.lever().equals(lever.id()) && of.equals(document.id());
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = PackNewCommand.class.getResourceAsStream("dossiers/" + name + ".json")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The id of a pack that begins in a folder: its name, where that can be one. */
  static String idOf(Terminal terminal, Path dir) {
    String name = String.valueOf(terminal.resolve(dir).normalize().getFileName());
    return KEBAB.matcher(name).matches() ? name : "mon-modele";
  }
}
