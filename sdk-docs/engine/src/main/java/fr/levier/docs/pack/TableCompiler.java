package fr.levier.docs.pack;

import fr.levier.docs.internal.template.BlockNode;
import fr.levier.docs.internal.template.BlockNode.RowNode;
import fr.levier.docs.internal.template.Condition;
import fr.levier.docs.internal.template.InlineNode;
import fr.levier.docs.pack.InlineCompiler.Around;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Turns a pipe table into a grid: caption and widths above it, and rows that loops and conditions may wrap. */
final class TableCompiler {

  private static final Pattern DELIMITER =
      Pattern.compile("\\s*\\|\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
  private static final Pattern CAPTION = Pattern.compile("\\s*Tableau[ \u00a0\u202f]?:\\s*(\\S.*)");
  private static final Pattern WIDTHS =
      Pattern.compile("\\s*\\{widths:((?:\\s+[1-9][0-9]{0,2})+)\\s*\\}\\s*");
  private static final Pattern TOTAL = Pattern.compile("(\\s*\\|\\s*)=(\\s.*)");

  private final Markdown markdown;
  private final InlineCompiler inlines;
  private final Diagnostics diagnostics;

  TableCompiler(Markdown markdown, InlineCompiler inlines, Diagnostics diagnostics) {
    this.markdown = markdown;
    this.inlines = inlines;
    this.diagnostics = diagnostics;
  }

  /** The index of the first table header among lines; negative when there is none. */
  int header(List<Scanned.Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isRow(lines.get(i)) && DELIMITER.matcher(lines.get(i + 1).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** The index where the caption of a table begins, or its widths, or the header when it has neither. */
  int captionOf(List<Scanned.Line> lines, int header) {
    int start = header;
    for (int i = header - 1; i >= 0; i--) {
      String text = lines.get(i).text();
      if (WIDTHS.matcher(text).matches() || CAPTION.matcher(text).matches()) {
        start = i;
      } else if (!text.isBlank()) {
        return start;
      }
    }
    return start;
  }

  private static boolean isRow(Scanned.Line line) {
    return line.text().stripLeading().startsWith("|");
  }

  /**
   * Compiles the table that begins at {@code header}, taking from {@code rest} the segments that are rows of it.
   *
   * @return the lines that follow the table
   */
  List<Scanned.Line> compile(
      List<Scanned.Line> lines,
      int caption,
      int header,
      List<Segment> rest,
      List<BlockNode> blocks,
      Around around) {
    List<Scanned.Line> head = List.of(lines.get(header), lines.get(header + 1));
    Grid grid = new Grid(head, around);
    int end = header + 2;
    while (end < lines.size() && isRow(lines.get(end))) {
      end++;
    }
    List<RowNode> rows = new ArrayList<>(grid.rows(lines.subList(header + 2, end)));
    List<Scanned.Line> after = lines.subList(end, lines.size());
    while (after.isEmpty() && !rest.isEmpty() && isRows(rest.get(0))) {
      Segment next = rest.remove(0);
      if (next instanceof Segment.Lines more) {
        int last = 0;
        while (last < more.lines().size() && isRow(more.lines().get(last))) {
          last++;
        }
        rows.addAll(grid.rows(more.lines().subList(0, last)));
        after = more.lines().subList(last, more.lines().size());
      } else {
        grid.segment(next, around).ifPresent(rows::add);
      }
    }
    blocks.add(new BlockNode.Grid(
        caption(lines.subList(caption, header), head.get(0), around),
        grid.columns(widths(lines.subList(caption, header), grid.size())),
        rows));
    return after;
  }

  /** Whether a segment is rows: lines that begin with one, or a directive around nothing else. */
  private static boolean isRows(Segment segment) {
    if (segment instanceof Segment.Lines lines) {
      return isRow(lines.lines().get(0));
    }
    if (segment instanceof Segment.Each each) {
      return !each.body().isEmpty() && each.body().stream().allMatch(TableCompiler::isOnlyRows);
    }
    return segment instanceof Segment.If choice
        && !choice.then().isEmpty()
        && choice.then().stream().allMatch(TableCompiler::isOnlyRows)
        && choice.otherwise().stream().allMatch(TableCompiler::isOnlyRows);
  }

  private static boolean isOnlyRows(Segment segment) {
    return segment instanceof Segment.Lines lines
        ? lines.lines().stream().allMatch(line -> isRow(line) || line.isBlank())
        : isRows(segment);
  }

  private List<InlineNode> caption(List<Scanned.Line> above, Scanned.Line header, Around around) {
    for (Scanned.Line line : above) {
      Matcher matcher = CAPTION.matcher(line.text());
      if (matcher.matches()) {
        List<Scanned.Line> legend = List.of(line.dedented(matcher.start(1)));
        List<Node> parsed = Markdown.children(Markdown.parse(legend));
        if (!parsed.isEmpty()) {
          return inlines.compile(markdown.atoms(parsed.get(0), legend), around);
        }
      }
    }
    diagnostics.report(
        header.place(0),
        PackCode.TABLE_CAPTION,
        "un tableau a une légende : écrivez « Tableau : … » sur la ligne au-dessus",
        "a table has a caption: write \"Tableau : …\" on the line above");
    return List.of();
  }

  private List<Integer> widths(List<Scanned.Line> above, int columns) {
    for (Scanned.Line line : above) {
      Matcher matcher = WIDTHS.matcher(line.text());
      if (matcher.matches()) {
        List<Integer> widths = new ArrayList<>();
        for (String width : matcher.group(1).strip().split("\\s+", -1)) {
          widths.add(Integer.valueOf(width));
        }
        if (widths.size() == columns) {
          return widths;
        }
        diagnostics.report(
            line.place(0),
            PackCode.TABLE_CAPTION,
            widths.size() + " largeurs pour " + columns + " colonnes",
            widths.size() + " widths for " + columns + " columns");
      }
    }
    return List.of();
  }

  /** One table: its header, against which rows are read. */
  private final class Grid {
    private final List<Scanned.Line> head;
    private final Around around;
    private final int size;

    Grid(List<Scanned.Line> head, Around around) {
      this.head = head;
      this.around = around;
      this.size = cells(head.get(0).text());
      check(head.get(1), cells(head.get(1).text()));
    }

    int size() {
      return size;
    }

    List<BlockNode.GridColumn> columns(List<Integer> widths) {
      List<BlockNode.GridColumn> columns = new ArrayList<>();
      for (Node row : parsed(head, TableHead.class)) {
        for (Node cell : Markdown.children(row)) {
          int width =
              widths.isEmpty() ? 1 : widths.get(Math.min(columns.size(), widths.size() - 1));
          columns.add(new BlockNode.GridColumn(
              inlines.compile(markdown.atoms(cell, head), around), width, alignment(cell)));
        }
      }
      return columns;
    }

    /** Rows that no directive separates. */
    List<RowNode> rows(List<Scanned.Line> lines) {
      return rows(lines, around);
    }

    private List<RowNode> rows(List<Scanned.Line> raw, Around within) {
      List<Scanned.Line> lines = raw.stream().filter(line -> !line.isBlank()).toList();
      List<RowNode> rows = new ArrayList<>();
      for (Scanned.Line line : lines) {
        Matcher total = TOTAL.matcher(line.text());
        boolean isTotal = total.matches();
        Scanned.Line row = isTotal
            ? new Scanned.Line(
                line.file(), line.number(), total.group(1) + " " + total.group(2), line.shifts())
            : line;
        if (check(row, cells(row.text()))) {
          row(row, isTotal, within).ifPresent(rows::add);
        }
      }
      return rows;
    }

    private Optional<RowNode> row(Scanned.Line line, boolean total, Around within) {
      List<Scanned.Line> table = List.of(head.get(0), head.get(1), line);
      for (Node row : parsed(table, TableBody.class)) {
        List<List<InlineNode>> cells = new ArrayList<>();
        for (Node cell : Markdown.children(row)) {
          cells.add(inlines.compile(markdown.atoms(cell, table), within));
        }
        if (cells.size() == size) {
          if (total && cells.stream().skip(1).anyMatch(TableCompiler::isTyped)) {
            diagnostics.report(
                line.place(0),
                PackCode.TYPED_TOTAL,
                "un total ne se tape pas : {{chemin | montant}} imprime celui du dossier, que les règles contrôlent ; {{sum chemin | montant}} l’additionne",
                "a total is not typed: {{path | montant}} prints that of the dossier, which the rules check; {{sum path | montant}} adds it up");
          }
          return Optional.of(new BlockNode.Cells(cells, total));
        }
      }
      return Optional.empty();
    }

    Optional<RowNode> segment(Segment segment, Around within) {
      if (segment instanceof Segment.Each each) {
        return inlines
            .tags()
            .loop(each.tag(), within.names())
            .map(loop ->
                new BlockNode.RowLoop(loop.walk(), group(each.body(), loop.inside(within))));
      }
      if (segment instanceof Segment.If choice) {
        Optional<ConditionParser.Parsed> parsed =
            inlines.tags().condition(choice.tag(), within.names());
        Condition condition =
            parsed.map(ConditionParser.Parsed::condition).orElseGet(Literals::none);
        Set<String> facts = parsed.map(ConditionParser.Parsed::facts).orElse(Set.of());
        return Optional.of(new BlockNode.RowChoice(
            condition,
            group(choice.then(), within.knowing(facts)),
            group(choice.otherwise(), within)));
      }
      return Optional.empty();
    }

    private List<RowNode> group(List<Segment> segments, Around within) {
      List<RowNode> rows = new ArrayList<>();
      for (Segment segment : segments) {
        if (segment instanceof Segment.Lines lines) {
          rows.addAll(rows(lines.lines(), within));
        } else {
          segment(segment, within).ifPresent(rows::add);
        }
      }
      return rows;
    }

    private boolean check(Scanned.Line line, int cells) {
      if (cells == size) {
        return true;
      }
      diagnostics.report(
          line.place(0),
          PackCode.TABLE_CELLS,
          "la ligne a " + cells + " cellules pour " + size + " colonnes",
          "the row has " + cells + " cells for " + size + " columns");
      return false;
    }

    private static List<Node> parsed(List<Scanned.Line> lines, Class<? extends Node> part) {
      List<Node> rows = new ArrayList<>();
      for (Node table : Markdown.children(Markdown.parseTable(lines))) {
        for (Node group : Markdown.children(table)) {
          if (part.isInstance(group)) {
            Markdown.children(group).stream().filter(TableRow.class::isInstance).forEach(rows::add);
          }
        }
      }
      return rows;
    }

    private static Block.Alignment alignment(Node cell) {
      TableCell.Alignment alignment =
          cell instanceof TableCell tableCell ? tableCell.getAlignment() : null;
      if (alignment == TableCell.Alignment.RIGHT) {
        return Block.Alignment.RIGHT;
      }
      return alignment == TableCell.Alignment.CENTER
          ? Block.Alignment.CENTER
          : Block.Alignment.LEFT;
    }

    /** Cells between pipes that no backslash escapes; the pipes at both ends hold none. */
    private static int cells(String row) {
      String text = row.strip();
      int cells = 0;
      boolean content = false;
      for (int i = 1; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\\') {
          i++;
          content = true;
        } else if (c == '|') {
          cells++;
          content = false;
        } else {
          content = content || !Character.isWhitespace(c);
        }
      }
      return content ? cells + 1 : cells;
    }
  }

  /** Whether a cell is words alone, with a figure among them. */
  private static boolean isTyped(List<InlineNode> cell) {
    return !cell.isEmpty()
        && cell.stream()
            .allMatch(
                it -> it instanceof InlineNode.Words words && words.inline() instanceof Inline.Text)
        && cell.stream()
            .anyMatch(it -> it instanceof InlineNode.Words words
                && words.inline() instanceof Inline.Text text
                && text.text().chars().anyMatch(Character::isDigit));
  }
}
