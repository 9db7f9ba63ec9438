package fr.levier.docs;

import fr.levier.docs.style.HouseStyle;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/** The renderers and readers that are installed, and which jar each comes from. Immutable and thread-safe. */
final class Plugins {

  /** Found once: a plugin is stateless, and looking for it reads every jar. */
  private static final class Holder {
    static final Plugins INSTALLED = of(
        ServiceLoader.load(Renderer.class, Plugins.class.getClassLoader()),
        ServiceLoader.load(Reader.class, Plugins.class.getClassLoader()));
  }

  private final Map<Format, Renderer> renderers;
  private final Map<Format, Reader> readers;

  private Plugins(Map<Format, Renderer> renderers, Map<Format, Reader> readers) {
    this.renderers = renderers;
    this.readers = readers;
  }

  static Plugins installed() {
    return Holder.INSTALLED;
  }

  /**
   * @throws IllegalStateException if two of a kind serve the same format; the message names both jars
   */
  static Plugins of(Iterable<Renderer> renderers, Iterable<Reader> readers) {
    return new Plugins(
        byFormat(renderers, Renderer::format, "renderers"),
        byFormat(readers, Reader::format, "readers"));
  }

  /** The same, writing in the look of a house. */
  Plugins in(HouseStyle style) {
    Map<Format, Renderer> dressed = new EnumMap<>(Format.class);
    renderers.forEach((format, renderer) -> dressed.put(format, renderer.in(style)));
    return new Plugins(Collections.unmodifiableMap(dressed), readers);
  }

  Renderer renderer(Format format) {
    Renderer renderer = renderers.get(format);
    if (renderer == null) {
      throw new MissingFormatException(format, describe());
    }
    return renderer;
  }

  /**
   * The reader of a file.
   *
   * @throws UnreadableDocumentException if the file is of no format that carries a dossier
   * @throws MissingFormatException if it is, and no installed jar reads it
   */
  Reader reader(byte[] file) {
    for (Reader reader : readers.values()) {
      if (reader.recognises(file)) {
        return reader;
      }
    }
    Format format = guess(file)
        .filter(guessed -> !readers.containsKey(guessed))
        .orElseThrow(() -> new UnreadableDocumentException(
            "Le fichier n’est ni un DOCX ni un PDF lisible.",
            "The file is neither a readable DOCX nor a readable PDF."));
    throw new MissingFormatException(format, describe());
  }

  /** One line a plugin: what it does, class, version, jar. What to read when a format is absent. */
  List<String> describe() {
    List<String> lines = new ArrayList<>();
    renderers.forEach((format, plugin) -> lines.add("write " + described(format, plugin)));
    readers.forEach((format, plugin) -> lines.add("read " + described(format, plugin)));
    return lines;
  }

  private static Optional<Format> guess(byte[] file) {
    if (startsWith(file, "%PDF-")) {
      return Optional.of(Format.PDF);
    }
    return startsWith(file, "PK\u0003\u0004") ? Optional.of(Format.DOCX) : Optional.empty();
  }

  private static boolean startsWith(byte[] file, String magic) {
    if (file.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if (file[i] != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static <P> Map<Format, P> byFormat(
      Iterable<P> plugins, Function<P, Format> format, String what) {
    Map<Format, P> byFormat = new EnumMap<>(Format.class);
    for (P plugin : plugins) {
      P other = byFormat.putIfAbsent(format.apply(plugin), plugin);
      if (other != null) {
        throw new IllegalStateException("Two "
            + what
            + " serve "
            + format.apply(plugin).extension()
            + ": "
            + jar(other)
            + " and "
            + jar(plugin));
      }
    }
    return Collections.unmodifiableMap(byFormat);
  }

  private static String described(Format format, Object plugin) {
    String version = plugin.getClass().getPackage().getImplementationVersion();
    return format.extension()
        + " "
        + plugin.getClass().getName()
        + " "
        + (version == null ? "?" : version)
        + " "
        + jar(plugin);
  }

  private static String jar(Object plugin) {
    CodeSource source = plugin.getClass().getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null
        ? plugin.getClass().getName()
        : source.getLocation().toString();
  }
}
