package fr.levier.docs.docx;

import fr.levier.docs.negotiation.Returned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the rows that somebody typed into the table of a collection: rows without a value, that the act never had, beside rows
 * whose values are those of one element each.
 */
final class TypedRows {

  /** A file with more is another document. */
  private static final int MOST = 200;

  private final Map<String, String> words = new HashMap<>();
  private final MadeDocument made;
  private final Surface surface;

  TypedRows(MadeDocument made, Surface surface) {
    this.made = made;
    this.surface = surface;
  }

  List<Returned.Row> found() {
    List<Returned.Row> found = new ArrayList<>();
    for (List<Rows.Row> table : surface.tables()) {
      Optional<Rows.Row> model =
          table.stream().filter(row -> !element(row).isEmpty()).findFirst();
      for (Rows.Row row : model.isPresent() ? table : List.<Rows.Row>of()) {
        if (found.size() < MOST && row.isTyped() && !row.shown().isEmpty() && !isMade(row)) {
          typed(row, model.get()).ifPresent(found::add);
        } else if (!element(row).isEmpty()) {
          model = Optional.of(row);
        }
      }
    }
    return found;
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
      if (values.size() == 1) {
        MadeDocument.Value value = made.value(values.get(0));
        String part = value.path().substring(element.length());
        cells.add(new Returned.Cell(part, value.format(), row.cells().get(i).text()));
      }
    }
    boolean isScalar = cells.stream().allMatch(cell -> cell.part().isEmpty());
    // what is computed from a whole element stands at no part of it
    cells.removeIf(cell -> cell.part().isEmpty() && !isScalar);
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new Returned.Row(element.substring(0, element.lastIndexOf('/')), cells));
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
