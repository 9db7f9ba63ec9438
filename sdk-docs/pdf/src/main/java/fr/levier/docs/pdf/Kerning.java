package fr.levier.docs.pdf;

/** Pairs of glyphs that stand closer or farther than their advances say. Immutable once read. */
final class Kerning {

  /** By left glyph, then by right glyph; absent for a glyph that keeps its distance from all. */
  private final short[][] rows;

  Kerning(int glyphs) {
    rows = new short[glyphs][];
  }

  /** Adds to the distances of a glyph from those on its right; the row may serve other glyphs and stays as it is. */
  void add(int left, short[] row) {
    short[] sum = row;
    if (rows[left] != null) {
      sum = row.clone();
      for (int right = 0; right < sum.length; right++) {
        sum[right] += rows[left][right];
      }
    }
    rows[left] = sum;
  }

  int between(int left, int right) {
    short[] row = rows[left];
    return row == null ? 0 : row[right];
  }
}
