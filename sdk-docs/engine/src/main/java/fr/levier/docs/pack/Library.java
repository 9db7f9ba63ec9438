package fr.levier.docs.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The clauses that every lever shares, and the names of values that they use. They come with the engine. */
final class Library {

  static final String FOLDER = "fr/levier/docs/common/";
  static final String LABELS = "labels.yaml";

  private Library() {}

  /** The text of a file of the library. */
  static Optional<String> text(String name) {
    try (InputStream in = Library.class.getResourceAsStream("/" + FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot read the shared clause " + name, failed);
    }
  }
}
