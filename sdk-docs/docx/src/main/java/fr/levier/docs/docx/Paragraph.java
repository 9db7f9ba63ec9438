package fr.levier.docs.docx;

/**
 * The properties of a paragraph.
 *
 * @param style id of its style
 * @param keepNext whether it stays on the page of the next paragraph
 * @param numbering number of its list, or 0 to take that of its style
 * @param level level in that list, from 0
 * @param left where its text begins, in twentieths of a point; negative to take that of its style or list
 * @param hanging how far its first line stands out to the left
 * @param after the space after it, in twentieths of a point; negative to take that of its style
 * @param alignment its alignment; empty to take that of its style
 */
record Paragraph(
    String style,
    boolean keepNext,
    int numbering,
    int level,
    int left,
    int hanging,
    int after,
    String alignment) {

  static Paragraph of(String style) {
    return new Paragraph(style, false, 0, 0, -1, 0, -1, "");
  }

  Paragraph keptWithNext() {
    return new Paragraph(style, true, numbering, level, left, hanging, after, alignment);
  }

  Paragraph numbered(int list, int atLevel) {
    return new Paragraph(style, keepNext, list, atLevel, left, hanging, after, alignment);
  }

  Paragraph indented(int from, int firstLineOut) {
    return new Paragraph(style, keepNext, numbering, level, from, firstLineOut, after, alignment);
  }

  Paragraph aligned(String to) {
    return new Paragraph(style, keepNext, numbering, level, left, hanging, after, to);
  }

  Paragraph spaced(int room) {
    return new Paragraph(style, keepNext, numbering, level, left, hanging, room, alignment);
  }

  /** Opens the paragraph; its runs follow. */
  void open(Xml out, boolean onNewPage) {
    open(out, onNewPage, "");
  }

  /** The same, with what tracks the mark at its end. */
  void open(Xml out, boolean onNewPage, String tracked) {
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
    if (keepNext) {
      out.raw("<w:keepNext/>");
    }
    if (onNewPage) {
      out.raw("<w:pageBreakBefore/>");
    }
    if (numbering > 0) {
      out.raw("<w:numPr><w:ilvl w:val=\"").raw(level).raw("\"/><w:numId w:val=\"");
      out.raw(numbering).raw("\"/></w:numPr>");
    } else if (numbering < 0) {
      out.raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>");
    }
    if (after >= 0) {
      out.raw("<w:spacing w:after=\"").raw(after).raw("\"/>");
    }
    if (left >= 0) {
      out.raw("<w:ind w:left=\"").raw(left).raw("\" w:hanging=\"").raw(hanging).raw("\"/>");
    }
    if (!alignment.isEmpty()) {
      out.raw("<w:jc w:val=\"").raw(alignment).raw("\"/>");
    }
    if (!tracked.isEmpty()) {
      out.raw("<w:rPr>").raw(tracked).raw("</w:rPr>");
    }
    out.raw("</w:pPr>");
  }
}
