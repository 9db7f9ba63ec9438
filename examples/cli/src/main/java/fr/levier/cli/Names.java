package fr.levier.cli;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import java.util.List;
import java.util.Optional;

/** The ids of levers and of their documents. */
final class Names {

  private Names() {}

  static List<String> levers(LeverCatalog catalog) {
    return catalog.levers().stream().map(Lever::id).toList();
  }

  static List<String> kinds(Lever lever) {
    return lever.documents().stream().map(DocumentKind::id).toList();
  }

  static Optional<DocumentKind<?>> kind(Lever lever, String id) {
    return lever.documents().stream()
        .<DocumentKind<?>>map(kind -> kind)
        .filter(kind -> kind.id().equals(id))
        .findFirst();
  }

  /** A lever named on the command line. */
  static Lever lever(LeverCatalog catalog, String id) {
    return catalog.levers().stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> Unusable.file("levier", Inputs.unknown("levier", "lever", id, levers(catalog))));
  }

  /** The document of a lever that is named on the command line; the main one when none is. */
  static DocumentKind<?> kindOrMain(Lever lever, Optional<String> id) {
    return id.<DocumentKind<?>>map(typed -> requiredKind(lever, typed))
        .orElseGet(() -> lever.documents().get(0));
  }

  /** A document named on the command line. */
  static DocumentKind<?> requiredKind(Lever lever, String id) {
    return kind(lever, id)
        .orElseThrow(() ->
            Unusable.file("levier", Inputs.unknown("document", "document", id, kinds(lever))));
  }
}
