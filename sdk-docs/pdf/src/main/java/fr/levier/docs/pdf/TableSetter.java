package fr.levier.docs.pdf;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/** Tables: a shaded head that each page repeats, light rules, rows that may run over pages. */
final class TableSetter {

  private static final float PAD_X = 5;
  private static final float PAD_Y = 4;
  /** A row higher than this is cut rather than moved. */
  private static final float TALL = 150;

  /** How many rows are read to size the columns: enough for a form, little of a register. */
  private static final int SAMPLED = 40;
  /** The width of a wide letter, in ems: a word of so many is no longer than that. */
  private static final float WIDE = 0.7f;

  private static final float PAGE = Sheet.TOP - Sheet.BOTTOM;

  /** Cells broken into lines, and the elements they belong to; none for a repeated head. */
  private record Cells(
      List<Lines> lines, List<COSDictionary> elements, Tint ground, float leading) {
    int most() {
      int most = 1;
      for (Lines cell : lines) {
        most = Math.max(most, cell.count());
      }
      return most;
    }

    float height() {
      return most() * leading + 2 * PAD_Y;
    }
  }

  /** The columns of one table. */
  private static final class Grid {
    private final List<Block.Column> columns;
    private final float[] edges;

    Grid(List<Block.Column> columns, float[] widths, float left) {
      this.columns = columns;
      edges = new float[columns.size() + 1];
      edges[0] = left;
      for (int i = 0; i < columns.size(); i++) {
        edges[i + 1] = edges[i] + widths[i];
      }
    }

    List<Block.Column> columns() {
      return columns;
    }

    float width(int column) {
      return edges[column + 1] - edges[column];
    }

    float left() {
      return edges[0];
    }

    float whole() {
      return edges[edges.length - 1] - edges[0];
    }

    Sheet.Measure inner(int column) {
      return new Sheet.Measure(edges[column] + PAD_X, width(column) - 2 * PAD_X);
    }
  }

  private final Flow flow;
  private final Type type;
  private final float leading;
  private final Set<String> targets;

  TableSetter(Flow flow, Set<String> targets) {
    this.flow = flow;
    type = flow.dress().type();
    leading = type.smallLeading;
    this.targets = targets;
  }

  void set(Block.Table table, COSDictionary parent, Sheet.Measure measure) {
    flow.space(6);
    if (table.columns().isEmpty()) {
      caption(table, flow.tags().child(parent, "P"), measure, 0);
      return;
    }
    Grid grid = new Grid(table.columns(), widths(table, measure.width()), measure.x());
    COSDictionary element = flow.tags().child(parent, "Table");
    COSDictionary caption = flow.tags().child(element, "Caption");
    COSDictionary headRow = flow.tags().child(flow.tags().child(element, "THead"), "TR");
    Cells head = head(table, grid, headRow);
    List<Cells> rows = new ArrayList<>();
    if (!table.rows().isEmpty()) {
      COSDictionary body = flow.tags().child(element, "TBody");
      for (Block.Row row : table.rows()) {
        rows.add(cells(row, grid, flow.tags().child(body, "TR")));
      }
    }
    // A head never stays alone at the foot of a page: it keeps with the first row, or with the part
    // of it that is cut.
    float first = rows.isEmpty() ? 0 : Math.min(TALL, rows.get(0).height());
    caption(table, caption, measure, head.height() + first);
    flow.tags().dropIfEmpty(element, caption);
    row(grid, head, head, false);
    rows.forEach(row -> row(grid, row, head, true));
    flow.page().under().rectangle(Tint.ACCENT, grid.left(), flow.y() - 0.4f, grid.whole(), 0.8f);
    flow.space(12);
  }

  /** The width of each column: its share, unless a word of it needs more and the others can spare it. */
  private float[] widths(Block.Table table, float whole) {
    int count = table.columns().size();
    float total = 0;
    for (Block.Column column : table.columns()) {
      total += column.weight();
    }
    float[] widths = new float[count];
    boolean roomy = true;
    for (int i = 0; i < count; i++) {
      widths[i] = whole * table.columns().get(i).weight() / total;
      roomy &= mostLetters(table, i) * WIDE * type.cell.size() <= widths[i] - 2 * PAD_X;
    }
    return roomy ? widths : spared(table, widths, whole);
  }

  private float[] spared(Block.Table table, float[] widths, float whole) {
    float[] least = new float[widths.length];
    float needed = 0;
    for (int i = 0; i < widths.length; i++) {
      least[i] = longestWord(table, i) + 2 * PAD_X;
      needed += least[i];
    }
    if (needed < whole) {
      spare(widths, least);
    }
    return widths;
  }

  /** Columns too narrow for their longest word take what they lack from what the others have to spare. */
  private static void spare(float[] widths, float[] least) {
    float lacking = 0;
    float spare = 0;
    for (int i = 0; i < widths.length; i++) {
      lacking += Math.max(0, least[i] - widths[i]);
      spare += Math.max(0, widths[i] - least[i]);
    }
    for (int i = 0; i < widths.length; i++) {
      float surplus = widths[i] - least[i];
      widths[i] = surplus < 0 ? least[i] : widths[i] - surplus * lacking / Math.max(spare, 1);
    }
  }

  /** The letters of the longest word of a column: enough to know, nearly always, that it fits. */
  private static int mostLetters(Block.Table table, int column) {
    int most = mostLetters(table.columns().get(column).header());
    for (Block.Row row : table.rows().subList(0, Math.min(SAMPLED, table.rows().size()))) {
      most = Math.max(most, mostLetters(row.cells().get(column)));
    }
    return most;
  }

