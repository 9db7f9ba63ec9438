package fr.levier.docs.docx;

import fr.levier.docs.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A foreign file, inflated within bounds and inspected before anything reads it: no bomb, no path that climbs out, no DOCTYPE,
 * no part fetched from elsewhere. Only its XML parts are kept.
 */
final class SafePackage {

  private static final int MEGABYTE = 1 << 20;

  /** Bounds that a convention with a table of 20 000 rows stays under, and that fit in a heap of 128 MB. */
  private static final int LARGEST_FILE = 64 * MEGABYTE;

  private static final int LARGEST_PART = 16 * MEGABYTE;
  private static final int LARGEST_TEXT = 32 * MEGABYTE;
  private static final long LARGEST_WHOLE = 256L * MEGABYTE;
  private static final int LARGEST_PICTURE = MEGABYTE;
  private static final int MOST_PARTS = 4096;

  /** Deflate reaches 1 032; the most repetitive table stays under 150. */
  private static final int LARGEST_RATIO = 300;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private long inflated;
  private int kept;

  private SafePackage() {}

  static boolean isZip(byte[] file) {
    return startsWith(file, ZIP);
  }

  static SafePackage open(byte[] file) {
    if (startsWith(file, OLE)) {
      throw new UnreadableDocumentException(
          "Ce fichier est un document Word d’un ancien format ou protégé par un mot de passe : enregistrez-le en DOCX sans"
              + " protection.",
          "This file is a Word document of an old format, or protected by a password: save it as DOCX without protection.");
    }
    if (!isZip(file)) {
      throw new UnreadableDocumentException(
          "Ce fichier n’est pas un document Word (DOCX) : ce n’est pas une archive ZIP.",
          "This file is no Word document (DOCX): it is no ZIP archive.");
    }
    if (file.length > LARGEST_FILE) {
      throw new UnreadableDocumentException(
          "Ce document Word est trop gros : plus de " + LARGEST_FILE / MEGABYTE + " Mo.",
          "This Word document is too large: more than " + LARGEST_FILE / MEGABYTE + " MB.");
    }
    SafePackage opened = new SafePackage();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      opened.inflate(zip);
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableDocumentException(
          "Ce document Word est endommagé : son archive ZIP ne se lit pas.",
          "This Word document is damaged: its ZIP archive cannot be read.",
          broken);
    }
    opened.parts.forEach(Relationships::refuseExternal);
    return opened;
  }

  /** A small binary part of a file that was opened, and so inspected, before. */
  static Optional<byte[]> picture(byte[] file, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          byte[] bytes = zip.readNBytes(LARGEST_PICTURE + 1);
          return Optional.of(bytes).filter(it -> it.length <= LARGEST_PICTURE);
        }
      }
      return Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException("A file that could be read once", broken);
    }
  }

  /** The XML parts by name, in the order of the file. */
  Map<String, byte[]> parts() {
    return parts;
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  private void inflate(ZipInputStream zip) throws IOException {
    Set<String> names = new HashSet<>();
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      if (names.size() >= MOST_PARTS) {
        throw refused(
            "il compte plus de " + MOST_PARTS + " parties",
            "it has more than " + MOST_PARTS + " parts");
      }
      if (!isPlain(name)) {
        throw refused(
            "une de ses parties porte un nom interdit", "one of its parts has a forbidden name");
      }
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw refused("une de ses parties y figure deux fois", "one of its parts is there twice");
      }
      long before = inflated;
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        keep(name, zip);
      } else {
        pass(zip);
      }
      zip.closeEntry();
      long size = inflated - before;
      if (size > MEGABYTE && size / Math.max(1, entry.getCompressedSize()) > LARGEST_RATIO) {
        throw bomb();
      }
    }
  }

  private void keep(String name, InputStream zip) throws IOException {
    byte[] part = zip.readNBytes(LARGEST_PART + 1);
    inflated += part.length;
    kept += part.length;
    if (part.length > LARGEST_PART || kept > LARGEST_TEXT) {
      throw bomb();
    }
    if (hasDoctype(part)) {
      throw doctype();
    }
    parts.put(name, part);
  }

  private void pass(InputStream zip) throws IOException {
    byte[] buffer = new byte[8192];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      inflated += read;
      if (inflated > LARGEST_WHOLE) {
        throw bomb();
      }
    }
  }

  private static boolean isPlain(String name) {
    return !name.startsWith("/")
        && !("/" + name + "/").contains("/../")
        && name.indexOf('\\') < 0
        && name.indexOf(':') < 0
        && name.indexOf('\0') < 0;
  }

  /** Whether the bytes hold a DOCTYPE, in ASCII as in UTF-16, whose other bytes are zero. */
  private static boolean hasDoctype(byte[] part) {
    int matched = 0;
    for (byte b : part) {
      if (b == 0) {
        continue;
      }
      if (b == DOCTYPE[matched]) {
        matched++;
        if (matched == DOCTYPE.length) {
          return true;
        }
      } else {
        matched = b == DOCTYPE[0] ? 1 : 0;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] file, byte[] head) {
    if (file.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if (file[i] != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static UnreadableDocumentException bomb() {
    return refused(
        "une fois décompressé, il est démesuré", "once inflated, it is beyond all measure");
  }

  static UnreadableDocumentException doctype() {
    return refused(
        "une de ses parties contient une déclaration DOCTYPE",
        "one of its parts has a DOCTYPE declaration");
  }

  static UnreadableDocumentException refused(String french, String english) {
    return new UnreadableDocumentException(
        "Ce document Word est refusé : " + french + ".",
        "This Word document is refused: " + english + ".");
  }
}
