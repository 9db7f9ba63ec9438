package fr.levier.docs.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The part of a font that draws some glyphs, as a font file for a PDF. */
final class Subset {

  private static final String HEAD = "head";
  private static final int MORE = 0x20;
  private static final int WORDS = 1;
  private static final int SCALE = 8;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;
  private static final int INSTRUCTIONS = 0x100;

  /** Sum of a whole file, less that of its parts. */
  private static final int MAGIC = 0xB1B0AFBA;

  private final TrueType font;
  private final int[] kept;

  private Subset(TrueType font, int[] kept) {
    this.font = font;
    this.kept = kept;
  }

  /** The glyphs, those that they are composed of, and the one for what is missing. */
  static Subset of(TrueType font, Iterable<Integer> glyphs) {
    TreeSet<Integer> kept = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    glyphs.forEach(open::add);
    while (!open.isEmpty()) {
      int glyph = open.remove();
      if (kept.add(glyph)) {
        ByteBuffer outline = font.outline(glyph);
        for (int at = first(outline); at > 0; at = next(outline, at)) {
          open.add(TrueType.number(outline, at + 2));
        }
      }
    }
    return new Subset(font, kept.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The numbers in the font of the glyphs of the subset, in their order there. */
  int[] kept() {
    return kept;
  }

  /** The number in the subset of a glyph of the font; negative when it is not kept. */
  int number(int glyph) {
    return Arrays.binarySearch(kept, glyph);
  }

  /** Where the first component of a glyph is told; 0 when it is drawn by itself. */
  private static int first(ByteBuffer outline) {
    return outline.capacity() > 0 && outline.getShort(0) < 0 ? 10 : 0;
  }

  /** Where the component after one is told; 0 when it is the last. */
  private static int next(ByteBuffer outline, int at) {
    return (outline.getShort(at) & MORE) == 0 ? 0 : after(outline, at);
  }

  private static int after(ByteBuffer outline, int at) {
    int flags = outline.getShort(at);
    int placed = at + ((flags & WORDS) == 0 ? 6 : 8);
    if ((flags & MATRIX) != 0) {
      return placed + 8;
    }
    if ((flags & TWO_SCALES) != 0) {
      return placed + 4;
    }
    return placed + ((flags & SCALE) == 0 ? 0 : 2);
  }

  /** The font file. */
  byte[] file() {
    SortedMap<String, ByteBuffer> tables = new TreeMap<>();
    ByteBuffer locations = ByteBuffer.allocate(4 * kept.length + 4);
    tables.put("glyf", outlines(locations));
    tables.put("loca", locations);
    tables.put("hmtx", metrics());
    tables.put("maxp", copy("maxp").putShort(4, (short) kept.length));
    tables.put("hhea", copy("hhea").putShort(34, (short) kept.length));
    tables.put(HEAD, copy(HEAD).putInt(8, 0).putShort(50, (short) 1));
    for (String same : List.of("cvt ", "fpgm", "gasp", "prep")) {
      if (font.has(same)) {
        tables.put(same, copy(same));
      }
    }
    return file(tables);
  }

  private ByteBuffer copy(String tag) {
    ByteBuffer table = font.table(tag);
    return ByteBuffer.allocate(table.capacity()).put(table);
  }

  private ByteBuffer metrics() {
    ByteBuffer metrics = ByteBuffer.allocate(4 * kept.length);
    for (int glyph : kept) {
      metrics.putShort((short) font.advance(glyph)).putShort(font.bearing(glyph));
    }
    return metrics;
  }

  private ByteBuffer outlines(ByteBuffer locations) {
    long room = Arrays.stream(kept)
        .mapToLong(glyph -> font.outline(glyph).capacity() + 3L)
        .sum();
    if (room > font.table("glyf").capacity() + 3L * kept.length) {
      throw new IllegalArgumentException("The glyphs of the font lie over each other");
    }
    ByteBuffer outlines = ByteBuffer.allocate((int) room);
    for (int glyph : kept) {
      locations.putInt(outlines.position());
      outlines.put(renumbered(font.outline(glyph)));
      outlines.position(padded(outlines.position()));
    }
    locations.putInt(outlines.position());
    return outlines;
  }

  /** An outline whose components go by their numbers in the subset, without what may follow it in the font. */
  private ByteBuffer renumbered(ByteBuffer outline) {
    if (first(outline) == 0) {
      return outline;
    }
    ByteBuffer composed = ByteBuffer.allocate(outline.capacity()).put(outline);
    int last = 0;
    for (int at = first(composed); at > 0; at = next(composed, at)) {
      composed.putShort(at + 2, (short) number(TrueType.number(composed, at + 2)));
      last = at;
    }
    int end = after(composed, last);
    if ((composed.getShort(last) & INSTRUCTIONS) != 0) {
      end += 2 + TrueType.number(composed, end);
    }
    return composed.flip().limit(end);
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  /** A font file of tables that are each filled up to where they stand. */
  private static byte[] file(SortedMap<String, ByteBuffer> tables) {
    int count = tables.size();
    int start = 12 + 16 * count;
    int length =
        start + tables.values().stream().mapToInt(its -> padded(its.position())).sum();
    int highest = Integer.highestOneBit(count);
    byte[] bytes = new byte[length];
    ByteBuffer file = ByteBuffer.wrap(bytes);
    file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * highest));
    file.putShort((short) Integer.numberOfTrailingZeros(highest));
    file.putShort((short) (16 * (count - highest)));
    int at = start;
    int head = 0;
    for (Map.Entry<String, ByteBuffer> each : tables.entrySet()) {
      ByteBuffer table = each.getValue().flip();
      file.slice(at, table.limit()).put(table);
      file.put(each.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(sum(file.slice(at, padded(table.limit())))).putInt(at).putInt(table.limit());
      head = each.getKey().equals(HEAD) ? at : head;
      at += padded(table.limit());
    }
    file.putInt(head + 8, MAGIC - sum(ByteBuffer.wrap(bytes)));
    return bytes;
  }

  private static int sum(ByteBuffer words) {
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }
}
