package fr.levier.funding.procurement;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The copies of reference that the law written in Java is compared with. */
final class PublishedLaw {

  private PublishedLaw() {}

  static List<JsonTree> parameters() {
    return rows("parameters");
  }

  static List<JsonTree> rules() {
    return rows("rules");
  }

  static List<JsonTree> cases() {
    return rows("cases");
  }

  private static List<JsonTree> rows(String name) {
    try (InputStream in = Optional.ofNullable(
            PublishedLaw.class.getResourceAsStream("/law/procurement-" + name + ".json"))
        .orElseThrow()) {
      return LevierJson.standard()
          .tree(in.readAllBytes())
          .at("/" + name)
          .orElseThrow()
          .elements();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(JsonTree row, String key) {
    return optional(row, key).orElseThrow();
  }

  static Optional<String> optional(JsonTree row, String key) {
    return row.at("/" + key).flatMap(JsonTree::text);
  }

  static List<String> texts(JsonTree row, String key) {
    return row.at("/" + key).map(JsonTree::elements).orElse(List.of()).stream()
        .map(element -> element.text().orElseThrow())
        .toList();
  }
}
