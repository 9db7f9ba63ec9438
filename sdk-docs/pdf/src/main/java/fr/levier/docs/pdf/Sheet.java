package fr.levier.docs.pdf;

/** The measures of a page, in points: A4 with wide margins. */
final class Sheet {

  static final float WIDTH = 595.28f;
  static final float HEIGHT = 841.89f;
  static final float LEFT = 76;
  static final float RIGHT = WIDTH - LEFT;
  static final float TOP = HEIGHT - 84;
  static final float BOTTOM = 88;

  /** The column that text stands in. */
  static final Measure COLUMN = new Measure(LEFT, RIGHT - LEFT);

  private Sheet() {}

  /** A column: its left edge and its width. */
  record Measure(float x, float width) {
    Measure indented(float by) {
      return new Measure(x + by, width - by);
    }

    float right() {
      return x + width;
    }
  }
}
