package fr.levier.docs.sample;

import fr.levier.core.text.Localized;
import fr.levier.docs.pack.StyleFolder;
import fr.levier.docs.style.Colour;
import fr.levier.docs.style.Sizes;
import fr.levier.docs.style.WordStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders of style that live as long as they are read. */
public final class SampleStyle {

  /** One grey pixel. */
  public static final byte[] LOGO = Base64.getDecoder()
      .decode(
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

  private SampleStyle() {}

  /**
   * What is read of a folder called {@code charte}, whose files are texts or bytes. Its {@code reference.docx} is the name of
   * the one font that it says, in place of a Word file.
   */
  public static StyleFolder read(Map<String, ?> files) {
    try {
      Path folder = Files.createTempDirectory("charte");
      try {
        for (Map.Entry<String, ?> file : files.entrySet()) {
          Path path = folder.resolve(file.getKey());
          Files.createDirectories(path.resolveSibling("."));
          Files.write(
              path,
              file.getValue() instanceof byte[] bytes
                  ? bytes
                  : file.getValue().toString().getBytes(StandardCharsets.UTF_8));
        }
        return StyleFolder.read(
            folder,
            "charte",
            SampleStyle::word,
            failure -> Optional.of(
                new Localized("ce n’est pas un document Word", "this is no Word document")));
      } finally {
        try (Stream<Path> all = Files.walk(folder)) {
          for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(each);
          }
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static WordStyle word(byte[] file) {
    String font = new String(file, StandardCharsets.UTF_8);
    if (font.contains(" ")) {
      throw new IllegalArgumentException(font);
    }
    return new WordStyle(
        Map.of(WordStyle.Role.ACCENT, new Colour(0x7A, 0x1F, 0x2B)),
        Optional.of(font),
        Optional.empty(),
        Map.of(Sizes.Of.TITLE, 24.0),
        List.of("En-tête de Word"),
        Optional.empty());
  }
}
