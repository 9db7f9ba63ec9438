package fr.levier.docs.text;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import java.util.List;

/**
 * Sets a table: in aligned columns when every row fits on a line; else one record a row, each cell beside the head of its
 * column. Cells always follow one another in reading order.
 */
final class TableSetter {

  private static final String SPACE = "  ";
  private static final int WIDEST_HEAD = 24;

  private final Sheet sheet;
  private final Block.Table table;
  private final List<String> heads;
  private final List<List<String>> rows;

  TableSetter(Sheet sheet, Block.Table table) {
    this.sheet = sheet;
    this.table = table;
    heads = table.columns().stream()
        .map(column -> oneLine(ActText.of(column.header())))
        .toList();
    rows = table.rows().stream()
        .map(row -> row.cells().stream().map(cell -> oneLine(ActText.of(cell))).toList())
        .toList();
  }

  void set() {
    sheet.gap();
    sheet.words(ActText.of(table.caption()), 0, 0);
    int[] widths = widths();
    int total = SPACE.length() * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    if (total <= Sheet.WIDTH) {
      columns(widths, total);
    } else {
      records();
    }
    sheet.gap();
  }

  private int[] widths() {
    int[] widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Sheet.width(heads.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], Sheet.width(row.get(i)));
      }
    }
    return widths;
  }

  private void columns(int[] widths, int total) {
    sheet.line("─".repeat(total));
    aligned(heads, widths);
    sheet.line("─".repeat(total));
    for (int i = 0; i < rows.size(); i++) {
      if (table.rows().get(i).total()) {
        sheet.line("─".repeat(total));
      }
      aligned(rows.get(i), widths);
    }
    sheet.line("─".repeat(total));
  }

  private void aligned(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      int room = widths[i] - Sheet.width(cells.get(i));
      int before = switch (table.columns().get(i).alignment()) {
        case LEFT -> 0;
        case CENTER -> room / 2;
        case RIGHT -> room;
      };
      line.append(i == 0 ? "" : SPACE);
      line.append(" ".repeat(before)).append(cells.get(i)).append(" ".repeat(room - before));
    }
    sheet.line(line.toString().stripTrailing());
  }

  private void records() {
    sheet.line("─".repeat(Sheet.WIDTH));
    sheet.words(String.join(" │ ", heads), 0, 0);
    int margin = heads.stream()
        .mapToInt(head -> Sheet.wrapped(head, WIDEST_HEAD, WIDEST_HEAD).stream()
            .mapToInt(Sheet::width)
            .max()
            .orElse(0))
        .max()
        .orElse(0);
    for (List<String> row : rows) {
      sheet.line("─".repeat(Sheet.WIDTH));
      for (int i = 0; i < heads.size(); i++) {
        beside(heads.get(i), row.get(i), margin);
      }
    }
    sheet.line("─".repeat(Sheet.WIDTH));
  }

  private void beside(String head, String cell, int margin) {
    List<String> left = Sheet.wrapped(head, WIDEST_HEAD, WIDEST_HEAD);
    int room = Sheet.WIDTH - margin - 3;
    List<String> right = Sheet.wrapped(cell, room, room);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String named = i < left.size() ? left.get(i) : "";
      String value = i < right.size() ? right.get(i) : "";
      String padding = " ".repeat(margin - Sheet.width(named));
      sheet.line((named + padding + " " + TextRenderer.REPEATED + " " + value).stripTrailing());
    }
  }

  private static String oneLine(String cell) {
    return String.join(" ", Sheet.wrapped(cell, Integer.MAX_VALUE, Integer.MAX_VALUE));
  }
}
