package fr.levier.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Several named parts in one input, each after a line {@code === name}: so that a mutation reaches the parts, and not only
 * the container around them, whose checksums would refuse it.
 */
final class Parts {

  private static final Pattern MARK = Pattern.compile("\n=== ");

  private Parts() {}

  /** The parts by name, in order; the last of a name wins. */
  static Map<String, byte[]> of(byte[] input) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    MARK.splitAsStream("\n" + new String(input, StandardCharsets.ISO_8859_1)).forEach(part -> {
      int end = part.indexOf('\n');
      if (end > 0) {
        parts.put(
            part.substring(0, end),
            part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
      }
    });
    return parts;
  }
}
