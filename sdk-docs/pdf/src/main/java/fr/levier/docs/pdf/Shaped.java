package fr.levier.docs.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words as glyphs, cut into boxes between which a line may break. Filled by {@link Shaper}, then only read.
 *
 * <p>A box runs from its first glyph to the gap that follows it; the glyph of that space stays in the text, so that the
 * words on the page never run together for who copies or hears them.
 */
final class Shaped {

  /** A plain glyph. */
  static final byte SOLID = 0;
  /** A space that grows and shrinks. */
  static final byte GAP = 1;

  private static final byte FORCED = 2;

  private char[] glyphs;
  private short[] advances;
  private byte[] roles;
  private int[] looks;
  private int length;
  private final List<Look> palette = new ArrayList<>(2);

  private int[] starts = new int[16];
  private float[] widths = new float[16];
  private float[] gaps = new float[16];
  private byte[] ends = new byte[16];
  private int boxes;

  Shaped(int capacity) {
    glyphs = new char[capacity];
    advances = new short[capacity];
    roles = new byte[capacity];
    looks = new int[capacity];
  }

  int boxes() {
    return boxes;
  }

  /** The first glyph of a box; for the box after the last, the number of glyphs. */
  int start(int box) {
    return box == boxes ? length : starts[box];
  }

  float width(int box) {
    return widths[box];
  }

  /** The width of the space after a box, 0 where it runs on without a space. */
  float gap(int box) {
    return gaps[box];
  }

  /** Whether the line must end after a box. */
  boolean isLast(int box) {
    return box == boxes - 1 || ends[box] == FORCED;
  }

  char glyph(int at) {
    return glyphs[at];
  }

  short advance(int at) {
    return advances[at];
  }

  boolean isGap(int at) {
    return roles[at] == GAP;
  }

  int lookIndex(int at) {
    return looks[at];
  }

  Look look(int index) {
    return palette.get(index);
  }

  /** Whether some of the words stand on a ground of their own. */
  boolean isHighlighted() {
    for (int i = 0; i < palette.size(); i++) {
      if (palette.get(i).highlighted()) {
        return true;
      }
    }
    return false;
  }

  int length() {
    return length;
  }

  int enter(Look look) {
    int last = palette.size() - 1;
    if (last >= 0 && palette.get(last).equals(look)) {
      return last;
    }
    palette.add(look);
    return last + 1;
  }

  void add(char glyph, int advance, byte role, int look) {
    if (length == glyphs.length) {
      int capacity = length * 2 + 16;
      glyphs = Arrays.copyOf(glyphs, capacity);
      advances = Arrays.copyOf(advances, capacity);
      roles = Arrays.copyOf(roles, capacity);
      looks = Arrays.copyOf(looks, capacity);
    }
    glyphs[length] = glyph;
    advances[length] = (short) advance;
    roles[length] = role;
    looks[length++] = look;
  }

  void kern(int at, int by) {
    advances[at] += (short) by;
  }

  void open() {
    if (boxes == starts.length) {
      int capacity = boxes * 2;
      starts = Arrays.copyOf(starts, capacity);
      widths = Arrays.copyOf(widths, capacity);
      gaps = Arrays.copyOf(gaps, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
    starts[boxes] = length;
    widths[boxes] = 0;
    gaps[boxes] = 0;
    ends[boxes++] = SOLID;
  }

  void widen(float points) {
    widths[boxes - 1] += points;
  }

  void gapAfter(float points) {
    gaps[boxes - 1] = points;
  }

  void forceBreak() {
    ends[boxes - 1] = FORCED;
  }

  /** Takes back the gap before the next word: the two must stay on one line. */
  void joinLast() {
    int at = length - 1;
    while (at >= 0 && roles[at] == GAP) {
      roles[at--] = SOLID;
    }
    widths[boxes - 1] += gaps[boxes - 1];
    gaps[boxes - 1] = 0;
  }

  boolean canJoin() {
    return boxes > 0 && gaps[boxes - 1] > 0 && ends[boxes - 1] != FORCED;
  }

  /** Cuts every box wider than a line into boxes that fit. */
  void fit(float line) {
    for (int box = 0; box < boxes; box++) {
      if (widths[box] > line) {
        cut(box, line);
      }
    }
  }

  private void cut(int box, float line) {
    int end = box + 1 == boxes ? length : starts[box + 1];
    float width = 0;
    for (int at = starts[box]; at < end; at++) {
      float points =
          roles[at] == GAP ? 0 : advances[at] * palette.get(looks[at]).size() / 1000;
      if (width + points > line && at > starts[box]) {
        split(box, at, width);
        return;
      }
      width += points;
    }
  }

  private void split(int box, int at, float width) {
    int forced = ends[box];
    float rest = widths[box] - width;
    float gap = gaps[box];
    int saved = boxes;
    open();
    System.arraycopy(starts, box + 1, starts, box + 2, saved - box - 1);
    System.arraycopy(widths, box + 1, widths, box + 2, saved - box - 1);
    System.arraycopy(gaps, box + 1, gaps, box + 2, saved - box - 1);
    System.arraycopy(ends, box + 1, ends, box + 2, saved - box - 1);
    widths[box] = width;
    gaps[box] = 0;
    ends[box] = SOLID;
    starts[box + 1] = at;
    widths[box + 1] = rest;
    gaps[box + 1] = gap;
    ends[box + 1] = (byte) forced;
  }
}