  private static int mostLetters(List<Inline> content) {
    String words = ActText.of(content);
    int most = 0;
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || words.charAt(i) == ' ') {
        most = Math.max(most, i - start);
        start = i + 1;
      }
    }
    return most;
  }

  private float longestWord(Block.Table table, int column) {
    float longest = longestWord(table.columns().get(column).header(), type.head);
    for (Block.Row row : table.rows().subList(0, Math.min(SAMPLED, table.rows().size()))) {
      longest = Math.max(longest, longestWord(row.cells().get(column), type.cell));
    }
    return longest;
  }

  private float longestWord(List<Inline> content, Look look) {
    Shaped shaped = Shaper.shape(content, look, targets);
    float longest = 0;
    for (int box = 0; box < shaped.boxes(); box++) {
      longest = Math.max(longest, shaped.width(box));
    }
    return longest;
  }

  private void caption(
      Block.Table table, COSDictionary element, Sheet.Measure measure, float after) {
    Lines lines =
        Lines.ragged(Shaper.shape(table.caption(), type.caption, targets), measure.width());
    flow.need(Math.min(PAGE, lines.count() * leading + 4 + after));
    flow.paragraph(element, lines, measure, Flow.Align.LEFT, leading);
    flow.space(4);
  }

  private Cells head(Block.Table table, Grid grid, COSDictionary row) {
    int count = table.columns().size();
    List<Lines> lines = new ArrayList<>(count);
    List<COSDictionary> elements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lines.add(lines(table.columns().get(i).header(), type.head, grid, i));
      elements.add(flow.tags().child(row, "TH"));
      Tags.name(elements.get(i), "Table", "Scope", "Column");
    }
    return new Cells(lines, elements, Tint.SHADE, leading);
  }

  private Cells cells(Block.Row row, Grid grid, COSDictionary element) {
    int count = row.cells().size();
    List<Lines> lines = new ArrayList<>(count);
    List<COSDictionary> elements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Lines cell = lines(row.cells().get(i), row.total() ? type.cellBold : type.cell, grid, i);
      boolean title = i == 0 && count > 1 && cell.count() > 0;
      lines.add(cell);
      elements.add(flow.tags().child(element, title ? "TH" : "TD"));
      if (title) {
        Tags.name(elements.get(i), "Table", "Scope", "Row");
      }
    }
    return new Cells(lines, elements, row.total() ? Tint.PALE : Tint.RULE, leading);
  }

  private Lines lines(List<Inline> content, Look look, Grid grid, int column) {
    float width = Math.max(look.size(), grid.inner(column).width());
    return Lines.ragged(Shaper.shape(content, look, targets), width);
  }

  /** Places a row: whole if it can be, moved to the next page if it is short, cut if it is tall. */
  private void row(Grid grid, Cells cells, Cells head, boolean repeat) {
    int from = 0;
    int most = cells.most();
    while (from < most) {
      int fit = (int) ((flow.room() - 2 * PAD_Y + 0.01f) / leading);
      int left = most - from;
      boolean whole = left <= fit;
      boolean cut = !whole && fit >= 2 && (left * leading > TALL || flow.isFresh());
      if (whole || cut || flow.isFresh()) {
        int to = from + Math.max(1, Math.min(fit, left));
        draw(grid, cells, from, to, true);
        from = to;
      }
      if (from < most) {
        next(grid, head, repeat);
      }
    }
  }

  private void next(Grid grid, Cells head, boolean repeat) {
    flow.page().under().rectangle(Tint.RULE, grid.left(), flow.y() - 0.4f, grid.whole(), 0.8f);
    flow.turn();
    if (repeat && head.height() < PAGE / 3) {
      draw(grid, head, 0, head.most(), false);
    }
  }

  private void draw(Grid grid, Cells cells, int from, int to, boolean tagged) {
    float top = flow.y();
    float height = (to - from) * leading + 2 * PAD_Y;
    Ink under = flow.page().under();
    if (cells.ground() != Tint.RULE) {
      under.rectangle(cells.ground(), grid.left(), top - height, grid.whole(), height);
    }
    boolean isHead = cells.ground() == Tint.SHADE;
    under.rectangle(
        isHead ? Tint.ACCENT : Tint.RULE,
        grid.left(),
        top - height,
        grid.whole(),
        isHead ? 0.8f : 0.5f);
    for (int column = 0; column < cells.lines().size(); column++) {
      Lines lines = cells.lines().get(column);
      Flow.Align align = align(grid.columns().get(column).alignment());
      Sheet.Measure measure = grid.inner(column);
      for (int i = from; i < Math.min(to, lines.count()); i++) {
        float x = measure.x() + Flow.offset(lines, i, measure, align);
        float baseline = top - PAD_Y - (i - from + 1) * leading + leading * 0.29f;
        if (tagged) {
          flow.painter().words(flow.page(), cells.elements().get(column), lines, i, x, baseline, 0);
        } else {
          flow.painter().artifact(flow.page().over(), lines, i, x, baseline, 0);
        }
      }
    }
    flow.y(top - height);
  }

  private static Flow.Align align(Block.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> Flow.Align.LEFT;
      case CENTER -> Flow.Align.CENTER;
      case RIGHT -> Flow.Align.RIGHT;
    };
  }
}
