package fr.levier.docs.pack;

import fr.levier.core.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of a pack: a folder on disk, a folder of the class path or a map of names to texts; and the layers that an
 * integrator puts over it. The files are read once, when the source is made. Immutable and thread-safe.
 */
public final class PackSource {

  static final String MANIFEST = "pack.yaml";
  static final String CLAUSES = "clauses/";
  private static final String FIGURES = "figures/";
  private static final int LARGEST = 1 << 20;

  private final String name;
  private final String prefix;
  private final Map<String, String> files;
  private final Map<String, byte[]> figures;
  private final Map<String, Localized> unreadable;
  private final List<PackSource> layers;

  private PackSource(
      String name,
      String prefix,
      Map<String, String> files,
      Map<String, byte[]> figures,
      Map<String, Localized> unreadable,
      List<PackSource> layers) {
    this.name = name;
    this.prefix = prefix;
    this.files = files;
    this.figures = figures;
    this.unreadable = unreadable;
    this.layers = layers;
  }

  /**
   * A pack held in memory.
   *
   * @param name how divergences and errors call it
   * @param files texts by name, such as {@code pack.yaml} and {@code clauses/objet.md}
   */
  public static PackSource of(String name, Map<String, String> files) {
    return new PackSource(
        name, "", Collections.unmodifiableMap(new TreeMap<>(files)), Map.of(), Map.of(), List.of());
  }

  /**
   * A folder on disk.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public static PackSource ofFolder(Path folder) {
    return ofFolder(folder, folder.toString());
  }

  /**
   * A folder on disk.
   *
   * @param shown how diagnostics call the folder, such as the path that a person typed
   * @throws UncheckedIOException if a file cannot be read
   */
  public static PackSource ofFolder(Path folder, String shown) {
    Loading loading = new Loading();
    loading.folder(folder);
    String prefix = shown.replace('\\', '/');
    return loading.toSource(
        String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
        prefix.endsWith("/") ? prefix : prefix + "/");
  }

  /**
   * A folder of the class path. A folder that does not exist gives a source without files, which the lint tells.
   *
   * @param folder such as {@code fr/levier/conventions/partnership/packs/convention}
   * @throws UncheckedIOException if a file cannot be read
   */
  public static PackSource ofClassPath(ClassLoader loader, String folder) {
    String base = folder.endsWith("/") ? folder : folder + "/";
    Loading loading = new Loading();
    try {
      URL manifest = loader.getResource(base + MANIFEST);
      if (manifest != null) {
        loading.resources(manifest);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read the pack " + folder, unreadable);
    }
    return loading.toSource(folder, base);
  }

  /** The same pack with one more layer over it: the clauses of the layer replace those of the same id. */
  public PackSource overriddenBy(PackSource layer) {
    List<PackSource> more = new ArrayList<>(layers);
    more.add(layer);
    return new PackSource(name, prefix, files, figures, unreadable, List.copyOf(more));
  }

  /** How divergences and errors call the pack or layer. */
  public String name() {
    return name;
  }

  /** Texts by name, in alphabetical order. */
  Map<String, String> files() {
    return files;
  }

  /** The bytes of its pictures, by name. */
  Map<String, byte[]> figures() {
    return figures;
  }

  Map<String, Localized> unreadable() {
    return unreadable;
  }

  List<PackSource> layers() {
    return layers;
  }

  /** How diagnostics name a file of this source. */
  String shown(String file) {
    return prefix + file;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Reads files, keeping apart those that are no text. */
  private static final class Loading {
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, byte[]> figures = new TreeMap<>();
    private final Map<String, Localized> unreadable = new TreeMap<>();

    PackSource toSource(String name, String prefix) {
      return new PackSource(
          name,
          prefix,
          Collections.unmodifiableMap(files),
          Collections.unmodifiableMap(figures),
          Collections.unmodifiableMap(unreadable),
          List.of());
    }

    void folder(Path folder) {
      if (!Files.isDirectory(folder)) {
        return;
      }
      try (Stream<Path> all = Files.walk(folder, 3)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          if (isPart(name)) {
            try (InputStream bytes = Files.newInputStream(file)) {
              add(name, bytes);
            }
          }
        }
      } catch (IOException failed) {
        throw new UncheckedIOException("Cannot read the pack " + folder, failed);
      }
    }

    void resources(URL manifest) throws IOException {
      if (manifest.getProtocol().equals("file")) {
        Path file = Path.of(URI.create(manifest.toString()));
        folder(file.resolveSibling(".").normalize());
        return;
      }
      URLConnection connection = manifest.openConnection();
      connection.setUseCaches(false);
      if (!(connection instanceof JarURLConnection inJar)) {
        throw new IOException("The folder cannot be listed: " + manifest);
      }
      try (JarFile jar = inJar.getJarFile()) {
        String entryName = inJar.getEntryName();
        String inside = entryName.substring(0, entryName.length() - MANIFEST.length());
        for (JarEntry entry : Collections.list(jar.entries())) {
          if (entry.getName().startsWith(inside)
              && isPart(entry.getName().substring(inside.length()))) {
            try (InputStream bytes = jar.getInputStream(entry)) {
              add(entry.getName().substring(inside.length()), bytes);
            }
          }
        }
      }
    }

    private static boolean isPart(String name) {
      return name.equals(MANIFEST)
          || (name.startsWith(CLAUSES) && name.endsWith(".md"))
          || isFigure(name);
    }

    private static boolean isFigure(String name) {
      return name.startsWith(FIGURES) && name.endsWith(".png");
    }

    private void add(String name, InputStream bytes) throws IOException {
      byte[] content = bytes.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        unreadable.put(
            name, new Localized("le fichier dépasse 1 Mio", "the file is larger than 1 MiB"));
        return;
      }
      if (isFigure(name)) {
        figures.put(name, content);
        return;
      }
      Texts.of(content)
          .ifPresentOrElse(
              text -> files.put(name, text), () -> unreadable.put(name, Texts.NO_TEXT));
    }
  }
}
