package fr.levier.funding;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The published lists that the Java must not leave: dated figures, expected cases. */
public final class PublishedLaw {

  private PublishedLaw() {}

  /** The items of a list under {@code src/test/resources/law}. */
  public static List<JsonTree> list(String file, String key) {
    try (InputStream in = Optional.ofNullable(
            PublishedLaw.class.getResourceAsStream("/law/" + file))
        .orElseThrow()) {
      return LevierJson.standard()
          .tree(in.readAllBytes())
          .at("/" + key)
          .orElseThrow()
          .elements();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** A text under a key, if it is there. */
  public static Optional<String> optional(JsonTree tree, String key) {
    return tree.at("/" + key).flatMap(JsonTree::text);
  }

  /** A text under a key. */
  public static String text(JsonTree tree, String key) {
    return optional(tree, key).orElseThrow();
  }

  /** The texts of a list under a key; none if it is absent. */
  public static List<String> texts(JsonTree tree, String key) {
    return tree.at("/" + key).map(JsonTree::elements).orElse(List.of()).stream()
        .map(element -> element.text().orElseThrow())
        .toList();
  }
}
