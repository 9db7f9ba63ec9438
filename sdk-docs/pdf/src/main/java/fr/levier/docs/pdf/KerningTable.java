package fr.levier.docs.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the pair adjustments ({@code kern} feature of the {@code GPOS} table) of a font file, which PDFBox does not. */
final class KerningTable {

  private static final int PAIR = 2;
  private static final int EXTENSION = 9;

  private final ByteBuffer file;
  private final int table;
  private final float scale;

  /** The glyphs that are kept, by their numbers in the file. */
  private final int[] kept;

  /** The number in the subset of each glyph of the file; negative for one that is not kept. */
  private final int[] numbers;

  private final Kerning kerning;

  /** Within one lookup, the pairs that a subtable covered, and the glyphs on the left that one covered with all others. */
  private final BitSet settled = new BitSet();

  private final BitSet whole = new BitSet();

  private KerningTable(ByteBuffer file, int table, Map<Integer, Integer> numbers, float scale) {
    this.file = file;
    this.table = table;
    this.scale = scale;
    kept = numbers.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    this.numbers = new int[1 << 16];
    Arrays.fill(this.numbers, -1);
    numbers.forEach((glyph, number) -> this.numbers[glyph] = number);
    kerning = new Kerning(numbers.size());
  }

  /**
   * The pairs of the glyphs that are kept.
   *
   * @param numbers from the number of a glyph in the file to its number in the subset
   */
  static Kerning read(byte[] file, Map<Integer, Integer> numbers, float scale) {
    int record = record(file, "GPOS");
    if (record == 0) {
      return new Kerning(numbers.size());
    }
    KerningTable table = new KerningTable(
        ByteBuffer.wrap(file), ByteBuffer.wrap(file).getInt(record + 8), numbers, scale);
    table.lookups();
    return table.kerning;
  }

  /** Where a font file describes a table; 0 when it has none of that tag. */
  static int record(byte[] file, String tag) {
    int count = file.length < 12 ? 0 : ByteBuffer.wrap(file).getShort(4) & 0xFFFF;
    for (int record = 12; count > 0 && record + 16 <= file.length; record += 16, count--) {
      if (new String(file, record, 4, StandardCharsets.US_ASCII).equals(tag)) {
        return record;
      }
    }
    return 0;
  }

  private int number(int at) {
    return file.getShort(at) & 0xFFFF;
  }

  /** Every lookup that a kern feature names, in order. */
  private void lookups() {
    int features = table + number(table + 6);
    int list = table + number(table + 8);
    Set<Integer> wanted = new java.util.TreeSet<>();
    for (int i = 0; i < number(features); i++) {
      int record = features + 2 + 6 * i;
      if (file.getInt(record) == 0x6B65726E) {
        int feature = features + number(record + 4);
        for (int k = 0; k < number(feature + 2); k++) {
          wanted.add(number(feature + 4 + 2 * k));
        }
      }
    }
    for (int index : wanted) {
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
      subtable(number(at + 2), at + file.getInt(at + 4));
    } else if (type == PAIR && number(at) == 1) {
      glyphPairs(at);
    } else if (type == PAIR && number(at) == 2) {
      classPairs(at);
    }
  }

  private void glyphPairs(int at) {
    int size = 2 + 2 * (Integer.bitCount(number(at + 4)) + Integer.bitCount(number(at + 6)));
    Map<Integer, Integer> coverage = coverage(at + number(at + 2));
    coverage.forEach((left, index) -> {
      int set = at + number(at + 10 + 2 * index);
      for (int i = 0; i < number(set); i++) {
        int record = set + 2 + size * i;
        pair(left, number(record), advance(number(at + 4), record + 2));
      }
    });
  }

  private void classPairs(int at) {
    int first = number(at + 4);
    int size = 2 * (Integer.bitCount(first) + Integer.bitCount(number(at + 6)));
    Map<Integer, Integer> left = classes(at + number(at + 8));
    Map<Integer, Integer> right = classes(at + number(at + 10));
    int rights = number(at + 14);
    int[] classes =
        Arrays.stream(kept).map(other -> right.getOrDefault(other, 0)).toArray();
    Map<Integer, int[]> rows = new HashMap<>();
    for (int glyph : coverage(at + number(at + 2)).keySet()) {
      int a = numbers[glyph];
      // a table of classes has a value, if only none, for every glyph on the right
      if (a >= 0 && !whole.get(a)) {
        whole.set(a);
        int[] row = rows.computeIfAbsent(
            left.getOrDefault(glyph, 0),
            its -> closer(at + 16 + its * rights * size, first, size, classes));
        for (int i = 0; i < row.length; i += 2) {
          if (!settled.get(a * kept.length + row[i])) {
            kerning.add(a, row[i], row[i + 1]);
          }
        }
      }
    }
  }

  /** The glyphs whose distance a row of a table of classes changes, each with the change. */
  private int[] closer(int row, int format, int size, int[] classes) {
    int[] closer = new int[2 * kept.length];
    int length = 0;
    for (int i = 0; i < kept.length; i++) {
      int units = advance(format, row + classes[i] * size);
      if (units != 0) {
        closer[length++] = numbers[kept[i]];
        closer[length++] = Math.round(units * scale);
      }
    }
    return Arrays.copyOf(closer, length);
  }

  /** The change of the advance in a value record: it follows the two placements, where they are given. */
  private int advance(int format, int record) {
    return (format & 4) == 0 ? 0 : file.getShort(record + 2 * Integer.bitCount(format & 3));
  }

  /** Keeps a pair; within one lookup the first subtable that covers it wins. */
  private void pair(int left, int right, int units) {
    int a = numbers[left];
    int b = numbers[right];
    if (a >= 0 && b >= 0 && !whole.get(a) && !settled.get(a * kept.length + b)) {
      settled.set(a * kept.length + b);
      kerning.add(a, b, Math.round(units * scale));
    }
  }

  private Map<Integer, Integer> coverage(int at) {
    Map<Integer, Integer> covered = new TreeMap<>();
    int count = number(at + 2);
    for (int i = 0; i < count; i++) {
      if (number(at) == 1) {
        covered.put(number(at + 4 + 2 * i), i);
      } else {
        int range = at + 4 + 6 * i;
        for (int glyph = number(range); glyph <= number(range + 2); glyph++) {
          covered.put(glyph, number(range + 4) + glyph - number(range));
        }
      }
    }
    return covered;
  }

  private Map<Integer, Integer> classes(int at) {
    Map<Integer, Integer> classes = new HashMap<>();
    if (number(at) == 1) {
      for (int i = 0; i < number(at + 4); i++) {
        classes.put(number(at + 2) + i, number(at + 6 + 2 * i));
      }
    } else {
      for (int i = 0; i < number(at + 2); i++) {
        int range = at + 4 + 6 * i;
        for (int glyph = number(range); glyph <= number(range + 2); glyph++) {
          classes.put(glyph, number(range + 4));
        }
      }
    }
    return classes;
  }
}
