package fr.levier.docs.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/** Writes one line of glyphs into a content stream. */
final class Painter {

  private final Tags tags;
  private final Links links;

  Painter(Tags tags, Links links) {
    this.tags = tags;
    this.links = links;
  }

  /** Tagged words. */
  void words(
      Page page,
      COSDictionary element,
      Lines lines,
      int line,
      float x,
      float baseline,
      float stretch) {
    Shaped shaped = lines.shaped();
    int end = lines.endGlyph(line);
    float at = x;
    int from = lines.firstGlyph(line);
    while (from < end) {
      Span span = shaped.look(shaped.lookIndex(from)).span();
      int to = from + 1;
      while (to < end && shaped.look(shaped.lookIndex(to)).span() == span) {
        to++;
      }
      COSDictionary owner = span == null ? element : span.element(tags, element);
      page.mark(tags, owner);
      float next = run(page.text(), shaped, from, to, at, baseline, stretch);
      if (shaped.isHighlighted()) {
        grounds(page, shaped, from, inked(shaped, from, to), at, baseline, stretch);
      }
      if (span != null && span.isLink()) {
        links.area(
            page,
            owner,
            span,
            at,
            baseline,
            next - at,
            shaped.look(shaped.lookIndex(from)).size());
      }
      at = next;
      from = to;
    }
  }

  /** The end of a run without the spaces that hang over the end of a line. */
  private static int inked(Shaped shaped, int from, int to) {
    int end = to;
    while (end > from && shaped.isGap(end - 1)) {
      end--;
    }
    return end;
  }

  /** Words that are no part of the document's text. */
  void artifact(Ink ink, Lines lines, int line, float x, float baseline, float stretch) {
    run(ink, lines.shaped(), lines.firstGlyph(line), lines.endGlyph(line), x, baseline, stretch);
  }

  /** One short artifact. */
  void artifact(Ink ink, String words, Look look, float x, float baseline) {
    Shaped shaped = Shaper.shape(words, look);
    run(ink, shaped, 0, shaped.length(), x, baseline, 0);
  }

  /** Paints glyphs and returns where they end. */
  private static float run(
      Ink ink, Shaped shaped, int from, int to, float x, float baseline, float stretch) {
    ink.raw("BT 1 0 0 1 ").number(x).number(baseline).raw("Tm ");
    float at = x;
    int start = from;
    while (start < to) {
      int entry = shaped.lookIndex(start);
      int stop = start + 1;
      while (stop < to && shaped.lookIndex(stop) == entry) {
        stop++;
      }
      at += array(ink, shaped, start, stop, shaped.look(entry), stretch);
      start = stop;
    }
    ink.raw("ET\n");
    return at;
  }

  private static float array(Ink ink, Shaped shaped, int from, int to, Look look, float stretch) {
    Face face = look.face();
    String actual = look.actual();
    if (actual != null) {
      ink.raw("/Span<</ActualText").utf16(actual).raw(">>BDC ");
    }
    ink.font(face, look.size()).rise(look.rise()).fill(look.tint()).raw("[(");
    int wider = Math.round(stretch * 1000 / look.size());
    int total = 0;
    for (int i = from; i < to; i++) {
      char glyph = shaped.glyph(i);
      ink.glyph(glyph);
      int advance = shaped.advance(i) + (shaped.isGap(i) ? wider : 0);
      total += advance;
      int adjust = face.width(glyph) - advance;
      if (adjust != 0) {
        ink.raw(")").whole(adjust).raw("(");
      }
    }
    ink.raw(")]TJ\n");
    if (actual != null) {
      ink.raw("EMC\n");
    }
    return total * look.size() / 1000;
  }

  private static void grounds(
      Page page, Shaped shaped, int from, int to, float x, float baseline, float stretch) {
    float at = x;
    float start = -1;
    float size = 0;
    for (int i = from; i <= to; i++) {
      Look look = i < to ? shaped.look(shaped.lookIndex(i)) : null;
      if (look != null && look.highlighted()) {
        start = start < 0 ? at : start;
        size = look.size();
      } else if (start >= 0) {
        page.under()
            .rectangle(
                Tint.HIGHLIGHT, start - 1, baseline - size * 0.27f, at - start + 2, size * 1.24f);
        start = -1;
      }
      if (look != null) {
        at += shaped.advance(i) * look.size() / 1000 + (shaped.isGap(i) ? stretch : 0);
      }
    }
  }
}
