package fr.levier.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.levier.core.json.UnusableInputException.Position;
import fr.levier.core.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that is not bound to a model yet: it can be looked into, changed into another, and read as a model with
 * {@link LevierJson#read(JsonTree, Class)}. Paths are RFC 6901 pointers.
 *
 * <p>A tree that was parsed and not changed remembers the text it comes from, so that errors tell line and column.
 * Immutable and thread-safe.
 */
public final class JsonTree {

  private final JsonNode node;
  private final @Nullable Source source;
  private final String pointer;

  private JsonTree(JsonNode node, @Nullable Source source, String pointer) {
    this.node = node;
    this.source = source;
    this.pointer = pointer;
  }

  static JsonTree of(Source source) {
    return new JsonTree(source.tree(), source, "");
  }

  static JsonTree of(JsonNode node) {
    return new JsonTree(node, null, "");
  }

  /** Never to be changed: it is shared. */
  JsonNode node() {
    return node;
  }

  /**
   * An error about this value, with its place in the text, for a caller who finds that it cannot use it.
   *
   * @param why what is wrong with the value, and what to do
   */
  public UnusableInputException unusable(Localized why) {
    return new UnusableInputException(why, pointer, locate(pointer, false));
  }

  /** Where this tree stands in the text it was parsed from; empty for a whole text. */
  String pointer() {
    return pointer;
  }

  Position locate(String absolutePointer, boolean atKey) {
    return source == null ? Position.UNKNOWN : source.locate(absolutePointer, atKey);
  }

  /**
   * The value at a pointer; empty if there is none.
   *
   * @throws UnusableInputException if the pointer is not one
   */
  public Optional<JsonTree> at(String inside) {
    JsonNode found = node;
    for (String step : Pointers.steps(inside)) {
      found = found.isArray()
          ? (Pointers.isIndex(step) ? found.path(Integer.parseInt(step)) : found.path("/"))
          : found.path(step);
    }
    return found.isMissingNode()
        ? Optional.empty()
        : Optional.of(new JsonTree(found, source, pointer + inside));
  }

  /**
   * The same tree with a value put at a pointer: an existing value is replaced, missing parents are made (a list where the
   * next step is {@code -} or an index, else an object), and {@code -} appends to a list.
   *
   * @param inside where to put it
   * @param value another tree, a model, a text, a number, a boolean or a list of those
   * @throws UnusableInputException if the pointer goes through a value that holds nothing, or beyond the end of a list
   */
  public JsonTree with(String inside, Object value) {
    JsonNode put = value instanceof JsonTree tree ? tree.node : Mapper.get().valueToTree(value);
    return of(put(node, Pointers.steps(inside), inside, put));
  }

  /**
   * The same tree without the value at a pointer.
   *
   * @throws UnusableInputException if there is no such value: a typing error would otherwise pass in silence
   */
  public JsonTree without(String inside) {
    List<String> steps = Pointers.steps(inside);
    if (steps.isEmpty() || at(inside).isEmpty()) {
      throw refused(
          inside,
          new Localized(
              "rien à retirer à « " + inside + " »", "nothing to remove at \"" + inside + "\""));
    }
    String last = steps.get(steps.size() - 1);
    JsonNode root = node.deepCopy();
    JsonNode parent = root;
    for (String step : steps.subList(0, steps.size() - 1)) {
      parent = parent.isArray() ? parent.path(Integer.parseInt(step)) : parent.path(step);
    }
    if (parent instanceof ArrayNode list) {
      list.remove(Integer.parseInt(last));
    } else {
      ((ObjectNode) parent).remove(last);
    }
    return of(root);
  }

  /** A copy of {@code current} in which {@code steps} lead to {@code value}. */
  private static JsonNode put(
      @Nullable JsonNode current, List<String> steps, String inside, JsonNode value) {
    if (steps.isEmpty()) {
      return value;
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    JsonNode parent = current;
    if (parent == null || parent.isNull()) {
      boolean list = step.equals("-") || Pointers.isIndex(step);
      parent = list ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
    }
    if (parent instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      copy.setAll(object);
      copy.set(step, put(object.get(step), rest, inside, value));
      return copy;
    }
    if (parent instanceof ArrayNode list) {
      return putInto(list, step, rest, inside, value);
    }
    throw refused(
        inside,
        new Localized(
            "« " + inside + " » passe par une valeur qui ne contient rien",
            "\"" + inside + "\" goes through a value that holds nothing"));
  }

  private static JsonNode putInto(
      ArrayNode list, String step, List<String> rest, String inside, JsonNode value) {
    int index =
        step.equals("-") ? list.size() : Pointers.isIndex(step) ? Integer.parseInt(step) : -1;
    if (index < 0 || index > list.size()) {
      throw refused(
          inside,
          new Localized(
              "« " + step + " » n'est pas une place de la liste, qui a " + list.size()
                  + " éléments",
              "\"" + step + "\" is no place in the list, which has " + list.size() + " elements"));
    }
    ArrayNode copy = JsonNodeFactory.instance.arrayNode(list.size() + 1);
    copy.addAll(list);
    JsonNode inner = put(index < list.size() ? list.get(index) : null, rest, inside, value);
    if (index < list.size()) {
      copy.set(index, inner);
    } else {
      copy.add(inner);
    }
    return copy;
  }

  private static UnusableInputException refused(String inside, Localized sentence) {
    return new UnusableInputException(sentence, inside, Position.UNKNOWN);
  }

  /** The text, if this value is a text. */
  public Optional<String> text() {
    return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }

  /** True for {@code { … }}. */
  public boolean isObject() {
    return node.isObject();
  }

  /** True for {@code [ … ]}. */
  public boolean isList() {
    return node.isArray();
  }

  /** True for {@code null}. */
  public boolean isNull() {
    return node.isNull();
  }

  /** The keys of an object, in the order of the text; none for any other value. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The elements of a list, each with its place in the text; none for any other value. */
  public List<JsonTree> elements() {
    List<JsonTree> elements = new ArrayList<>();
    for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
      elements.add(new JsonTree(node.get(i), source, pointer + "/" + i));
    }
    return elements;
  }

  /** The value as indented JSON, with a final line feed. */
  public String toJson() {
    return LevierJson.standard().write(this);
  }

  /** Equal to another tree that holds the same value, wherever either comes from. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonTree tree && tree.node.equals(node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  /** The value as JSON on one line. */
  @Override
  public String toString() {
    return LevierJson.standard().writeCompact(this);
  }
}
