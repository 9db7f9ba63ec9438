package fr.levier.docs.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used. It carries everything that is wrong, not the first thing only. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<PackDiagnostic> diagnostics;

  PackException(String pack, List<PackDiagnostic> diagnostics) {
    super("Le modèle " + pack + " ne peut pas être utilisé / The pack cannot be used:\n"
        + diagnostics.stream().map(PackDiagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Errors and warnings, by file, line and column. */
  public List<PackDiagnostic> diagnostics() {
    return diagnostics;
  }
}
