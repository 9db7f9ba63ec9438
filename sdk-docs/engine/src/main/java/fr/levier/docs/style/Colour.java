package fr.levier.docs.style;

import java.util.Locale;
import java.util.Optional;

/** An opaque sRGB colour. Immutable and thread-safe. */
public record Colour(int red, int green, int blue) {

  /** The paper. */
  public static final Colour WHITE = new Colour(255, 255, 255);

  private static final int MOST = 255;

  /**
   * @param red from 0 to 255, as are the others
   * @throws IllegalArgumentException if one is out of bounds
   */
  public Colour {
    if (((red | green | blue) & ~MOST) != 0) {
      throw new IllegalArgumentException(
          "A component goes from 0 to 255: " + red + ", " + green + ", " + blue);
    }
  }

  /** The colour that six hexadecimal digits name, with or without a sharp before them; empty for anything else. */
  public static Optional<Colour> parse(String text) {
    String digits = text.startsWith("#") ? text.substring(1) : text;
    if (!digits.matches("[0-9A-Fa-f]{6}")) {
      return Optional.empty();
    }
    int rgb = Integer.parseInt(digits, 16);
    return Optional.of(new Colour(rgb >> 16, rgb >> 8 & MOST, rgb & MOST));
  }

  /** Six upper-case hexadecimal digits, without a sharp. */
  public String hex() {
    return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
  }

  /** The contrast ratio of WCAG 2.1, from 1 to 21, the same either way round. */
  public double contrast(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  /** This colour thinned with another one: 0 gives the other, 1 this one. */
  public Colour over(Colour ground, double share) {
    return new Colour(
        mixed(red, ground.red, share),
        mixed(green, ground.green, share),
        mixed(blue, ground.blue, share));
  }

  private static int mixed(int ink, int ground, double share) {
    return (int) Math.round(ink * share + ground * (1 - share));
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int component) {
    double value = component / (double) MOST;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  /** The sharp and six digits. */
  @Override
  public String toString() {
    return "#" + hex();
  }
}
