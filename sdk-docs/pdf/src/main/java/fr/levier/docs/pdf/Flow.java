package fr.levier.docs.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** The pages as they fill: where the next line goes, and when a new page begins. */
final class Flow {

  /** How lines stand in their column. */
  enum Align {
    LEFT,
    JUSTIFY,
    CENTER,
    RIGHT
  }

  /** A position in the flow. */
  record Mark(int page, float y) {}

  private final List<Page> pages = new ArrayList<>();
  private final Tags tags = new Tags();
  private final Links links = new Links(tags);
  private final Painter painter = new Painter(tags, links);
  private final Dress dress;
  private float y;
  private boolean fresh;
  private float kept;
  private @Nullable Runnable before;

  /**
   * @param top where the first page begins, below a letterhead
   */
  Flow(Dress dress, float top) {
    this.dress = dress;
    turn();
    y = Math.min(y, top);
  }

  Dress dress() {
    return dress;
  }

  List<Page> pages() {
    return pages;
  }

  Page page() {
    return pages.get(pages.size() - 1);
  }

  Tags tags() {
    return tags;
  }

  Links links() {
    return links;
  }

  Painter painter() {
    return painter;
  }

  float y() {
    return y;
  }

  void y(float next) {
    y = next;
    fresh = false;
  }

  /** What is left of the page. */
  float room() {
    return y - Sheet.BOTTOM;
  }

  /** Whether nothing stands on the page yet. */
  boolean isFresh() {
    return fresh;
  }

  /** Begins a page. */
  void turn() {
    if (!pages.isEmpty()) {
      page().close();
    }
    pages.add(new Page(dress.tints()));
    y = Sheet.TOP;
    fresh = true;
  }

  /** Begins a page unless this height is left. */
  void need(float height) {
    if (!fresh && room() < height) {
      turn();
    }
  }

  /** How much, right after the paragraphs that come, is to stand on the page of their last lines; 0 for nothing. */
  void keep(float height) {
    kept = height;
  }

  /** White space, which vanishes at the head of a page. */
  void space(float height) {
    if (!fresh) {
      y -= height;
    }
  }

  Links.Place here() {
    return new Links.Place(page(), pages.size(), Math.min(Sheet.HEIGHT, y + 6));
  }

  Mark mark() {
    return new Mark(pages.size() - 1, y);
  }

  /** Sets what is painted just before the first line of the next paragraph, once its page is known. */
  void beforeNextLine(Runnable hook) {
    settle();
    before = hook;
  }

  /** Runs what waits for a paragraph, if no paragraph came. */
  void settle() {
    Runnable waiting = before;
    before = null;
    if (waiting != null) {
      waiting.run();
    }
  }

  /** Places the lines of a paragraph, over pages where needed, without a widow or an orphan. */
  void paragraph(
      COSDictionary element, Lines lines, Sheet.Measure measure, Align align, float leading) {
    int count = lines.count();
    int placed = 0;
    while (placed < count) {
      int run = together(count - placed, leading);
      if (run == 0) {
        turn();
        continue;
      }
      settle();
      for (int i = 0; i < run; i++) {
        line(element, lines, placed + i, measure, align, leading);
      }
      placed += run;
      if (placed < count) {
        turn();
      }
    }
  }

  /** How many of the lines left go on this page; 0 for none. */
  private int together(int left, float leading) {
    int fit = (int) Math.floor((room() + 0.01f) / leading);
    if (left <= fit) {
      boolean followed = fresh || room() - left * leading >= kept;
      return followed ? left : left < 4 ? 0 : left - 2;
    }
    if (fresh) {
      return Math.max(1, left - fit == 1 && fit > 2 ? fit - 1 : fit);
    }
    int run = Math.min(fit, left - 2);
    return run < 2 ? 0 : run;
  }

  private void line(
      COSDictionary element,
      Lines lines,
      int line,
      Sheet.Measure measure,
      Align align,
      float leading) {
    y -= leading;
    fresh = false;
    float baseline = y + leading * 0.27f;
    float stretch = align == Align.JUSTIFY ? lines.stretch(line) : 0;
    painter.words(
        page(),
        element,
        lines,
        line,
        measure.x() + offset(lines, line, measure, align),
        baseline,
        stretch);
  }

  static float offset(Lines lines, int line, Sheet.Measure measure, Align align) {
    return switch (align) {
      case LEFT, JUSTIFY -> 0;
      case CENTER -> (measure.width() - lines.natural(line)) / 2;
      case RIGHT -> measure.width() - lines.natural(line);
    };
  }

  /** Fills the ground between a position and here, on every page in between. */
  void ground(Mark from, Tint tint, float x, float width) {
    for (int i = from.page(); i < pages.size(); i++) {
      float top = i == from.page() ? from.y() : Sheet.TOP;
      float bottom = i == pages.size() - 1 ? y : Sheet.BOTTOM;
      if (top - bottom > 1) {
        pages.get(i).under().rectangle(tint, x, bottom, width, top - bottom);
      }
    }
  }
}
