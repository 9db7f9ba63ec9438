package fr.levier.docs.pack;

import fr.levier.core.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a folder of style: none larger than it may be, none outside the folder. */
record StyleFiles(Path folder, String given, Diagnostics diagnostics) {

  private static final int LARGEST_TEXT = 1 << 20;

  /** How diagnostics name a file. */
  String shown(String file) {
    String prefix = given.replace('\\', '/');
    return (prefix.endsWith("/") ? prefix : prefix + "/") + file;
  }

  /** The beginning of a file. */
  Place start(String file) {
    return new Place(shown(file), 1, 1);
  }

  /** A text that has to be there. */
  Optional<String> text(String file) {
    return named(file, start(file), LARGEST_TEXT).flatMap(bytes -> {
      Optional<String> text = Texts.of(bytes);
      if (text.isEmpty()) {
        unreadable(start(file), Texts.NO_TEXT);
      }
      return text;
    });
  }

  /** A file that may be absent. */
  Optional<byte[]> optional(String file, int largest) {
    return Files.exists(folder.resolve(file))
        ? named(file, start(file), largest)
        : Optional.empty();
  }

  /** A file that is named at a place of another one. */
  Optional<byte[]> named(String path, Place place, int largest) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      unreadable(
          place,
          new Localized(
              "« " + path + " » n’est pas un fichier du répertoire " + given,
              "\"" + path + "\" is no file of the folder " + given));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length <= largest) {
        return Optional.of(bytes);
      }
      unreadable(
          place,
          new Localized(
              "« " + path + " » dépasse " + (largest >> 20) + " Mio",
              "\"" + path + "\" is larger than " + (largest >> 20) + " MiB"));
      return Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot read " + file, failed);
    }
  }

  private void unreadable(Place place, Localized why) {
    diagnostics.report(place, PackCode.UNREADABLE, why.french(), why.english());
  }
}
