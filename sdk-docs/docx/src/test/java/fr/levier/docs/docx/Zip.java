package fr.levier.docs.docx;

import fr.levier.judges.DocxParts;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The entries of a file, for tests to look at and to change. */
final class Zip {

  private Zip() {}

  static Map<String, byte[]> entries(byte[] file) {
    return DocxParts.of(file);
  }

  static byte[] part(byte[] file, String name) {
    return Objects.requireNonNull(entries(file).get(name), name);
  }

  static String text(byte[] file, String name) {
    return new String(part(file, name), StandardCharsets.UTF_8);
  }

  static byte[] of(Map<String, byte[]> entries) {
    return DocxParts.file(entries);
  }

  /** The same file with one part changed; fails if the change changes nothing. */
  static byte[] edit(byte[] file, String name, UnaryOperator<String> change) {
    Map<String, byte[]> entries = entries(file);
    String before = new String(part(file, name), StandardCharsets.UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("The edit of " + name + " changes nothing");
    }
    entries.put(name, after.getBytes(StandardCharsets.UTF_8));
    return of(entries);
  }
}
