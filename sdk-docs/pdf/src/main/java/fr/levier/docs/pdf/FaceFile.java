package fr.levier.docs.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Makes a {@link Face} of a font file: subset, deflated, its tables at hand. */
final class FaceFile {

  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /** First and last character of each range that French legal writing, and the names in it, may need. */
  private static final int[] RANGES = {
    0x20, 0x7E, 0xA0, 0x17F, 0x218, 0x21B, 0x391, 0x3A1, 0x3A3, 0x3A9, 0x3B1, 0x3C9, 0x1E9E, 0x1E9E,
    0x2010, 0x2015, 0x2018, 0x201E, 0x2020, 0x2022, 0x2026, 0x2026, 0x202F, 0x2030, 0x2032, 0x2033,
    0x2039, 0x203A, 0x2044, 0x2044, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089, 0x20AC, 0x20AC,
    0x2116, 0x2116, 0x2122, 0x2122, 0x2190, 0x2193, 0x2212, 0x2212, 0x221E, 0x221E, 0x2248, 0x2248,
    0x2260, 0x2260, 0x2264, 0x2265, 0x25A0, 0x25A1, 0x25CB, 0x25CB, 0x25CF, 0x25CF, 0x2610, 0x2611,
    0x2713, 0x2713
  };

  private static final String SUBSTITUTIONS = "GSUB";

  private final TrueTypeFont font;
  private final float scale;

  private FaceFile(TrueTypeFont font) throws IOException {
    this.font = font;
    this.scale = 1000f / font.getUnitsPerEm();
  }

  static Face load(String key, String tag, String file, int stem) {
    try (InputStream in = FaceFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("A face is missing from the jar: " + file);
      }
      return face(key, tag, in.readAllBytes(), stem);
    } catch (IOException damaged) {
      throw new UncheckedIOException("A face of the jar cannot be read: " + file, damaged);
    }
  }

  /**
   * A face that a house supplies.
   *
   * @throws IllegalArgumentException if the file is no font that can be read
   */
  static Face made(String key, String tag, byte[] file, int stem) {
    try {
      return face(key, tag, file, stem);
    } catch (IOException | RuntimeException damaged) {
      throw new IllegalArgumentException("A font of the style cannot be read", damaged);
    }
  }

  private static Face face(String key, String tag, byte[] file, int stem) throws IOException {
    try (TrueTypeFont font = parsed(file)) {
      return new FaceFile(font).face(key, tag, stem, file);
    }
  }

  /** The font without its substitutions, which the parser unfolds at length and nothing here reads. */
  private static TrueTypeFont parsed(byte[] file) throws IOException {
    byte[] bytes = file.clone();
    int record = KerningTable.record(file, SUBSTITUTIONS);
    if (record > 0) {
      bytes[record] = '-';
    }
    return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
  }

  private Face face(String key, String tag, int stem, byte[] file) throws IOException {
    CmapLookup characters = font.getUnicodeCmapLookup();
    SortedSet<Integer> drawn = new TreeSet<>();
    for (int i = 0; i < RANGES.length; i += 2) {
      for (int c = RANGES[i]; c <= RANGES[i + 1]; c++) {
        if (characters.getGlyphId(c) != 0) {
          drawn.add(c);
        }
      }
    }
    TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
    subsetter.addAll(drawn);
    Map<Integer, Integer> newToOld = subsetter.getGIDMap();
    ByteArrayOutputStream subset = new ByteArrayOutputStream();
    subsetter.writeToStream(subset);

    Map<Integer, Integer> oldToNew = new HashMap<>();
    short[] widths = new short[newToOld.size()];
    for (Map.Entry<Integer, Integer> glyph : newToOld.entrySet()) {
      oldToNew.put(glyph.getValue(), glyph.getKey());
      widths[glyph.getKey()] =
          (short) Math.round(font.getHorizontalMetrics().getAdvanceWidth(glyph.getValue()) * scale);
    }
    char[] glyphs = new char[Face.LIMIT];
    char[] meanings = new char[widths.length];
    for (int c : drawn) {
      int glyph = oldToNew.getOrDefault(characters.getGlyphId(c), 0);
      glyphs[c] = (char) glyph;
      if (meanings[glyph] == 0) {
        meanings[glyph] = (char) c;
      }
    }
    Face.Program program = new Face.Program(
        tag + "+" + font.getName(),
        Streams.deflate(subset.toByteArray(), subset.size(), 9),
        subset.size(),
        unicode(meanings),
        figures(stem));
    return new Face(
        key, program, glyphs, widths, meanings, KerningTable.read(file, oldToNew, scale));
  }

  private int[] figures(int stem) throws IOException {
    var head = font.getHeader();
    var horizontal = font.getHorizontalHeader();
    return new int[] {
      Math.round(head.getXMin() * scale),
      Math.round(head.getYMin() * scale),
      Math.round(head.getXMax() * scale),
      Math.round(head.getYMax() * scale),
      Math.round(horizontal.getAscender() * scale),
      Math.round(horizontal.getDescender() * scale),
      Math.round(font.getOS2Windows().getCapHeight() * scale),
      Math.round(font.getPostScript().getItalicAngle()),
      stem
    };
  }

  /** The map from glyphs to characters, deflated. */
  private static byte[] unicode(char[] meanings) {
    TreeMap<Integer, Integer> known = new TreeMap<>();
    for (int glyph = 1; glyph < meanings.length; glyph++) {
      if (meanings[glyph] != 0) {
        known.put(glyph, (int) meanings[glyph]);
      }
    }
    StringBuilder map = new StringBuilder(8192)
        .append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
        .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
        .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(known.entrySet());
    for (int from = 0; from < entries.size(); from += 100) {
      List<Map.Entry<Integer, Integer>> part =
          entries.subList(from, Math.min(entries.size(), from + 100));
      map.append(part.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, Integer> entry : part) {
        hex(map, entry.getKey()).append(' ');
        hex(map, entry.getValue()).append('\n');
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend");
    byte[] bytes = map.toString().getBytes(StandardCharsets.US_ASCII);
    return Streams.deflate(bytes, bytes.length, 9);
  }

  private static StringBuilder hex(StringBuilder to, int value) {
    to.append('<');
    for (int shift = 12; shift >= 0; shift -= 4) {
      to.append(Character.toUpperCase(Character.forDigit(value >> shift & 0xF, 16)));
    }
    return to.append('>');
  }
}
