package fr.levier.docs.negotiation;

import java.util.List;
import java.util.Objects;

/**
 * What a reader saw in a document that came back, before it is read against a dossier. For the authors of readers.
 *
 * @param values every bound value of the document, in its order
 * @param rows the rows that somebody added to tables of collections
 * @param clauses how each clause came back: first those of the act in its order, then foreign text
 * @param proposals the tracked changes, in the order of the document
 * @param remarks the comments, in the order of the document
 */
public record Returned(
    List<Value> values,
    List<Row> rows,
    List<ClauseDifference> clauses,
    List<Proposal> proposals,
    List<Remark> remarks) {

  public Returned {
    values = List.copyOf(values);
    rows = List.copyOf(rows);
    clauses = List.copyOf(clauses);
    proposals = List.copyOf(proposals);
    remarks = List.copyOf(remarks);
  }

  /**
   * A value. A text that differs from what was made by white space or quotes alone is given as it was made.
   *
   * @param path RFC 6901 pointer in the dossier file
   * @param format the name of its format; empty for the plain one
   * @param made what it showed; empty if it was to be completed
   * @param surface the different texts its places show now, in order: none if it is gone, an empty one if it was emptied
   * @param data what the data part holds for it
   * @param clause the deleted clause it went with; empty if there is none
   */
  public record Value(
      String path, String format, String made, List<String> surface, String data, String clause) {
    public Value {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(format, "format");
      Objects.requireNonNull(made, "made");
      surface = List.copyOf(surface);
      Objects.requireNonNull(data, "data");
      Objects.requireNonNull(clause, "clause");
    }

    boolean isAsMade() {
      return data.equals(made)
          && (surface.isEmpty() ? made.isEmpty() : surface.equals(List.of(made)));
    }

    boolean isGone() {
      return surface.isEmpty() && !made.isEmpty();
    }
  }

  /**
   * A row that was added.
   *
   * @param collection RFC 6901 pointer of the collection whose elements the other rows show
   */
  public record Row(String collection, List<Cell> cells) {
    public Row {
      Objects.requireNonNull(collection, "collection");
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of an added row.
   *
   * @param part pointer inside the element of what other rows show there
   * @param format the format they show it with
   */
  public record Cell(String part, String format, String text) {
    public Cell {
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(format, "format");
      Objects.requireNonNull(text, "text");
    }
  }
}
