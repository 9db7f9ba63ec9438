package fr.levier.docs.docx;

import fr.levier.docs.tree.ActText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the rows of the tables of a body while it is read. A table inside a cell is part of the cell. */
final class Rows {

  /**
   * A row.
   *
   * @param clause the clause it stands in; empty outside all
   */
  record Row(String clause, List<Cell> cells) {

    String shown() {
      StringBuilder shown = new StringBuilder();
      cells.forEach(cell -> shown.append(cell.text()).append(' '));
      return ActText.fold(shown.toString());
    }

    boolean isTyped() {
      return cells.stream().allMatch(cell -> cell.values().isEmpty());
    }
  }

  /**
   * A cell.
   *
   * @param values the numbers of the bound values in it
   */
  record Cell(String text, List<Integer> values) {}

  private List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<Integer> values = new ArrayList<>();
  private int depth;

  void words(String words) {
    if (depth > 0) {
      text.append(words);
    }
  }

  void value(int number, String shown) {
    words(shown);
    if (depth > 0) {
      values.add(number);
    }
  }

  /** A table begins or ends; gives its rows when it ends. */
  Optional<List<Row>> table(boolean begins) {
    depth += begins ? 1 : -1;
    if (begins || depth > 0) {
      return Optional.empty();
    }
    List<Row> whole = rows;
    rows = new ArrayList<>();
    return Optional.of(whole);
  }

  void endCell() {
    if (depth == 1) {
      cells.add(new Cell(ActText.fold(text.toString()), values));
      text = new StringBuilder();
      values = new ArrayList<>();
    } else {
      words(" ");
    }
  }

  void endRow(String clause) {
    if (depth == 1) {
      rows.add(new Row(clause, cells));
      cells = new ArrayList<>();
    }
  }
}
