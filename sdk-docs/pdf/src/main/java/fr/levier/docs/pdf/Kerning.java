package fr.levier.docs.pdf;

/** Pairs of glyphs that stand closer or farther than their advances say. Immutable once read. */
final class Kerning {

  /** By left glyph, then by right glyph; absent for a glyph that keeps its distance from all. */
  private final short[][] rows;

  Kerning(int glyphs) {
    rows = new short[glyphs][];
  }

  /** Adds to the distance of a pair. */
  void add(int left, int right, int units) {
    if (rows[left] == null) {
      rows[left] = new short[rows.length];
    }
    rows[left][right] += (short) units;
  }

  int between(int left, int right) {
    short[] row = rows[left];
    return row == null ? 0 : row[right];
  }
}
