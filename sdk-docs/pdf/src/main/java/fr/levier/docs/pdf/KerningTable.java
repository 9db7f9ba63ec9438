package fr.levier.docs.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** Reads the pair adjustments ({@code kern} feature of the {@code GPOS} table) of a font, which FontBox does not. */
final class KerningTable {

  private static final String POSITIONS = "GPOS";
  private static final int KERN = 0x6B65726E;
  private static final int PAIR = 2;
  private static final int EXTENSION = 9;

  private final ByteBuffer table;
  private final float scale;

  /** The glyphs that are kept, by their numbers in the font. */
  private final int[] kept;

  /** The number in the subset of each glyph of the font; negative for one that is not kept. */
  private final int[] numbers;

  private final Kerning kerning;

  /** Within one lookup, the pairs that a subtable covered, and the glyphs on the left that one covered with all others. */
  private final BitSet settled = new BitSet();

  private final BitSet whole = new BitSet();

  private KerningTable(TrueType font, int[] kept, float scale) {
    this.table = font.table(POSITIONS);
    this.kept = kept;
    this.scale = scale;
    numbers = filled(-1);
    for (int i = 0; i < kept.length; i++) {
      numbers[kept[i]] = i;
    }
    kerning = new Kerning(kept.length);
  }

  /**
   * The pairs of the glyphs that are kept.
   *
   * @param kept their numbers in the font, in the order of the subset
   */
  static Kerning read(TrueType font, int[] kept, float scale) {
    if (!font.has(POSITIONS)) {
      return new Kerning(kept.length);
    }
    KerningTable table = new KerningTable(font, kept, scale);
    table.lookups();
    return table.kerning;
  }

  /** A value for every glyph that a table can name, whether the font has it or not. */
  private static int[] filled(int value) {
    int[] filled = new int[1 << 16];
    Arrays.fill(filled, value);
    return filled;
  }

  private int number(int at) {
    return TrueType.number(table, at);
  }

  /** Every lookup that a kern feature names, in order. */
  private void lookups() {
    int features = number(6);
    int list = number(8);
    BitSet wanted = new BitSet();
    for (int i = 0; i < number(features); i++) {
      int record = features + 2 + 6 * i;
      if (table.getInt(record) == KERN) {
        int feature = features + number(record + 4);
        for (int k = 0; k < number(feature + 2); k++) {
          wanted.set(number(feature + 4 + 2 * k));
        }
      }
    }
    for (int index = wanted.nextSetBit(0); index >= 0; index = wanted.nextSetBit(index + 1)) {
      int lookup = list + number(list + 2 + 2 * index);
      settled.clear();
      whole.clear();
      for (int k = 0; k < number(lookup + 4); k++) {
        subtable(number(lookup), lookup + number(lookup + 6 + 2 * k));
      }
    }
  }

  private void subtable(int type, int at) {
    if (type == EXTENSION) {
      subtable(number(at + 2), at + table.getInt(at + 4));
    } else if (type == PAIR && number(at) == 1) {
      glyphPairs(at);
    } else if (type == PAIR && number(at) == 2) {
      classPairs(at);
    }
  }

  private void glyphPairs(int at) {
    int format = number(at + 4);
    int size = 2 + 2 * (Integer.bitCount(format) + Integer.bitCount(number(at + 6)));
    int[] coverage = coverage(at + number(at + 2));
    for (int a = 0; a < kept.length; a++) {
      if (coverage[kept[a]] >= 0 && !whole.get(a)) {
        short[] row = new short[kept.length];
        int set = at + number(at + 10 + 2 * coverage[kept[a]]);
        for (int i = 0; i < number(set); i++) {
          int record = set + 2 + size * i;
          int b = numbers[number(record)];
          if (b >= 0 && !settled.get(a * kept.length + b)) {
            settled.set(a * kept.length + b);
            row[b] = advance(format, record + 2);
          }
        }
        kerning.add(a, row);
      }
    }
  }

  private void classPairs(int at) {
    int first = number(at + 4);
    int size = 2 * (Integer.bitCount(first) + Integer.bitCount(number(at + 6)));
    int[] coverage = coverage(at + number(at + 2));
    int[] left = classes(at + number(at + 8));
    int[] right = classes(at + number(at + 10));
    short[][] rows = new short[number(at + 12)][];
    int rights = number(at + 14);
    for (int a = 0; a < kept.length; a++) {
      // a table of classes has a value, if only none, for every glyph on the right
      if (coverage[kept[a]] >= 0 && !whole.get(a)) {
        whole.set(a);
        int row = left[kept[a]];
        if (rows[row] == null) {
          rows[row] = row(at + 16 + row * rights * size, first, size, right);
        }
        kerning.add(a, unsettled(a, rows[row]));
      }
    }
  }

  /** What a row of a table of classes changes, for each glyph on the right. */
  private short[] row(int at, int format, int size, int[] classes) {
    short[] row = new short[kept.length];
    for (int b = 0; b < row.length; b++) {
      row[b] = advance(format, at + classes[kept[b]] * size);
    }
    return row;
  }

  /** A row without the pairs that an earlier subtable of the lookup covered: the first one wins. */
  private short[] unsettled(int left, short[] row) {
    int from = left * kept.length;
    int b = settled.nextSetBit(from) - from;
    if (b < 0 || b >= kept.length) {
      return row;
    }
    short[] rest = row.clone();
    while (b >= 0 && b < kept.length) {
      rest[b] = 0;
      b = settled.nextSetBit(from + b + 1) - from;
    }
    return rest;
  }

  /** The change of the advance in a value record: it follows the two placements, where they are given. */
  private short advance(int format, int record) {
    int units = (format & 4) == 0 ? 0 : table.getShort(record + 2 * Integer.bitCount(format & 3));
    return (short) Math.round(units * scale);
  }

  /** The place of each glyph among those that a subtable covers; negative for the others. */
  private int[] coverage(int at) {
    int[] covered = filled(-1);
    for (int i = 0; i < number(at + 2); i++) {
      if (number(at) == 1) {
        covered[number(at + 4 + 2 * i)] = i;
      } else {
        int range = at + 4 + 6 * i;
        for (int glyph = number(range); glyph <= number(range + 2); glyph++) {
          covered[glyph] = number(range + 4) + glyph - number(range);
        }
      }
    }
    return covered;
  }

  /** The class of each glyph. */
  private int[] classes(int at) {
    int[] classes = filled(0);
    if (number(at) == 1) {
      for (int i = 0; i < number(at + 4); i++) {
        classes[number(at + 2) + i] = number(at + 6 + 2 * i);
      }
    } else {
      for (int i = 0; i < number(at + 2); i++) {
        int range = at + 4 + 6 * i;
        for (int glyph = number(range); glyph <= number(range + 2); glyph++) {
          classes[glyph] = number(range + 4);
        }
      }
    }
    return classes;
  }
}
