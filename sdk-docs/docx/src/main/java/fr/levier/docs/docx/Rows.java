package fr.levier.docs.docx;

import fr.levier.docs.tree.ActText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Gathers the rows of the tables of a body while it is read, and the items of its lists, each of which is a row of one cell. A
 * table inside a cell is part of the cell.
 */
final class Rows {

  /**
   * A row.
   *
   * @param clause the clause it stands in; empty outside all
   * @param isItem whether it is the item of a list
   */
  record Row(String clause, List<Cell> cells, boolean isItem) {

    String shown() {
      StringBuilder shown = new StringBuilder();
      cells.forEach(cell -> shown.append(cell.text()).append(' '));
      return ActText.fold(shown.toString());
    }

    boolean isTyped() {
      return cells.stream().allMatch(cell -> cell.values().isEmpty());
    }
  }

  /** Words, or a bound value by its number from 1. */
  private record Piece(String words, int value) {}

  /** A cell. */
  record Cell(List<Piece> pieces) {

    String text() {
      StringBuilder text = new StringBuilder();
      pieces.forEach(piece -> text.append(piece.words()));
      return ActText.fold(text.toString());
    }

    /** The numbers of the bound values in it, in order. */
    List<Integer> values() {
      return pieces.stream().map(Piece::value).filter(value -> value > 0).toList();
    }

    /** What it says for each value of a cell that has the same words around its values; nothing if it has not. */
    Optional<List<String>> like(Cell model) {
      List<String> around = model.words();
      String text = text();
      int last = around.size() - 1;
      if (last == 0 || !text.startsWith(around.get(0))) {
        return Optional.empty();
      }
      int from = around.get(0).length();
      List<String> texts = new ArrayList<>();
      for (String words : around.subList(1, last)) {
        int to = words.isEmpty() ? -1 : text.indexOf(words, from);
        if (to < 0) {
          return Optional.empty();
        }
        texts.add(text.substring(from, to).strip());
        from = to + words.length();
      }
      String end = around.get(last);
      String rest = text.substring(from);
      if (!end.isEmpty()) {
        end = END.matcher(end).replaceFirst("");
        rest = END.matcher(rest).replaceFirst("");
      }
      texts.add(rest.substring(0, Math.max(0, rest.length() - end.length())).strip());
      return rest.endsWith(end) && !texts.contains("") ? Optional.of(texts) : Optional.empty();
    }

    /** The words before, between and after its values, white space folded. */
    private List<String> words() {
      List<String> words = new ArrayList<>();
      StringBuilder open = new StringBuilder();
      for (Piece piece : pieces) {
        if (piece.value() > 0) {
          words.add(ActText.fold(open.toString()));
          open.setLength(0);
        } else {
          open.append(piece.words());
        }
      }
      words.add(ActText.fold(open.toString()));
      return words;
    }
  }

  /** The sign that ends an item, which differs from one to the next. */
  private static final Pattern END = Pattern.compile("\\s*[;.,]?$");

  /** The level of a paragraph outside all lists. */
  static final int NO_ITEM = -1;

  private final NavigableMap<Integer, List<Row>> lists = new TreeMap<>();
  private List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private int depth;

  void words(String words) {
    pieces.add(new Piece(words, 0));
  }

  void value(int number, String shown) {
    pieces.add(new Piece(shown, number));
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

  /**
   * A paragraph ends; gives the lists that it ends thereby. Items of one level that no paragraph of a lesser one parts are rows
   * of one list.
   *
   * @param level how deep the list lies whose item it is, from 0; {@link #NO_ITEM} if it is none
   */
  List<List<Row>> endParagraph(int level, String clause) {
    if (depth > 0) {
      words(" ");
      return List.of();
    }
    List<Piece> item = pieces;
    pieces = new ArrayList<>();
    List<List<Row>> ended = endLists(level);
    if (level != NO_ITEM) {
      lists
          .computeIfAbsent(level, first -> new ArrayList<>())
          .add(new Row(clause, List.of(new Cell(item)), true));
    }
    return ended;
  }

  List<List<Row>> endLists() {
    return endLists(NO_ITEM);
  }

  /** The lists that lie deeper. */
  private List<List<Row>> endLists(int level) {
    Map<Integer, List<Row>> deeper = lists.tailMap(level, false);
    List<List<Row>> ended = List.copyOf(deeper.values());
    deeper.clear();
    return ended;
  }

  void endCell() {
    if (depth == 1) {
      cells.add(new Cell(pieces));
      pieces = new ArrayList<>();
    } else {
      words(" ");
    }
  }

  void endRow(String clause) {
    if (depth == 1) {
      rows.add(new Row(clause, cells, false));
      cells = new ArrayList<>();
    }
  }
}
