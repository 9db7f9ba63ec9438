package fr.levier.docs.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A part kept as a resource, with named slots: {@code {{title}}}. Filled in one pass, so that a value is never read as a slot. */
final class Template {

  private final List<String> pieces = new ArrayList<>();

  private Template(String source) {
    int from = 0;
    for (int open = source.indexOf("{{"); open >= 0; open = source.indexOf("{{", from)) {
      int close = source.indexOf("}}", open);
      pieces.add(source.substring(from, open));
      pieces.add(source.substring(open + 2, close));
      from = close + 2;
    }
    pieces.add(source.substring(from));
  }

  static Template load(String name) {
    try (InputStream resource = Template.class.getResourceAsStream("parts/" + name)) {
      Objects.requireNonNull(resource, name);
      return new Template(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The part with its slots filled with markup. */
  String fill(Map<String, String> slots) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      filled.append(
          i % 2 == 0
              ? pieces.get(i)
              : Objects.requireNonNull(slots.get(pieces.get(i)), pieces.get(i)));
    }
    return filled.toString();
  }

  /** What stands before the only slot. */
  String head() {
    return pieces.get(0);
  }

  /** What stands after the only slot. */
  String tail() {
    return pieces.get(2);
  }
}
