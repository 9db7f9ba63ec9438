package fr.levier.docs.pdf;

import fr.levier.docs.tree.Act;
import java.util.List;

/** What stands on every page and is no part of the text: running title, stamp, initials, digest, page number. */
final class Furniture {

  private static final float HEAD = Sheet.HEIGHT - 52;
  private static final float FOOT = 48;
  private static final float BOX_WIDTH = 38;
  private static final float BOX_HEIGHT = 26;
  private static final int MOST_BOXES = 4;

  private final Painter painter;
  private final Type type;
  private final Act.Identity identity;
  private final String digest;
  private final int signatories;

  /**
   * @param digest SHA-256 of the act; its first digits are printed
   * @param signatories how many put their initials on each page
   */
  Furniture(Painter painter, Type type, Act.Identity identity, String digest, int signatories) {
    this.painter = painter;
    this.type = type;
    this.identity = identity;
    this.digest = digest;
    this.signatories = signatories;
  }

  void dress(List<Page> pages) {
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      if (i > 0) {
        header(page.over());
      }
      footer(page.over(), i + 1, pages.size());
      identity.stamp().filter(stamp -> !stamp.isBlank()).ifPresent(stamp -> stamp(page, stamp));
    }
  }

  private void header(Ink ink) {
    float width = Sheet.COLUMN.width() - (identity.stamp().isPresent() ? 110 : 0);
    first(ink, identity.title(), type.runningItalic, Sheet.LEFT, HEAD, width);
    ink.rectangle(Tint.RULE, Sheet.LEFT, HEAD - 7, Sheet.COLUMN.width(), 0.5f);
  }

  /** The words as far as they go on one line. */
  private float first(Ink ink, String words, Look look, float x, float baseline, float width) {
    Lines lines = Lines.ragged(Shaper.shape(words.replace('\n', ' '), look), width - 8);
    if (lines.count() == 0) {
      return 0;
    }
    painter.artifact(ink, lines, 0, x, baseline, 0);
    float end = lines.natural(0);
    if (lines.count() > 1) {
      painter.artifact(ink, "…", look, x + end + 1, baseline);
    }
    return end;
  }

  private void footer(Ink ink, int number, int pages) {
    ink.rectangle(Tint.RULE, Sheet.LEFT, 70, Sheet.COLUMN.width(), 0.5f);
    int boxes = Math.min(MOST_BOXES, signatories);
    if (boxes > 0) {
      painter.artifact(ink, "Paraphes", type.running, Sheet.LEFT, FOOT);
      float x = Sheet.LEFT + type.running.measure("Paraphes") + 8;
      for (int i = 0; i < boxes; i++) {
        ink.outline(Tint.RULE, 0.6f, x + i * (BOX_WIDTH + 5), FOOT - 11, BOX_WIDTH, BOX_HEIGHT);
      }
    }
    String words = "Empreinte " + digest.substring(0, 4) + " " + digest.substring(4, 8) + " "
        + digest.substring(8, 12) + " " + digest.substring(12, 16);
    float end = type.running.measure(words);
    float x = boxes > 0 ? Sheet.RIGHT - 78 - end : Sheet.LEFT;
    painter.artifact(ink, words, type.running, x, FOOT);
    String page = "Page " + number + " / " + pages;
    float width = type.running.measure(page);
    painter.artifact(ink, page, type.running.tinted(Tint.INK), Sheet.RIGHT - width, FOOT);
  }

  private void stamp(Page page, String stamp) {
    Lines badge = Lines.ragged(Shaper.shape(stamp, type.mention), 96);
    float width = badge.natural(0);
    float x = Sheet.RIGHT - width - 7;
    page.over().outline(Tint.ALERT, 0.9f, x - 7, HEAD - 3.2f, width + 14, 14.4f);
    painter.artifact(page.over(), badge, 0, x, HEAD + 1, 0);
    watermark(page.back(), stamp);
  }

  private void watermark(Ink ink, String stamp) {
    Lines probe = Lines.ragged(Shaper.shape(stamp, type.watermark), 200);
    float size = Math.min(150, 10 * 520 / Math.max(1, probe.natural(0)));
    Lines words = Lines.ragged(
        Shaper.shape(stamp, type.watermark.scaled(size / type.watermark.size())), 20 * size);
    ink.raw("q 0.6 0.8 -0.8 0.6 ")
        .number(Sheet.WIDTH / 2)
        .number(Sheet.HEIGHT / 2)
        .raw("cm ");
    painter.artifact(ink, words, 0, -words.natural(0) / 2, -size * 0.33f, 0);
    ink.raw("Q\n");
  }
}
