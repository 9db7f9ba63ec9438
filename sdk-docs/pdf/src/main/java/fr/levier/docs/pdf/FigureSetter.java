package fr.levier.docs.pdf;

import fr.levier.docs.tree.Block;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Pictures. One that cannot be decoded leaves an empty frame, and what it says stays in the text. */
final class FigureSetter {

  private static final float TALLEST = 320;
  private static final long MOST_PIXELS = 25_000_000;

  private record Picture(String name, int width, int height) {}

  private final COSDictionary resources = new COSDictionary();
  /** By reference: a logo is loaded once and shown often. */
  private final IdentityHashMap<byte[], Picture> known = new IdentityHashMap<>();

  /** The pictures of the document, by name. */
  COSDictionary resources() {
    return resources;
  }

  void set(Flow flow, Block.Figure figure, COSDictionary parent, Sheet.Measure measure) {
    Picture picture = picture(figure.png());
    float ratio = picture == null ? 0.3f : (float) picture.height() / picture.width();
    float natural = picture == null ? measure.width() : picture.width() * 0.5f;
    float width = Math.min(Math.min(measure.width(), natural), TALLEST / ratio);
    float height = width * ratio;
    flow.need(height + 26);
    float x = measure.x() + (measure.width() - width) / 2;
    float bottom = flow.y() - height;
    COSDictionary element = flow.tags().child(parent, "Figure");
    element.setString(
        COSName.ALT, figure.alternative().isBlank() ? "Figure" : figure.alternative());
    attributes(element, x, bottom, width, height);
    flow.page().mark(flow.tags(), element);
    if (picture == null) {
      flow.page()
          .text()
          .raw("q ")
          .outline(Tint.RULE, 0.8f, x, bottom, width, height)
          .raw("Q\n");
    } else {
      paint(flow.page().text(), picture, x, bottom, width, height);
    }
    flow.y(bottom - 6);
  }

  private static void attributes(
      COSDictionary element, float x, float bottom, float width, float height) {
    COSArray box = new COSArray();
    for (float edge : new float[] {x, bottom, x + width, bottom + height}) {
      box.add(new COSFloat(Math.round(edge * 10) / 10f));
    }
    COSDictionary attributes = new COSDictionary();
    attributes.setItem(COSName.O, COSName.getPDFName("Layout"));
    attributes.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
    attributes.setItem(COSName.BBOX, box);
    attributes.setDirect(true);
    element.setItem(COSName.A, attributes);
  }

  /** Paints a picture outside the text; nothing if it cannot be decoded. */
  void draw(Ink ink, byte[] png, float x, float bottom, float width, float height) {
    Picture picture = picture(png);
    if (picture != null) {
      paint(ink, picture, x, bottom, width, height);
    }
  }

  private static void paint(
      Ink ink, Picture picture, float x, float bottom, float width, float height) {
    ink.raw("q ")
        .number(width)
        .raw("0 0 ")
        .number(height)
        .number(x)
        .number(bottom)
        .raw("cm /")
        .raw(picture.name())
        .raw(" Do Q\n");
  }

  private @Nullable Picture picture(byte[] png) {
    Picture seen = known.get(png);
    if (seen != null) {
      return seen;
    }
    try {
      BufferedImage image = decode(png);
      if (image == null) {
        return null;
      }
      Picture picture = new Picture("Im" + (known.size() + 1), image.getWidth(), image.getHeight());
      resources.setItem(COSName.getPDFName(picture.name()), embed(image));
      known.put(png, picture);
      return picture;
    } catch (IOException | RuntimeException undecodable) {
      return null;
    }
  }

  private static @Nullable BufferedImage decode(byte[] png) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    if (!readers.hasNext()) {
      return null;
    }
    ImageReader reader = readers.next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(in, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        return null;
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static COSDictionary embed(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] colours = new byte[width * height * 3];
    byte[] opacity = new byte[width * height];
    boolean transparent = false;
    int[] row = new int[width];
    for (int y = 0, at = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++, at++) {
        int argb = row[x];
        colours[at * 3] = (byte) (argb >> 16);
        colours[at * 3 + 1] = (byte) (argb >> 8);
        colours[at * 3 + 2] = (byte) argb;
        opacity[at] = (byte) (argb >>> 24);
        transparent |= argb >>> 24 != 0xFF;
      }
    }
    COSDictionary stream = samples(colours, width, height, COSName.DEVICERGB);
    if (transparent) {
      stream.setItem(COSName.SMASK, samples(opacity, width, height, COSName.DEVICEGRAY));
    }
    return stream;
  }

  private static COSDictionary samples(byte[] samples, int width, int height, COSName space) {
    COSDictionary stream = Streams.deflating(samples, samples.length, 6);
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, width);
    stream.setInt(COSName.HEIGHT, height);
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(COSName.COLORSPACE, space);
    return stream;
  }
}
