package fr.levier.docs.docx;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** The pictures of a document; one that comes twice is stored once. */
final class Pictures {

  /** Relationships 1 to 10 are fixed. */
  private static final int FIRST_RELATIONSHIP = 11;

  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int HEADER_END = 24;

  /** English metric units of a pixel at 96 dots an inch. */
  private static final long PIXEL = 9525;

  /** The widest and highest a picture is shown, in English metric units: the text width, and a third of the page. */
  private static final long WIDEST = 5_759_450;

  private static final long HIGHEST = 3_600_000;

  private final List<byte[]> pictures = new ArrayList<>();

  /** How large a picture is shown, in English metric units. */
  record Extent(long width, long height) {}

  /** The number of the relationship that leads to a picture. */
  int relationship(byte[] png) {
    for (int i = 0; i < pictures.size(); i++) {
      if (pictures.get(i) == png) {
        return FIRST_RELATIONSHIP + i;
      }
    }
    pictures.add(png);
    return FIRST_RELATIONSHIP + pictures.size() - 1;
  }

  /**
   * How large to show a picture: its own size, or less if it would not fit.
   *
   * @throws IllegalArgumentException if it is not a PNG
   */
  static Extent extent(byte[] png) {
    if (png.length < HEADER_END || ByteBuffer.wrap(png).getLong() != PNG_SIGNATURE) {
      throw new IllegalArgumentException(
          "A figure holds a PNG picture: its first bytes are others");
    }
    int pixelsWide = ByteBuffer.wrap(png).getInt(16);
    int pixelsHigh = ByteBuffer.wrap(png).getInt(20);
    if (pixelsWide <= 0 || pixelsHigh <= 0) {
      throw new IllegalArgumentException(
          "A figure holds a PNG picture of " + pixelsWide + " × " + pixelsHigh + " pixels");
    }
    long width = Math.min(pixelsWide * PIXEL, WIDEST);
    long height = Math.max(1, width * pixelsHigh / pixelsWide);
    if (height > HIGHEST) {
      height = HIGHEST;
      width = Math.max(1, height * pixelsWide / pixelsHigh);
    }
    return new Extent(width, height);
  }

  /** A picture in the line. */
  static void drawing(
      Xml out, Extent extent, int number, String name, String alternative, int relationship) {
    String size = " cx=\"" + extent.width() + "\" cy=\"" + extent.height() + "\"/>";
    out.raw(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent");
    out.raw(size).raw("<wp:docPr id=\"").raw(number).raw("\" name=\"").raw(name);
    out.raw("\" descr=\"").attribute(alternative);
    out.raw("\"/><a:graphic><a:graphicData uri=\"");
    out.raw("http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>");
    out.raw("<pic:cNvPr id=\"").raw(number).raw("\" name=\"").raw(name);
    out.raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId");
    out.raw(relationship).raw("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>");
    out.raw("<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext").raw(size);
    out.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
    out.raw("</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
  }

  boolean isEmpty() {
    return pictures.isEmpty();
  }

  String relationships() {
    Xml out = new Xml(256);
    for (int i = 0; i < pictures.size(); i++) {
      out.raw("  <Relationship Id=\"rId").raw(FIRST_RELATIONSHIP + i);
      out.raw("\" Type=\"")
          .raw(RELATIONSHIP)
          .raw("\" Target=\"media/image")
          .raw(i + 1)
          .raw(".png\"/>\n");
    }
    return out.toString();
  }

  void addTo(Archive archive, Deflater deflater) {
    for (int i = 0; i < pictures.size(); i++) {
      archive.add(Archive.entry("word/media/image" + (i + 1) + ".png", pictures.get(i), deflater));
    }
  }
}
