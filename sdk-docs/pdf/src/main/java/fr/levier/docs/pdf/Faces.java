package fr.levier.docs.pdf;

import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faces of a document: those of this library, or those that a house supplies. Immutable. */
final class Faces {

  private static final Face SERIF = FaceFile.load("R", "LEVRAA", "SourceSerif4_400Regular.ttf", 84);
  private static final Face BOLD = FaceFile.load("B", "LEVRAB", "SourceSerif4_700Bold.ttf", 140);
  private static final Face ITALIC =
      FaceFile.load("I", "LEVRAC", "SourceSerif4_400Regular_Italic.ttf", 80);

  /** For titles, and for what another face does not draw. */
  static final Face SANS = FaceFile.load("S", "LEVRAD", "SourceSans3_600SemiBold.ttf", 120);

  private final Face serif;
  private final Face bold;
  private final Face italic;
  private final Face sans;
  private final Face titles;

  private Faces(Face serif, Face bold, Face italic, Optional<Face> headings) {
    this.serif = serif;
    this.bold = bold;
    this.italic = italic;
    sans = headings.orElse(SANS);
    titles = headings.orElse(bold);
  }

  /**
   * @throws IllegalArgumentException if a file of the style is no font that can be read
   */
  static Faces of(HouseStyle style) {
    Optional<Face> headings = style
        .headings()
        .flatMap(Typeface::files)
        .map(files -> FaceFile.made("H", "LEVRBD", files.regular(), 120));
    return style
        .text()
        .flatMap(Typeface::files)
        .map(files -> new Faces(
            FaceFile.made("T", "LEVRBA", files.regular(), 84),
            FaceFile.made("U", "LEVRBB", files.bold(), 140),
            FaceFile.made("V", "LEVRBC", files.italic(), 80),
            headings))
        .orElseGet(() -> new Faces(SERIF, BOLD, ITALIC, headings));
  }

  Face serif() {
    return serif;
  }

  Face bold() {
    return bold;
  }

  Face italic() {
    return italic;
  }

  /** Articles, table heads, captions. */
  Face sans() {
    return sans;
  }

  /** The title of the act, of its parts and annexes. */
  Face titles() {
    return titles;
  }

  /** Every face, each once, in the order of a file. */
  List<Face> all() {
    List<Face> all = new ArrayList<>(List.of(serif, bold, italic, sans));
    if (!all.contains(SANS)) {
      all.add(SANS);
    }
    return all;
  }
}
