package fr.levier.docs.html;

import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.List;

/** Writes a table: a caption, headers with a scope, the first cell of a row as the header of that row. */
final class TableWriter {

  private final Markup markup;
  private final InlineWriter inlines;

  TableWriter(Markup markup, InlineWriter inlines) {
    this.markup = markup;
    this.inlines = inlines;
  }

  /** A wide table scrolls by itself, which the keyboard reaches; no landmark, as captions may be alike. */
  void write(Block.Table table, String id) {
    markup.open("div", "class", "table", "role", "group", "aria-labelledby", id, "tabindex", "0");
    markup.line().open("table").line().open("caption", "id", id);
    inlines.write(table.caption());
    markup.close("caption").line();
    widths(table.columns());
    markup.open("thead").open("tr");
    table.columns().forEach(column -> header(column, "col", column.header()));
    markup.close("tr").close("thead").line().open("tbody").line();
    for (Block.Row row : table.rows()) {
      row(table.columns(), row);
    }
    markup.close("tbody").line().close("table").line().close("div").line();
  }

  private void widths(List<Block.Column> columns) {
    int total = columns.stream().mapToInt(Block.Column::weight).sum();
    markup.open("colgroup");
    for (Block.Column column : columns) {
      // Tenths of a percent, in whole numbers: no decimal separator to depend on.
      int share = column.weight() * 1000 / total;
      markup.empty("col", "style", "width:" + share / 10 + "." + share % 10 + "%");
    }
    markup.close("colgroup").line();
  }

  private void row(List<Block.Column> columns, Block.Row row) {
    if (row.total()) {
      markup.open("tr", "class", "total");
    } else {
      markup.open("tr");
    }
    for (int i = 0; i < columns.size(); i++) {
      if (i == 0) {
        header(columns.get(i), "row", row.cells().get(i));
      } else {
        cell("td", columns.get(i), row.cells().get(i));
      }
    }
    markup.close("tr").line();
  }

  /** An empty header is announced for nothing: it is written as a plain cell. */
  private void header(Block.Column column, String scope, List<Inline> content) {
    if (InlineWriter.isBlank(content)) {
      cell("td", column, content);
    } else {
      cell("th", column, content, "scope", scope);
    }
  }

  private void cell(
      String element, Block.Column column, List<Inline> content, String... attributes) {
    String alignment = switch (column.alignment()) {
      case LEFT -> "";
      case CENTER -> "centre";
      case RIGHT -> "right";
    };
    if (alignment.isEmpty()) {
      markup.open(element, attributes);
    } else if (attributes.length == 0) {
      markup.open(element, "class", alignment);
    } else {
      markup.open(element, attributes[0], attributes[1], "class", alignment);
    }
    inlines.write(content);
    markup.close(element);
  }
}
