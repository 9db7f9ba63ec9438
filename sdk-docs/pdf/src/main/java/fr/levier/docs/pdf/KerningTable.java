package fr.levier.docs.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the pair adjustments ({@code kern} feature of the {@code GPOS} table) of a font file, which PDFBox does not. */
final class KerningTable {

  private static final int PAIR = 2;
  private static final int EXTENSION = 9;

  private final ByteBuffer file;
  private final int table;
  private final Map<Integer, Integer> numbers;
  private final float scale;
  private final Map<Integer, Integer> pairs = new TreeMap<>();
  private final Set<Long> settled = new HashSet<>();

  private KerningTable(ByteBuffer file, int table, Map<Integer, Integer> numbers, float scale) {
    this.file = file;
    this.table = table;
    this.numbers = numbers;
    this.scale = scale;
  }

  /**
   * The pairs of the glyphs that are kept.
   *
   * @param numbers from the number of a glyph in the file to its number in the subset
   */
  static Kerning read(byte[] file, Map<Integer, Integer> numbers, float scale) {
    ByteBuffer buffer = ByteBuffer.wrap(file);
    int count = buffer.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int record = 12 + 16 * i;
      if (new String(file, record, 4, StandardCharsets.US_ASCII).equals("GPOS")) {
        KerningTable table = new KerningTable(buffer, buffer.getInt(record + 8), numbers, scale);
        table.lookups();
        return Kerning.of(table.pairs);
      }
    }
    return Kerning.NONE;
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
    for (int glyph : coverage(at + number(at + 2)).keySet()) {
      if (!numbers.containsKey(glyph)) {
        continue;
      }
      int row = at + 16 + left.getOrDefault(glyph, 0) * rights * size;
      for (int other : numbers.keySet()) {
        pair(glyph, other, advance(first, row + right.getOrDefault(other, 0) * size));
      }
    }
  }

  /** The change of the advance in a value record: it follows the two placements, where they are given. */
  private int advance(int format, int record) {
    return (format & 4) == 0 ? 0 : file.getShort(record + 2 * Integer.bitCount(format & 3));
  }

  /** Keeps a pair; within one lookup the first subtable that covers it wins. */
  private void pair(int left, int right, int units) {
    Integer a = numbers.get(left);
    Integer b = numbers.get(right);
    if (a == null || b == null || !settled.add((long) a << 16 | b)) {
      return;
    }
    int value = Math.round(units * scale);
    if (value != 0) {
      pairs.merge(a << 16 | b, value, Integer::sum);
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
