package fr.levier.docs.style;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The colours of words, and those of grounds and rules, which are thinned from them. Immutable and thread-safe.
 *
 * @param text of running text
 * @param accent of titles, table heads and rules
 * @param muted of what is secondary: letterhead, running heads, captions
 * @param alert of what must not be overlooked: stamps and warnings
 */
public record Palette(Colour text, Colour accent, Colour muted, Colour alert) {

  /** What RGAA 3.2 (WCAG 2.1, 1.4.3) asks between words of any size and their ground; inclusive. */
  public static final double LEAST_CONTRAST = 4.5;

  static final Palette STANDARD = new Palette(
      new Colour(0x17, 0x17, 0x1C),
      new Colour(0x1F, 0x38, 0x64),
      new Colour(0x59, 0x5C, 0x66),
      new Colour(0x9C, 0x2A, 0x1E));

  public Palette {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(accent, "accent");
    Objects.requireNonNull(muted, "muted");
    Objects.requireNonNull(alert, "alert");
  }

  /** The ground of a table head. */
  public Colour shade() {
    return accent.over(Colour.WHITE, 0.08);
  }

  /** The ground of a total, of a signature frame, of what stands behind a page on a screen. */
  public Colour pale() {
    return accent.over(Colour.WHITE, 0.04);
  }

  /** Thin rules. */
  public Colour rule() {
    return accent.over(Colour.WHITE, 0.28);
  }

  /** The ground of a warning. */
  public Colour blush() {
    return alert.over(Colour.WHITE, 0.07);
  }

  /** The stamp behind the text of a draft: words over it stay as easy to read. */
  public Colour watermark() {
    return alert.over(Colour.WHITE, 0.06);
  }

  /** The contrast of a colour with the least favourable ground that its words may stand on. */
  public double contrast(Colour words) {
    double least = words.contrast(Colour.WHITE);
    for (Colour ground : new Colour[] {shade(), blush(), watermark()}) {
      least = Math.min(least, words.contrast(ground));
    }
    return least;
  }

  /** The least contrast that words of any of the colours may have. */
  public double leastContrast() {
    return Stream.of(text, accent, muted, alert)
        .mapToDouble(this::contrast)
        .min()
        .orElseThrow();
  }

  /** The lightest shade of one of these colours that, in its place, stands out enough from every ground. */
  public Colour darkened(Colour words) {
    Colour black = new Colour(0, 0, 0);
    for (int share = 99; share > 0; share--) {
      Colour darker = words.over(black, share / 100.0);
      if (replacing(words, darker).contrast(darker) >= LEAST_CONTRAST) {
        return darker;
      }
    }
    return black;
  }

  private Palette replacing(Colour old, Colour young) {
    return new Palette(
        text.equals(old) ? young : text,
        accent.equals(old) ? young : accent,
        muted.equals(old) ? young : muted,
        alert.equals(old) ? young : alert);
  }
}
