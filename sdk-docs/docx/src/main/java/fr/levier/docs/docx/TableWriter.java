package fr.levier.docs.docx;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.List;

/** Writes tables, and the frames of signatures, which Word knows as tables too. */
final class TableWriter {

  /** The width of the text, in twentieths of a point. */
  private static final int TEXT_WIDTH = 9070;

  /** The room to sign in, under the words of a frame, in twentieths of a point. */
  private static final int ROOM_TO_SIGN = 1700;

  /** A table of so many rows, or fewer, stays on one page; a longer one leaves no row alone at its ends. */
  private static final int SHORT = 6;

  private final BodyWriter body;
  private final InlineWriter inlines;
  private final Xml out;

  TableWriter(Manuscript manuscript, BodyWriter body, InlineWriter inlines) {
    this.body = body;
    this.inlines = inlines;
    out = manuscript.body;
  }

  void write(Block.Table table) {
    body.paragraph("Legende", table.caption());
    int[] widths = widths(table.columns());
    open("TableauActe", widths, ActText.of(table.caption()), true);
    out.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (int i = 0; i < widths.length; i++) {
      Block.Column column = table.columns().get(i);
      openCell(widths[i], "");
      body.paragraph(
          Paragraph.of("CelluleTete").aligned(alignment(column.alignment())), column.header());
      closeCell();
    }
    out.raw("</w:tr>");
    List<Block.Row> rows = table.rows();
    boolean isLast = body.isKept(table);
    for (int i = 0; i < rows.size(); i++) {
      boolean keepNext =
          i == rows.size() - 1 ? isLast : rows.size() <= SHORT || i == 0 || i == rows.size() - 2;
      row(rows.get(i), table.columns(), widths, keepNext);
    }
    close(isLast);
  }

  void write(Block.Signatures signatures) {
    body.paragraph("FaitA", signatures.made());
    List<Block.Signature> frames = signatures.signatures();
    if (frames.isEmpty()) {
      return;
    }
    int half = TEXT_WIDTH / 2;
    open("CadreSignatures", new int[] {half, TEXT_WIDTH - half}, "Signatures", false);
    for (int i = 0; i < frames.size(); i += 2) {
      out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      signature(frames.get(i), half);
      if (i + 1 < frames.size()) {
        signature(frames.get(i + 1), TEXT_WIDTH - half);
      } else {
        openCell(
            TEXT_WIDTH - half,
            "<w:tcBorders><w:top w:val=\"nil\"/><w:bottom w:val=\"nil\"/><w:right w:val=\"nil\"/></w:tcBorders>");
        out.raw("<w:p/>");
        closeCell();
      }
      out.raw("</w:tr>");
    }
    close(false);
  }

  private void row(Block.Row row, List<Block.Column> columns, int[] widths, boolean keepNext) {
    out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (int i = 0; i < widths.length; i++) {
      openCell(
          widths[i],
          row.total()
              ? "<w:tcBorders><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1F3864\"/></w:tcBorders>"
              : "");
      Paragraph cellStyle =
          Paragraph.of("Cellule").aligned(alignment(columns.get(i).alignment()));
      body.open(keepNext ? cellStyle.keptWithNext() : cellStyle);
      List<Inline> cell = row.cells().get(i);
      if (row.total()) {
        inlines.writeBold(cell);
      } else {
        inlines.write(cell);
      }
      body.close();
      closeCell();
    }
    out.raw("</w:tr>");
  }

  private void signature(Block.Signature signature, int width) {
    Paragraph words = Paragraph.of("Signataire");
    List<List<Inline>> lines = signature.lines();
    openCell(width, "");
    body.open(lines.isEmpty() ? words.spaced(ROOM_TO_SIGN) : words);
    inlines.writeBold(signature.heading());
    body.close();
    for (int i = 0; i < lines.size(); i++) {
      body.paragraph(i == lines.size() - 1 ? words.spaced(ROOM_TO_SIGN) : words, lines.get(i));
    }
    closeCell();
  }

  private void open(String style, int[] widths, String caption, boolean header) {
    out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"").raw(style);
    out.raw("\"/><w:tblW w:w=\"").raw(TEXT_WIDTH).raw("\" w:type=\"dxa\"/>");
    out.raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"").raw(header ? "04A0" : "0400");
    out.raw("\" w:firstRow=\"").raw(header ? 1 : 0).raw("\" w:lastRow=\"0\" w:firstColumn=\"");
    out.raw(header ? 1 : 0).raw("\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>");
    out.raw("<w:tblCaption w:val=\"").attribute(caption).raw("\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      out.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
    }
    out.raw("</w:tblGrid>");
  }

  /** Ends a table; a paragraph must part it from another table, or Word makes one of the two. */
  private void close(boolean keepNext) {
    out.raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"ApresTableau\"/>");
    out.raw(keepNext ? "<w:keepNext/>" : "").raw("</w:pPr></w:p>");
  }

  private void openCell(int width, String borders) {
    out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
    out.raw(borders).raw("</w:tcPr>");
  }

  private void closeCell() {
    out.raw("</w:tc>");
  }

  private static String alignment(Block.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> "";
      case CENTER -> "center";
      case RIGHT -> "right";
    };
  }

  private static int[] widths(List<Block.Column> columns) {
    return widths(columns.stream().map(Block.Column::weight).toList(), TEXT_WIDTH);
  }

  /** Widths in proportion to the weights, whose sum is that of the whole. */
  static int[] widths(List<Integer> weights, int whole) {
    long total = weights.stream().mapToLong(Integer::longValue).sum();
    int[] widths = new int[weights.size()];
    long before = 0;
    for (int i = 0; i < widths.length; i++) {
      long after = before + weights.get(i);
      widths[i] = (int) (after * whole / total - before * whole / total);
      before = after;
    }
    return widths;
  }
}
