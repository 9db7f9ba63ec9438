package fr.levier.funding.opendata;

import static java.util.stream.Collectors.toMap;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks a row against a table schema (Frictionless): columns, types and every constraint the schema states. No maintained
 * validator is published on Maven Central; what this one does not know makes it fail.
 */
final class TableSchema {

  private static final Set<String> CONSTRAINTS =
      Set.of("required", "pattern", "maxLength", "enum", "minimum", "maximum");

  private final Map<String, JsonTree> fields;

  private TableSchema(JsonTree schema) {
    fields = schema.at("/fields").orElseThrow().elements().stream()
        .collect(toMap(
            field -> text(field, "/name").orElseThrow(),
            field -> field,
            (one, other) -> {
              throw new IllegalArgumentException("two columns of one name");
            },
            LinkedHashMap::new));
  }

  static TableSchema subsidies() {
    return new TableSchema(LevierJson.standard()
        .tree(Samples.text("schemas/scdl_subventions_2.1.1.tableschema.json")));
  }

  List<String> errors(List<String> header, List<String> row) {
    List<String> errors = new ArrayList<>();
    if (!header.equals(List.copyOf(fields.keySet()))) {
      errors.add("columns " + header);
    }
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      JsonTree field = fields.get(header.get(i));
      if (field != null && !row.get(i).isEmpty()) {
        value(field, row.get(i)).ifPresent(errors::add);
      } else if (field != null && text(field, "/constraints/required").isPresent()) {
        errors.add(header.get(i) + " is required");
      }
    }
    if (header.size() != row.size()) {
      errors.add(row.size() + " cells");
    }
    return errors;
  }

  private static Optional<String> value(JsonTree field, String cell) {
    String name = text(field, "/name").orElseThrow();
    if (!isOfType(field, cell)) {
      return Optional.of(name + " is no " + text(field, "/type").orElseThrow() + ": " + cell);
    }
    return field.at("/constraints").stream()
        .flatMap(constraints -> constraints.keys().stream()
            .filter(key -> !holds(key, constraints.at("/" + key).orElseThrow(), cell)))
        .findFirst()
        .map(key -> name + " breaks " + key + ": " + cell);
  }

  private static boolean isOfType(JsonTree field, String cell) {
    String type = text(field, "/type").orElseThrow();
    return switch (type) {
      case "string" -> true;
      case "number" -> Pattern.matches("-?\\d+(\\.\\d+)?", cell);
      case "boolean" ->
        text(field, "/trueValues/0").orElseThrow().equals(cell)
            || text(field, "/falseValues/0").orElseThrow().equals(cell);
      case "date" -> isDay(cell);
      default -> throw new IllegalArgumentException("unknown type " + type);
    };
  }

  private static boolean isDay(String cell) {
    try {
      return LocalDate.parse(cell).toString().equals(cell);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean holds(String constraint, JsonTree bound, String cell) {
    if (!CONSTRAINTS.contains(constraint)) {
      throw new IllegalArgumentException("unknown constraint " + constraint);
    }
    return switch (constraint) {
      case "pattern" ->
        Pattern.compile(bound.text().orElseThrow()).matcher(cell).find();
      case "maxLength" ->
        cell.codePointCount(0, cell.length()) <= Integer.parseInt(bound.toString());
      case "enum" ->
        bound.elements().stream().anyMatch(one -> one.text().orElseThrow().equals(cell));
      case "minimum" -> new BigDecimal(cell).compareTo(new BigDecimal(bound.toString())) >= 0;
      case "maximum" -> new BigDecimal(cell).compareTo(new BigDecimal(bound.toString())) <= 0;
      default -> true;
    };
  }

  /** A text or, as it is written, any other value; {@code required: true} is the only other one asked for. */
  private static Optional<String> text(JsonTree tree, String pointer) {
    return tree.at(pointer).map(value -> value.text().orElseGet(value::toString));
  }
}
