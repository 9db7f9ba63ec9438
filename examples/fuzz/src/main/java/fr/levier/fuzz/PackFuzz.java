package fr.levier.fuzz;

import fr.levier.core.lever.LeverCatalog;
import fr.levier.docs.pack.PackCompiler;
import fr.levier.docs.pack.PackDiagnostic;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lint tells where a pack is wrong, and never throws; a pack in which it finds nothing wrong compiles. */
public final class PackFuzz {

  private static final LeverCatalog CATALOG = LeverCatalog.installed();

  private PackFuzz() {}

  /** One pack, as {@link Parts}. */
  public static void fuzzerTestOneInput(byte[] input) {
    Map<String, String> files = new LinkedHashMap<>();
    Parts.of(input)
        .forEach((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)));
    PackSource pack = PackSource.of("fuzzed", files);
    List<PackDiagnostic> found = PackLint.lint(pack, CATALOG);
    for (PackDiagnostic each : found) {
      if (each.line() < 1 || each.column() < 1 || each.toString().contains("\n")) {
        throw new IllegalStateException("No place or more than one line: " + each);
      }
    }
    if (found.isEmpty()) {
      PackCompiler.compile(pack, PackLint.requiredKind(pack, CATALOG));
    }
  }
}
