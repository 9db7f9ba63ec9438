package fr.levier.docs.pdf;

import java.util.Map;

/** Pairs of glyphs that stand closer or farther than their advances say. */
final class Kerning {

  static final Kerning NONE = new Kerning(new int[0], new short[0]);

  /** Keys by open addressing: {@code left << 16 | right}, 0 for a free place. */
  private final int[] keys;

  private final short[] values;

  private Kerning(int[] keys, short[] values) {
    this.keys = keys;
    this.values = values;
  }

  static Kerning of(Map<Integer, Integer> pairs) {
    if (pairs.isEmpty()) {
      return NONE;
    }
    int capacity = Integer.highestOneBit(pairs.size()) * 4;
    int[] keys = new int[capacity];
    short[] values = new short[capacity];
    pairs.forEach((pair, value) -> {
      int at = slot(pair, capacity);
      while (keys[at] != 0) {
        at = at + 1 & capacity - 1;
      }
      keys[at] = pair;
      values[at] = value.shortValue();
    });
    return new Kerning(keys, values);
  }

  private static int slot(int pair, int capacity) {
    int mixed = pair * 0x9E3779B1;
    return (mixed ^ mixed >>> 15) & capacity - 1;
  }

  int between(int left, int right) {
    if (keys.length == 0) {
      return 0;
    }
    int pair = left << 16 | right;
    int at = slot(pair, keys.length);
    while (keys[at] != 0) {
      if (keys[at] == pair) {
        return values[at];
      }
      at = at + 1 & keys.length - 1;
    }
    return 0;
  }
}
