package fr.levier.docs.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Streams of ready bytes: nothing copies them before they are in the file. */
final class Streams {

  /** For what is deflated with each document: a few hundredths larger, and half of the time of the whole. */
  static final int FAST = Deflater.BEST_SPEED;

  private Streams() {}

  /** A stream: what is said of it, and its bytes as they stand in the file. */
  static final class Body extends COSDictionary {
    private final byte[] bytes;
    private final int length;

    private Body(byte[] bytes, int length) {
      this.bytes = bytes;
      this.length = length;
    }

    byte[] bytes() {
      return bytes;
    }

    int length() {
      return length;
    }
  }

  static byte[] deflate(byte[] bytes, int length, int level) {
    Body body = deflating(bytes, length, level);
    return Arrays.copyOf(body.bytes, body.length);
  }

  /** A stream of bytes that are deflated now. */
  static Body deflating(byte[] bytes, int length, int level) {
    return deflating(bytes, length, new byte[0], 0, level);
  }

  /** A stream of bytes that are deflated now, and of those after them. */
  static Body deflating(byte[] first, int firstLength, byte[] rest, int restLength, int level) {
    Deflater deflater = new Deflater(level);
    try {
      deflater.setInput(first, 0, firstLength);
      byte[] out = new byte[(firstLength + restLength) / 3 + 64];
      int filled = 0;
      boolean last = false;
      while (!deflater.finished()) {
        if (deflater.needsInput() && !last) {
          deflater.setInput(rest, 0, restLength);
          deflater.finish();
          last = true;
        }
        if (filled == out.length) {
          out = Arrays.copyOf(out, out.length * 2);
        }
        filled += deflater.deflate(out, filled, out.length - filled);
      }
      return filtered(new Body(out, filled));
    } finally {
      deflater.end();
    }
  }

  /** A stream of bytes that are deflated already. */
  static Body deflated(byte[] bytes) {
    return filtered(new Body(bytes, bytes.length));
  }

  /** A stream of bytes as they are. */
  static Body plain(byte[] bytes) {
    return new Body(bytes, bytes.length);
  }

  private static Body filtered(Body body) {
    body.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return body;
  }
}
