package fr.levier.docs.docx;

import fr.levier.docs.negotiation.Returned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the rows that somebody typed into the table or the list of a collection: rows without a value, that the act never had,
 * beside rows whose values are those of one element each.
 */
final class TypedRows {

  /** A file with more is another document. */
  private static final int MOST = 200;

  /**
   * A row that somebody typed.
   *
   * @param element what it says of a new element; absent if it does not have the words of the other rows
   */
  record Typed(Rows.Row row, Optional<Returned.Row> element) {}

  private final Map<String, String> words = new HashMap<>();
  private final MadeDocument made;

  private TypedRows(MadeDocument made) {
    this.made = made;
  }

  static List<Typed> of(MadeDocument made, Surface surface) {
    TypedRows typed = new TypedRows(made);
    List<Typed> found = new ArrayList<>();
    surface.tables().forEach(table -> typed.find(table, found));
    return found;
  }

  private void find(List<Rows.Row> table, List<Typed> found) {
    List<Rows.Row> models =
        table.stream().filter(row -> !element(row).isEmpty()).toList();
    if (models.isEmpty() || !areElements(models)) {
      return;
    }
    Rows.Row model = models.get(0);
    for (Rows.Row row : table) {
      if (!row.isTyped()) {
        model = element(row).isEmpty() ? model : row;
      } else if (found.size() < MOST && !row.shown().isEmpty() && !isMade(row)) {
        Optional<Returned.Row> element = typed(row, model);
        if (row.isItem() || element.isPresent()) {
          found.add(new Typed(row, element));
        }
      }
    }
  }

  /** Whether rows show one element each, and not the parts of one. */
  private boolean areElements(List<Rows.Row> rows) {
    Set<String> elements = new HashSet<>();
    return rows.stream().allMatch(row -> elements.add(element(row)));
  }

  /** Whether the act had such words in that clause: the row is a head, a subtotal, or has lost its controls. */
  private boolean isMade(Rows.Row row) {
    return words.computeIfAbsent(row.clause(), this::words).contains(Likeness.of(row.shown()));
  }

  private String words(String clause) {
    MadeDocument.Clause within = made.clauses().get(clause);
    return within != null
        ? key(within.text())
        : made.outside().stream().map(it -> key(it.text())).collect(Collectors.joining(" "));
  }

  private String key(Passage passage) {
    return passage.key(number -> made.value(number).shown());
  }

  private Optional<Returned.Row> typed(Rows.Row row, Rows.Row like) {
    String element = element(like);
    List<Returned.Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.cells().size(), like.cells().size()); i++) {
      List<Integer> values = like.cells().get(i).values();
      List<String> texts = texts(row.cells().get(i), like.cells().get(i));
      for (int j = 0; j < texts.size(); j++) {
        MadeDocument.Value value = made.value(values.get(j));
        String part = value.path().substring(element.length());
        cells.add(new Returned.Cell(part, value.format(), texts.get(j)));
      }
    }
    boolean isScalar = cells.stream().allMatch(cell -> cell.part().isEmpty());
    // what is computed from a whole element stands at no part of it
    cells.removeIf(cell -> cell.part().isEmpty() && !isScalar);
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new Returned.Row(element.substring(0, element.lastIndexOf('/')), cells));
  }

  /** A cell of one value may say it in any words; one of several needs the words between them. */
  private static List<String> texts(Rows.Cell cell, Rows.Cell like) {
    return cell.like(like)
        .orElseGet(() -> like.values().size() == 1 ? List.of(cell.text()) : List.of());
  }

  /** The pointer of the element that all values of a row are part of, such as {@code /subject/indicators/2}; empty if none. */
  private String element(Rows.Row row) {
    String common = null;
    for (Rows.Cell cell : row.cells()) {
      for (int number : cell.values()) {
        String path = made.value(number).path();
        common = common == null ? path : common(common, path);
      }
    }
    while (common != null && !common.isEmpty()) {
      int last = common.lastIndexOf('/');
      if (common.substring(last + 1).matches("\\d{1,9}")) {
        return common;
      }
      common = last < 0 ? "" : common.substring(0, last);
    }
    return "";
  }

  /** What two pointers have in common, whole steps only. */
  private static String common(String one, String other) {
    String[] steps = one.split("/", -1);
    String[] others = other.split("/", -1);
    StringBuilder common = new StringBuilder();
    for (int i = 1; i < Math.min(steps.length, others.length) && steps[i].equals(others[i]); i++) {
      common.append('/').append(steps[i]);
    }
    return common.toString();
  }
}
