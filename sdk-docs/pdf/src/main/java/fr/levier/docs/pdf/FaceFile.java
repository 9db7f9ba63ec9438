package fr.levier.docs.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes a {@link Face} of a font file: subset, deflated, its tables at hand. */
final class FaceFile {

  /** First and last character of each range that French legal writing, and the names in it, may need. */
  private static final int[] RANGES = {
    0x20, 0x7E, 0xA0, 0x17F, 0x218, 0x21B, 0x391, 0x3A1, 0x3A3, 0x3A9, 0x3B1, 0x3C9, 0x1E9E, 0x1E9E,
    0x2010, 0x2015, 0x2018, 0x201E, 0x2020, 0x2022, 0x2026, 0x2026, 0x202F, 0x2030, 0x2032, 0x2033,
    0x2039, 0x203A, 0x2044, 0x2044, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089, 0x20AC, 0x20AC,
    0x2116, 0x2116, 0x2122, 0x2122, 0x2190, 0x2193, 0x2212, 0x2212, 0x221E, 0x221E, 0x2248, 0x2248,
    0x2260, 0x2260, 0x2264, 0x2265, 0x25A0, 0x25A1, 0x25CB, 0x25CB, 0x25CF, 0x25CF, 0x2610, 0x2611,
    0x2713, 0x2713
  };

  private FaceFile() {}

  static Face load(String key, String tag, String file, int stem) {
    try (InputStream in = FaceFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("A face is missing from the jar: " + file);
      }
      return face(key, tag, new TrueType(in.readAllBytes()), stem);
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
      return face(key, tag, new TrueType(file), stem);
    } catch (RuntimeException damaged) {
      throw new IllegalArgumentException("A font of the style cannot be read", damaged);
    }
  }

  private static Face face(String key, String tag, TrueType font, int stem) {
    char[] characters = font.characters(Face.LIMIT);
    List<Integer> drawn = new ArrayList<>();
    for (int i = 0; i < RANGES.length; i += 2) {
      for (int c = RANGES[i]; c <= RANGES[i + 1]; c++) {
        if (characters[c] != 0) {
          drawn.add(c);
        }
      }
    }
    Subset subset = Subset.of(font, drawn.stream().map(c -> (int) characters[c]).toList());
    float scale = 1000f / font.units();
    int[] kept = subset.kept();
    short[] widths = new short[kept.length];
    for (int glyph = 0; glyph < kept.length; glyph++) {
      widths[glyph] = (short) Math.round(font.advance(kept[glyph]) * scale);
    }
    char[] glyphs = new char[Face.LIMIT];
    char[] meanings = new char[kept.length];
    for (int c : drawn) {
      int glyph = subset.number(characters[c]);
      glyphs[c] = (char) glyph;
      if (meanings[glyph] == 0) {
        meanings[glyph] = (char) c;
      }
    }
    byte[] file = subset.file();
    Face.Program program = new Face.Program(
        tag + "+" + font.name(),
        Streams.deflate(file, file.length, 9),
        file.length,
        unicode(meanings),
        figures(font, scale, stem));
    return new Face(key, program, glyphs, widths, meanings, KerningTable.read(font, kept, scale));
  }

  private static int[] figures(TrueType font, float scale, int stem) {
    ByteBuffer head = font.table("head");
    ByteBuffer horizontal = font.table("hhea");
    ByteBuffer system = font.table("OS/2");
    // old fonts do not tell the height of capitals, and some have no italic angle
    int capitals = system.capacity() < 90 ? 0 : system.getShort(88);
    float angle = font.has("post") ? font.table("post").getInt(4) / 65536f : 0;
    return new int[] {
      Math.round(head.getShort(36) * scale),
      Math.round(head.getShort(38) * scale),
      Math.round(head.getShort(40) * scale),
      Math.round(head.getShort(42) * scale),
      Math.round(horizontal.getShort(4) * scale),
      Math.round(horizontal.getShort(6) * scale),
      Math.round(capitals * scale),
      Math.round(angle),
      stem
    };
  }

  /** The map from glyphs to characters, deflated. */
  private static byte[] unicode(char[] meanings) {
    List<Integer> known = new ArrayList<>();
    for (int glyph = 1; glyph < meanings.length; glyph++) {
      if (meanings[glyph] != 0) {
        known.add(glyph);
      }
    }
    StringBuilder map = new StringBuilder(8192)
        .append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
        .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
        .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (int from = 0; from < known.size(); from += 100) {
      List<Integer> part = known.subList(from, Math.min(known.size(), from + 100));
      map.append(part.size()).append(" beginbfchar\n");
      for (int glyph : part) {
        hex(map, glyph).append(' ');
        hex(map, meanings[glyph]).append('\n');
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
