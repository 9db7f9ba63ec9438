package fr.levier.docs.style;

import java.nio.ByteBuffer;
import java.util.Objects;

/** The picture above a letterhead. Immutable and thread-safe. */
public final class Logo {

  /** The highest a logo is shown, in millimetres; inclusive. */
  public static final int HIGHEST = 40;

  /** The widest it is shown, in millimetres: half of the text. */
  private static final double WIDEST = 78;

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int HEADER_END = 24;
  private static final long MOST_PIXELS = 4_000_000;

  private final byte[] png;
  private final String alternative;
  private final int height;

  /**
   * @param png a PNG picture of at most four million pixels
   * @param alternative what it says to who does not see it
   * @param height in millimetres, from 5 to {@link #HIGHEST}
   * @throws IllegalArgumentException if one of them does not fit
   */
  public Logo(byte[] png, String alternative, int height) {
    this.png = png.clone();
    this.alternative = Objects.requireNonNull(alternative, "alternative");
    this.height = height;
    if (!isPicture(png)) {
      throw new IllegalArgumentException("A logo is a PNG picture of at most 4 million pixels");
    }
    if (height < 5 || height > HIGHEST) {
      throw new IllegalArgumentException(
          "A logo is from 5 to " + HIGHEST + " mm high, not " + height);
    }
  }

  /** Whether the bytes begin as a PNG picture of a size that is accepted. */
  public static boolean isPicture(byte[] bytes) {
    if (bytes.length < HEADER_END || ByteBuffer.wrap(bytes).getLong() != SIGNATURE) {
      return false;
    }
    long wide = ByteBuffer.wrap(bytes).getInt(16);
    long high = ByteBuffer.wrap(bytes).getInt(20);
    return wide > 0 && high > 0 && wide * high <= MOST_PIXELS;
  }

  /** The picture. */
  public byte[] png() {
    return png.clone();
  }

  /** What it says to who does not see it. */
  public String alternative() {
    return alternative;
  }

  /** How high it is shown, in millimetres: as was asked, or less, so that it is not too wide. */
  public double height() {
    return Math.min(height, WIDEST * proportion());
  }

  /** How wide that makes it, in millimetres. */
  public double width() {
    return height() / proportion();
  }

  private double proportion() {
    ByteBuffer header = ByteBuffer.wrap(png);
    return (double) header.getInt(20) / header.getInt(16);
  }
}
