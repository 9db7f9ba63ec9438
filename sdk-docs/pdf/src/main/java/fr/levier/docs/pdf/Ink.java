package fr.levier.docs.pdf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes of a content stream, with the text state they leave behind, so that nothing is set twice. */
final class Ink {

  /** What is taken first, once something is written. */
  private static final int LEAST = 256;

  private final Tints tints;
  private byte[] bytes;
  private int length;
  private @Nullable Face face;
  private float size;
  private float rise;
  private @Nullable Tint fill;

  /** What paints, with room for so many bytes. */
  Ink(Tints tints, int room) {
    this.tints = tints;
    bytes = new byte[room];
  }

  /** For bytes that paint nothing. */
  Ink() {
    this(LEAST);
  }

  /** The same, with room for so many bytes. */
  Ink(int room) {
    this(Dress.STANDARD.tints(), room);
  }

  /** Forgets what was written. */
  void clear() {
    length = 0;
    face = null;
    size = 0;
    rise = 0;
    fill = null;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  boolean isEmpty() {
    return length == 0;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.max(LEAST, bytes.length * 2), length + more));
    }
  }

  /** ASCII as it is. */
  Ink raw(String ascii) {
    int count = ascii.length();
    room(count);
    for (int i = 0; i < count; i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  Ink append(Ink other) {
    return append(other.bytes, other.length);
  }

  Ink append(byte[] more, int count) {
    room(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  /** One byte. */
  void put(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  /** A literal string. */
  Ink string(byte[] content) {
    put('(');
    room(content.length * 2);
    for (byte each : content) {
      literal(each & 0xFF);
    }
    put(')');
    return this;
  }

  Ink whole(int value) {
    room(12);
    int rest = value;
    if (rest < 0) {
      bytes[length++] = '-';
      rest = -rest;
    }
    if (rest >= 10) {
      whole(rest / 10);
    }
    room(1);
    bytes[length++] = (byte) ('0' + rest % 10);
    return this;
  }

  /** A number with at most two decimals, and a space. */
  Ink number(float value) {
    int hundredths = Math.round(value * 100);
    room(16);
    if (hundredths < 0) {
      bytes[length++] = '-';
      hundredths = -hundredths;
    }
    whole(hundredths / 100);
    int decimals = hundredths % 100;
    room(4);
    if (decimals != 0) {
      bytes[length++] = '.';
      bytes[length++] = (byte) ('0' + decimals / 10);
      if (decimals % 10 != 0) {
        bytes[length++] = (byte) ('0' + decimals % 10);
      }
    }
    bytes[length++] = ' ';
    return this;
  }

  /** A two-byte glyph number inside a literal string. */
  void glyph(int number) {
    room(4);
    literal(number >> 8 & 0xFF);
    literal(number & 0xFF);
  }

  private void literal(int value) {
    if (value == '(' || value == ')' || value == '\\') {
      bytes[length++] = '\\';
      bytes[length++] = (byte) value;
    } else if (value == '\r') {
      bytes[length++] = '\\';
      bytes[length++] = 'r';
    } else {
      bytes[length++] = (byte) value;
    }
  }

  /** The text of a hexadecimal string in UTF-16, with its mark. */
  Ink utf16(String text) {
    raw("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      for (int shift = 12; shift >= 0; shift -= 4) {
        room(1);
        bytes[length++] = (byte) Character.toUpperCase(Character.forDigit(unit >> shift & 0xF, 16));
      }
    }
    return raw(">");
  }

  Ink font(Face next, float points) {
    if (face == null || !face.equals(next) || size != points) {
      raw(next.resource()).number(points).raw("Tf ");
      face = next;
      size = points;
    }
    return this;
  }

  Ink rise(float points) {
    if (rise != points) {
      number(points).raw("Ts ");
      rise = points;
    }
    return this;
  }

  Ink fill(Tint tint) {
    if (fill != tint) {
      raw(tints.operands(tint)).raw(" rg ");
      fill = tint;
    }
    return this;
  }

  /** A filled rectangle, from its lower left corner. */
  Ink rectangle(Tint tint, float x, float y, float width, float height) {
    return fill(tint).number(x).number(y).number(width).number(height).raw("re f\n");
  }

  /** The colour of the lines that follow. */
  Ink stroke(Tint tint) {
    return raw(tints.operands(tint)).raw(" RG ");
  }

  /** The outline of a rectangle. */
  Ink outline(Tint tint, float thickness, float x, float y, float width, float height) {
    return stroke(tint)
        .number(thickness)
        .raw("w ")
        .number(x)
        .number(y)
        .number(width)
        .number(height)
        .raw("re S\n");
  }
}
