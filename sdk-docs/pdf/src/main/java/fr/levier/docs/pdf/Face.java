package fr.levier.docs.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A face, subset once to a fixed repertoire and shared by all documents: a table of glyphs and ready bytes. Immutable. */
final class Face {

  /** First character that no table looks up. */
  static final int LIMIT = 0x2800;

  private final Face.Program program;
  private final COSName key;
  private final String resource;
  private final char[] glyphs;
  private final short[] widths;
  private final char[] meanings;
  private final Kerning kerning;
  private final COSDictionary font;

  /**
   * The bytes and figures that go into a file as they are.
   *
   * @param figures bounding box (4), ascent, descent, height of capitals, italic angle, weight of stems
   */
  @SuppressWarnings("ArrayRecordComponent") // read by this package alone, never compared
  record Program(String name, byte[] deflated, int length, byte[] unicode, int[] figures) {}

  /**
   * @param glyphs number of the glyph of each character, 0 for none
   * @param widths advance of each glyph, in thousandths of the size
   * @param meanings the character that each glyph says it is
   */
  Face(
      String key,
      Program program,
      char[] glyphs,
      short[] widths,
      char[] meanings,
      Kerning kerning) {
    this.program = program;
    this.key = COSName.getPDFName(key);
    this.resource = "/" + key + " ";
    this.glyphs = glyphs;
    this.widths = widths;
    this.meanings = meanings;
    this.kerning = kerning;
    font = embed();
  }

  COSName key() {
    return key;
  }

  String resource() {
    return resource;
  }

  /** The glyph of a character, 0 when the face does not draw it. */
  int glyph(int character) {
    return character < LIMIT ? glyphs[character] : 0;
  }

  /** The advance of a glyph, in thousandths of the size. */
  int width(int glyph) {
    return widths[glyph];
  }

  /** The character a glyph says it is: two characters may share a drawing. */
  char meaning(int glyph) {
    return meanings[glyph];
  }

  /** What to add to the advance of a glyph before another one, in thousandths of the size. */
  int kern(int glyph, int next) {
    return kerning.between(glyph, next);
  }

  /** The width of plain words in points, where every character is in the repertoire. */
  float measure(String words, float size) {
    int total = 0;
    for (int i = 0; i < words.length(); i++) {
      total += width(glyph(words.charAt(i)));
    }
    return total * size / 1000;
  }

  /** The font as it stands in a file: the same in all of them, and only read. */
  COSDictionary font() {
    return font;
  }

  private COSDictionary embed() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, program.name());
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant());
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, Streams.deflated(program.unicode()));
    return font;
  }

  private COSDictionary descendant() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    system.setDirect(true);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, program.name());
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor());
    font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    COSArray advances = new COSArray();
    for (short width : widths) {
      advances.add(COSInteger.get(width));
    }
    COSArray from = new COSArray();
    from.add(COSInteger.ZERO);
    from.add(advances);
    font.setItem(COSName.W, from);
    return font;
  }

  private COSDictionary descriptor() {
    int[] figures = program.figures();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, program.name());
    descriptor.setInt(COSName.FLAGS, figures[7] == 0 ? 4 : 4 | 64);
    COSArray box = new COSArray();
    for (int i = 0; i < 4; i++) {
      box.add(COSInteger.get(figures[i]));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ASCENT, figures[4]);
    descriptor.setInt(COSName.DESCENT, figures[5]);
    descriptor.setInt(COSName.CAP_HEIGHT, figures[6]);
    descriptor.setInt(COSName.ITALIC_ANGLE, figures[7]);
    descriptor.setInt(COSName.STEM_V, figures[8]);
    var file = Streams.deflated(program.deflated());
    file.setInt(COSName.LENGTH1, program.length());
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }
}
