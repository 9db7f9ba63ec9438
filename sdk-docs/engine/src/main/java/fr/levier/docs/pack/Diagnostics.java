package fr.levier.docs.pack;

import fr.levier.core.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the lint finds, as it goes. Confined to one thread. */
final class Diagnostics {

  /** A hostile file is told so, not listed line by line without end. */
  private static final int MOST = 2_000;

  private final List<PackDiagnostic> found = new ArrayList<>();

  void report(Place place, PackCode code, String french, String english) {
    report(place, code, french, english, Optional.empty());
  }

  void report(
      Place place, PackCode code, String french, String english, Optional<String> suggestion) {
    add(new PackDiagnostic(
        place.file(),
        place.line(),
        place.column(),
        code,
        new Localized(french, english),
        suggestion));
  }

  void add(PackDiagnostic diagnostic) {
    if (found.size() < MOST) {
      found.add(diagnostic);
    }
  }

  boolean hasErrors() {
    return found.stream().anyMatch(PackDiagnostic::isError);
  }

  /** By place, each once. */
  List<PackDiagnostic> sorted() {
    return found.stream().distinct().sorted(PackDiagnostic.BY_PLACE).toList();
  }
}
