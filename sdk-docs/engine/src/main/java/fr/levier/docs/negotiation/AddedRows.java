package fr.levier.docs.negotiation;

import fr.levier.docs.pack.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that the other side added to the table of a collection, as new elements. */
final class AddedRows {

  private AddedRows() {}

  static List<FieldDifference> of(List<Returned.Row> rows, ValueReader reader) {
    List<FieldDifference> added = new ArrayList<>();
    for (Returned.Row row : rows) {
      Map<String, Reading> parts = new LinkedHashMap<>();
      for (Returned.Cell cell : row.cells()) {
        if (!cell.text().isEmpty()) {
          // an element is read like the first one of its collection: they share a type
          Reading reading = reader
              .read(row.collection() + "/0" + cell.part(), cell.format(), cell.text())
              .<Reading>map(value -> new Reading.Understood(cell.text(), value))
              .orElseGet(() -> new Reading.NotUnderstood(cell.text(), Reasons.NOT_READ));
          parts.put(cell.part(), reading);
        }
      }
      if (!parts.isEmpty()) {
        added.add(new FieldDifference.Added(row.collection() + "/-", parts));
      }
    }
    return added;
  }
}
