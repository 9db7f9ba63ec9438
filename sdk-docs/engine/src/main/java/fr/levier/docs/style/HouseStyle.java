package fr.levier.docs.style;

import java.util.Objects;
import java.util.Optional;

/**
 * The look of every document of a house (<i>charte graphique</i>), whatever the format. It changes no word of an act. Immutable
 * and thread-safe.
 *
 * <p>Measures of the page, spacing and the place of things are not part of it: they are those that line breaks, signature
 * fields and tags were made for.
 *
 * @param letterhead what stands at the head of the first page
 * @param palette colours, of sufficient contrast
 * @param text the font of running text; absent for that of each format
 * @param headings the font of titles; absent for that of each format
 * @param sizes of words
 */
public record HouseStyle(
    Letterhead letterhead,
    Palette palette,
    Optional<Typeface> text,
    Optional<Typeface> headings,
    Sizes sizes) {

  private static final HouseStyle STANDARD = new HouseStyle(
      Letterhead.NONE, Palette.STANDARD, Optional.empty(), Optional.empty(), Sizes.STANDARD);

  public HouseStyle {
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(palette, "palette");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(headings, "headings");
    Objects.requireNonNull(sizes, "sizes");
  }

  /** That of documents for which no house said otherwise: no letterhead, dark blue titles. */
  public static HouseStyle standard() {
    return STANDARD;
  }
}
