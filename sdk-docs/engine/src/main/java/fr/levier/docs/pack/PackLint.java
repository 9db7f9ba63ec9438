package fr.levier.docs.pack;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.text.Suggestion;
import java.util.List;
import java.util.Optional;

/** Everything that is wrong with a pack, at once. It never throws, whatever the texts. */
public final class PackLint {

  private PackLint() {}

  /**
   * The diagnostics of a pack with its layers, by file, line and column; empty when nothing is wrong.
   *
   * @param subjectType the model that its paths are resolved against
   */
  public static List<PackDiagnostic> lint(PackSource source, Class<?> subjectType) {
    return PackCompiler.lint(source, subjectType, LawContents.none());
  }

  /** The same, of a pack whose manifest says which document of which installed lever it is made for. */
  public static List<PackDiagnostic> lint(PackSource source, LeverCatalog catalog) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<DocumentKind<?>> kind = kindOf(source, catalog, diagnostics);
    return kind.map(it -> lint(source, it)).orElseGet(diagnostics::sorted);
  }

  /**
   * The document that the manifest of a pack says it is made for.
   *
   * @throws PackException if it says none that is installed
   */
  public static DocumentKind<?> requiredKind(PackSource source, LeverCatalog catalog) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<DocumentKind<?>> kind = kindOf(source, catalog, diagnostics);
    if (kind.isEmpty()) {
      throw new PackException(source.name(), diagnostics.sorted());
    }
    return kind.get();
  }

  private static Optional<DocumentKind<?>> kindOf(
      PackSource source, LeverCatalog catalog, Diagnostics diagnostics) {
    Optional<Manifest> manifest = PackFiles.manifest(source, diagnostics);
    if (manifest.isEmpty()) {
      return Optional.empty();
    }
    Manifest made = manifest.get();
    Optional<Lever> lever = catalog.levers().stream()
        .filter(it -> it.id().equals(made.lever().text()))
        .findFirst();
    if (lever.isEmpty()) {
      unknown(
          made.lever(),
          "levier",
          "lever",
          catalog.levers().stream().map(Lever::id).toList(),
          diagnostics);
      return Optional.empty();
    }
    Optional<DocumentKind<?>> kind = lever.get().documents().stream()
        .<DocumentKind<?>>map(it -> it)
        .filter(it -> it.id().equals(made.document().text()))
        .findFirst();
    if (kind.isEmpty()) {
      unknown(
          made.document(),
          "document",
          "document",
          lever.get().documents().stream().map(DocumentKind::id).toList(),
          diagnostics);
    }
    return kind;
  }

  private static void unknown(
      YamlMap.Item given,
      String french,
      String english,
      List<String> known,
      Diagnostics diagnostics) {
    diagnostics.report(
        given.place(),
        PackCode.UNKNOWN_DOCUMENT,
        french + " inconnu « " + given.text() + " » ; on connaît " + String.join(", ", known),
        "unknown " + english + " \"" + given.text() + "\"; known: " + String.join(", ", known),
        Suggestion.closest(given.text(), known));
  }

  /**
   * The same, of a pack made for a kind of document: what the rules of the document require of it has to stand in it, and a
   * mandatory clause that is absent is told with the text it comes from.
   */
  public static List<PackDiagnostic> lint(PackSource source, DocumentKind<?> kind) {
    return PackCompiler.lint(source, kind.subjectType(), LawContents.of(kind));
  }
}
