package fr.levier.cli;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --lever L [--document KIND]}: the document that clauses are for. */
final class KindOption {

  @Option(
      names = "--lever",
      paramLabel = "LEVER",
      description = "Levier, pour un répertoire sans pack.yaml (par défaut : celui de pack.yaml).")
  private Optional<String> lever = Optional.empty();

  @Option(
      names = "--document",
      paramLabel = "KIND",
      description = "Document du levier (par défaut : le principal).")
  private Optional<String> document = Optional.empty();

  /** The kind that was typed; empty when no lever was. */
  Optional<DocumentKind<?>> kind(LeverCatalog catalog) {
    return lever.map(id -> Names.kindOrMain(Names.lever(catalog, id), document));
  }

  /** The kind that was typed, of a lever that stands in for one that was not. */
  DocumentKind<?> kindOr(LeverCatalog catalog, String usual) {
    return Names.kindOrMain(Names.lever(catalog, lever.orElse(usual)), document);
  }
}
