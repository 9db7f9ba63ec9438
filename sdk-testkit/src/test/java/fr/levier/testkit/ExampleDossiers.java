package fr.levier.testkit;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.rule.LegalSubject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dossiers under {@code examples/dossiers} whose lever is installed. */
record ExampleDossiers(String file, JsonTree tree, DossierEnvelope dossier) {

  private static final Path FOLDER = Path.of("..", "examples", "dossiers");

  /** Told from a press text and from the guide, which do not say everything. */
  private static final Pattern TOLD = Pattern.compile("argenteuil|guide-.*");

  private static final List<ExampleDossiers> ALL = read();

  static Stream<ExampleDossiers> all() {
    return ALL.stream();
  }

  /** The fictitious ones, in which nothing is missing. */
  static Stream<ExampleDossiers> complete() {
    return all().filter(one -> !TOLD.matcher(one.file.replace(".json", "")).matches());
  }

  DocumentKind<?> kind() {
    return LeverCatalog.installed().kindOf(dossier);
  }

  LegalSubject subject() {
    return dossier.subject(kind().subjectType());
  }

  LocalDate asOf() {
    return dossier.asOf().orElseThrow();
  }

  /** A list, such as the corpus of expected results, is no dossier. */
  private static List<ExampleDossiers> read() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file ->
              new Read(file.getFileName().toString(), LevierJson.standard().tree(file)))
          .filter(read -> read.tree().at("/lever").isPresent())
          .map(read -> new ExampleDossiers(
              read.file(), read.tree(), LevierJson.standard().readDossier(read.tree())))
          .filter(one -> LeverCatalog.installed().levers().stream()
              .anyMatch(lever -> lever.id().equals(one.dossier.lever())))
          .toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private record Read(String file, JsonTree tree) {}

  @Override
  public String toString() {
    return file;
  }
}
