package fr.levier.docs.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of a font file with TrueType outlines, read where they stand. FontBox reads all of each file before it gives one
 * figure, which was most of the first document of a process; a test holds what is read here against it. Not thread-safe.
 */
final class TrueType {

  private static final String NAMELESS = "Font";
  private static final int POST_SCRIPT_NAME = 6;
  private static final int UNICODE = 0;
  private static final int MACINTOSH = 1;
  private static final int WINDOWS = 3;
  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;

  private final Map<String, ByteBuffer> tables = new TreeMap<>();
  private final ByteBuffer outlines;
  private final ByteBuffer locations;
  private final ByteBuffer metrics;
  private final boolean wide;
  private final int measured;
  private final int units;

  /**
   * @throws RuntimeException if the file is no font with TrueType outlines, or is cut short
   */
  TrueType(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    for (int record = 12, left = number(file, 4); left > 0; record += 16, left--) {
      int at = file.getInt(record + 8);
      int length = file.getInt(record + 12);
      // a table that is not there is missed only if it is needed
      if (at > 0 && length > 0 && length <= bytes.length - at) {
        tables.put(new String(bytes, record, 4, StandardCharsets.US_ASCII), file.slice(at, length));
      }
    }
    outlines = table("glyf");
    locations = table("loca");
    metrics = table("hmtx");
    wide = table("head").getShort(50) != 0;
    units = number(table("head"), 18);
    measured = number(table("hhea"), 34);
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /** The bytes of a table; refused when the font has none of that tag. */
  ByteBuffer table(String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("The font has no table " + tag);
    }
    return table.duplicate();
  }

  static int number(ByteBuffer table, int at) {
    return table.getShort(at) & 0xFFFF;
  }

  /** Parts of the square that glyphs are drawn in. */
  int units() {
    return units;
  }

  int advance(int glyph) {
    return number(metrics, 4 * Math.min(glyph, measured - 1));
  }

  /** How far a drawing stands from where its glyph begins; 0 in a font that is short of these. */
  short bearing(int glyph) {
    int at = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
    return at + 2 <= metrics.capacity() ? metrics.getShort(at) : 0;
  }

  /** The drawing of a glyph, empty for a space. */
  ByteBuffer outline(int glyph) {
    int from = location(glyph);
    return outlines.slice(from, location(glyph + 1) - from);
  }

  private int location(int glyph) {
    return wide ? locations.getInt(4 * glyph) : 2 * number(locations, 2 * glyph);
  }

  /**
   * The glyph of each character below a limit, 0 for none.
   *
   * @throws IllegalArgumentException if the font does not tell in Unicode, or in a way of no use today
   */
  char[] characters(int limit) {
    ByteBuffer cmap = table("cmap");
    char[] characters = new char[limit];
    boolean read = false;
    int symbols = 0;
    for (int i = 0; i < number(cmap, 2); i++) {
      int record = 4 + 8 * i;
      int platform = number(cmap, record);
      int encoding = number(cmap, record + 2);
      int at = cmap.getInt(record + 4);
      if (platform == UNICODE || (platform == WINDOWS && (encoding == 1 || encoding == 10))) {
        read |= characters(cmap, at, characters);
      } else if (platform == WINDOWS && encoding == 0) {
        symbols = at;
      }
    }
    if (!read && (symbols == 0 || !characters(cmap, symbols, characters))) {
      throw new IllegalArgumentException("The font has no table from Unicode to glyphs");
    }
    return characters;
  }

  /** Whether a table from characters to glyphs has a format that is read. */
  private static boolean characters(ByteBuffer cmap, int at, char[] characters) {
    switch (number(cmap, at)) {
      case SEGMENTS -> segments(cmap, at, characters);
      case GROUPS -> groups(cmap, at, characters);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void segments(ByteBuffer cmap, int at, char[] characters) {
    int twice = number(cmap, at + 6);
    for (int i = 0; i < twice; i += 2) {
      int last = Math.min(number(cmap, at + 14 + i), characters.length - 1);
      int first = number(cmap, at + 16 + twice + i);
      int shift = number(cmap, at + 16 + 2 * twice + i);
      int where = at + 16 + 3 * twice + i;
      int offset = number(cmap, where);
      for (int c = first; c <= last; c++) {
        int glyph = offset == 0 ? c : number(cmap, where + offset + 2 * (c - first));
        characters[c] = offset != 0 && glyph == 0 ? 0 : (char) (glyph + shift);
      }
    }
  }

  private static void groups(ByteBuffer cmap, int at, char[] characters) {
    for (int i = 0; i < cmap.getInt(at + 12); i++) {
      int group = at + 16 + 12 * i;
      int first = cmap.getInt(group);
      for (int c = first; c <= cmap.getInt(group + 4) && c < characters.length; c++) {
        characters[c] = (char) (cmap.getInt(group + 8) + c - first);
      }
    }
  }

  /** The name that the font goes by in PostScript and PDF, or a plain one for a font that has none. */
  String name() {
    if (!has("name")) {
      return NAMELESS;
    }
    ByteBuffer naming = table("name");
    for (int i = 0; i < number(naming, 2); i++) {
      int record = 6 + 12 * i;
      int platform = number(naming, record);
      int length = number(naming, record + 8);
      int at = number(naming, 4) + number(naming, record + 10);
      if (number(naming, record + 6) == POST_SCRIPT_NAME
          && (platform == WINDOWS || platform == MACINTOSH)
          && at + length <= naming.capacity()) {
        byte[] name = new byte[length];
        naming.get(at, name);
        Charset charset =
            platform == WINDOWS ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
        return new String(name, charset).strip();
      }
    }
    return NAMELESS;
  }
}
