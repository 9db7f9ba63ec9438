package fr.levier.docs.docx;

import fr.levier.docs.diff.WordDiff.Kind;
import fr.levier.docs.redline.Piece;
import fr.levier.docs.redline.Redline;
import java.util.List;

/**
 * Writes a redline as a Word file with tracked changes, in the dress of the act. Labels are words, so that accepting or rejecting
 * gives exactly one of the two texts. The file carries the dossier of the new act, and is read back as that act with proposals.
 */
final class RedlineWriter {

  /** The width of the text, in twentieths of a point. */
  private static final int TEXT_WIDTH = 9070;

  /** How far a label stands out of its item, in twentieths of a point. */
  private static final int HANGING = 397;

  /** Labels are words: no number of a style or list is shown beside them. */
  private static final int UNNUMBERED = -1;

  private final Redline redline;
  private final Manuscript manuscript;
  private final Xml out;
  private final String mark;
  private int lastMark;

  private RedlineWriter(Redline redline, Manuscript manuscript) {
    this.redline = redline;
    this.manuscript = manuscript;
    out = manuscript.body;
    mark = "\" w:author=\"" + Xml.escaped(redline.author()) + "\" w:date=\"" + redline.day()
        + "T00:00:00Z\"";
  }

  static byte[] file(Redline redline, Dress dress) {
    return Parts.file(
        redline.young(), dress, manuscript -> new RedlineWriter(redline, manuscript).write());
  }

  private void write() {
    for (Piece piece : redline.pieces()) {
      if (piece instanceof Piece.Paragraph paragraph) {
        paragraph(paragraph, false);
      } else if (piece instanceof Piece.Grid grid) {
        grid(grid);
      }
    }
  }

  /** A paragraph; the mark at its end is tracked too, unless it ends a cell. */
  private void paragraph(Piece.Paragraph paragraph, boolean inCell) {
    style(paragraph).open(out, false, inCell ? "" : tracked(paragraph.fate()));
    for (Piece.Run run : paragraph.runs()) {
      run(run);
    }
    out.raw("</w:p>");
    manuscript.ledger.endParagraph();
  }

  /** {@code <w:ins …/>} or {@code <w:del …/>} for the properties of a mark or a row; nothing for what is kept. */
  private String tracked(Kind fate) {
    return fate == Kind.KEPT ? "" : "<w:" + element(fate) + " w:id=\"" + ++lastMark + mark + "/>";
  }

  private static String element(Kind fate) {
    return fate == Kind.INSERTED ? "ins" : "del";
  }

  private void run(Piece.Run run) {
    boolean kept = run.kind() == Kind.KEPT;
    if (run.kind() != Kind.DELETED) {
      manuscript.ledger.text(run.text());
    }
    if (!kept) {
      out.raw("<w:")
          .raw(element(run.kind()))
          .raw(" w:id=\"")
          .raw(++lastMark)
          .raw(mark)
          .raw(">");
    }
    out.raw("<w:r>");
    if (run.bold() || run.italic()) {
      out.raw("<w:rPr>").raw(run.bold() ? "<w:b/><w:bCs/>" : "");
      out.raw(run.italic() ? "<w:i/><w:iCs/>" : "").raw("</w:rPr>");
    }
    text(run.text(), run.kind() == Kind.DELETED ? "w:delText" : "w:t");
    out.raw("</w:r>");
    if (!kept) {
      out.raw("</w:").raw(element(run.kind())).raw(">");
    }
  }

  private void text(String text, String element) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '\n' || c == '\t') {
        if (i > from) {
          out.raw("<").raw(element).raw(" xml:space=\"preserve\">");
          out.text(text.substring(from, i)).raw("</").raw(element).raw(">");
        }
        if (i < text.length()) {
          out.raw(c == '\n' ? "<w:br/>" : "<w:tab/>");
        }
        from = i + 1;
      }
    }
  }

  private static Paragraph style(Piece.Paragraph paragraph) {
    String name = switch (paragraph.role()) {
      case HEADING -> "Titre" + Math.min(6, Math.max(1, paragraph.level()));
      case ARTICLE -> "Article";
      case ANNEX -> "Annexe";
      case TEXT -> "Corps";
      case FORMULA -> "Formule";
      case RIGHT -> "Droite";
      case NOTICE -> "Avertissement";
      case ITEM -> "Liste";
      case OPENING -> "Ouverture";
      case PARTY -> "Partie";
      case SEPARATOR -> "Separation";
      case SIDE -> "Cote";
      case VISA -> "Visa";
      case CONSIDERANT -> "Considerant";
      case CAPTION -> "Legende";
      case FIGURE -> "Figure";
      case FIGURE_CAPTION -> "LegendeFigure";
      case MADE -> "FaitA";
      case SIGNATORY -> "Signataire";
      case CONTENTS -> "TitreTM";
      case ENTRY -> "TM1";
      case CELL -> "Cellule";
    };
    return switch (paragraph.role()) {
      case ARTICLE, ANNEX -> Paragraph.of(name).numbered(UNNUMBERED, 0);
      case ITEM -> Paragraph.of(name).indented(Numbering.left(paragraph.level(), HANGING), HANGING);
      default -> Paragraph.of(name);
    };
  }

  // ---- tables

  private void grid(Piece.Grid grid) {
    int[] widths = TableWriter.widths(grid.weights(), TEXT_WIDTH);
    out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableauActe\"/><w:tblW w:w=\"").raw(TEXT_WIDTH);
    out.raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"04A0\"/>");
    out.raw("</w:tblPr><w:tblGrid>");
    for (int width : widths) {
      out.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
    }
    out.raw("</w:tblGrid>");
    grid.rows().forEach(row -> row(row, widths));
    out.raw("</w:tbl>");
    String fate = tracked(grid.fate());
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"ApresTableau\"/>");
    out.raw(fate.isEmpty() ? "" : "<w:rPr>" + fate + "</w:rPr>").raw("</w:pPr></w:p>");
  }

  private void row(Piece.Row row, int[] widths) {
    out.raw("<w:tr><w:trPr><w:cantSplit/>").raw(row.head() ? "<w:tblHeader/>" : "");
    out.raw(tracked(row.fate())).raw("</w:trPr>");
    List<Piece.Paragraph> cells = row.cells();
    for (int i = 0; i < widths.length; i++) {
      out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(widths[i]).raw("\" w:type=\"dxa\"/></w:tcPr>");
      paragraph(cells.get(i), true);
      out.raw("</w:tc>");
    }
    out.raw("</w:tr>");
  }
}
