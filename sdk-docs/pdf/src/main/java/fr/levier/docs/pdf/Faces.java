package fr.levier.docs.pdf;

import java.util.List;

/** The four faces of a document. */
final class Faces {

  static final Face SERIF = FaceFile.load("R", "LEVRAA", "SourceSerif4_400Regular.ttf", 84);
  static final Face BOLD = FaceFile.load("B", "LEVRAB", "SourceSerif4_700Bold.ttf", 140);
  static final Face ITALIC = FaceFile.load("I", "LEVRAC", "SourceSerif4_400Regular_Italic.ttf", 80);
  static final Face SANS = FaceFile.load("S", "LEVRAD", "SourceSans3_600SemiBold.ttf", 120);

  /** Every face, in the order of a file. */
  static final List<Face> ALL = List.of(SERIF, BOLD, ITALIC, SANS);

  private Faces() {}
}
