package fr.levier.docs.pdf;

import java.util.Arrays;

/** A shaped paragraph broken into lines. */
final class Lines {

  /** How much of a space may be taken away to fit one more word. */
  private static final float SHRINK = 0.18f;

  private static final float COSTLY = 1e30f;

  private final Shaped shaped;
  private final float width;
  private final int[] starts;
  private final int count;

  private Lines(Shaped shaped, float width, int[] starts, int count) {
    this.shaped = shaped;
    this.width = width;
    this.starts = starts;
    this.count = count;
  }

  /** Breaks where lines look most even, the paragraph taken as a whole. */
  static Lines justified(Shaped shaped, float width) {
    shaped.fit(width);
    int boxes = shaped.boxes();
    float[] best = new float[boxes + 1];
    int[] from = new int[boxes + 1];
    Arrays.fill(best, COSTLY);
    best[0] = 0;
    for (int start = 0; start < boxes; start++) {
      if (best[start] < COSTLY) {
        relax(shaped, width, start, best, from);
      }
    }
    int count = 0;
    for (int at = boxes; at > 0; at = from[at]) {
      count++;
    }
    int[] starts = new int[count + 1];
    starts[count] = boxes;
    for (int at = boxes, line = count; at > 0; at = from[at]) {
      starts[--line] = from[at];
    }
    return new Lines(shaped, width, starts, count);
  }

  private static void relax(Shaped shaped, float width, int start, float[] best, int[] from) {
    float natural = 0;
    float gaps = 0;
    for (int box = start; box < shaped.boxes(); box++) {
      natural += shaped.width(box);
      if (natural - gaps * SHRINK > width + 0.01f && box > start) {
        return;
      }
      float cost = best[start] + cost(width - natural, gaps, shaped.isLast(box));
      if (cost < best[box + 1]) {
        best[box + 1] = cost;
        from[box + 1] = start;
      }
      if (shaped.isLast(box)) {
        return;
      }
      natural += shaped.gap(box);
      gaps += shaped.gap(box);
    }
  }

  private static float cost(float slack, float gaps, boolean last) {
    if (last && slack >= 0) {
      return 1;
    }
    float ratio = slack >= 0 ? slack / (gaps + 0.5f) : -slack / (gaps * SHRINK + 0.01f);
    float badness = 1 + 60 * ratio * ratio * ratio;
    return badness * badness;
  }

  /** Fills each line as far as it goes. */
  static Lines ragged(Shaped shaped, float width) {
    shaped.fit(width);
    int boxes = shaped.boxes();
    int[] starts = new int[4];
    int count = 0;
    int box = 0;
    while (box < boxes) {
      if (count + 1 == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[count++] = box;
      float natural = shaped.width(box);
      while (!shaped.isLast(box)
          && natural + shaped.gap(box) + shaped.width(box + 1) <= width + 0.01f) {
        natural += shaped.gap(box) + shaped.width(box + 1);
        box++;
      }
      box++;
    }
    starts[count] = boxes;
    return new Lines(shaped, width, starts, count);
  }

  /** As few lines as {@link #ragged}, of about the same length: how a title is broken. */
  static Lines balanced(Shaped shaped, float width) {
    Lines fullest = ragged(shaped, width);
    Lines best = fullest;
    float low = 0;
    float high = width;
    for (int i = 0; i < 7 && fullest.count() > 1; i++) {
      float middle = (low + high) / 2;
      if (middle >= fullest.widestBox() && ragged(shaped, middle).count() == fullest.count()) {
        best = ragged(shaped, middle);
        high = middle;
      } else {
        low = middle;
      }
    }
    return new Lines(shaped, width, best.starts, best.count);
  }

  private float widestBox() {
    float widest = 0;
    for (int box = 0; box < shaped.boxes(); box++) {
      widest = Math.max(widest, shaped.width(box));
    }
    return widest;
  }

  int count() {
    return count;
  }

  Shaped shaped() {
    return shaped;
  }

  int firstGlyph(int line) {
    return shaped.start(starts[line]);
  }

  int endGlyph(int line) {
    return shaped.start(starts[line + 1]);
  }

  /** The width of a line before its spaces are stretched. */
  float natural(int line) {
    float natural = 0;
    for (int box = starts[line]; box < starts[line + 1]; box++) {
      natural += shaped.width(box);
      if (box + 1 < starts[line + 1]) {
        natural += shaped.gap(box);
      }
    }
    return natural;
  }

  /** The natural width of the widest line. */
  float widest() {
    float widest = 0;
    for (int line = 0; line < count; line++) {
      widest = Math.max(widest, natural(line));
    }
    return widest;
  }

  /** What to add to each space of a line so that it fills the width; 0 where it may stay short. */
  float stretch(int line) {
    int gaps = 0;
    float spaces = 0;
    for (int box = starts[line]; box + 1 < starts[line + 1]; box++) {
      if (shaped.gap(box) > 0) {
        gaps++;
        spaces += shaped.gap(box);
      }
    }
    if (gaps == 0) {
      return 0;
    }
    float slack = width - natural(line);
    boolean last = shaped.isLast(starts[line + 1] - 1);
    return (last && slack >= 0) || slack > spaces * 3 ? 0 : slack / gaps;
  }
}
