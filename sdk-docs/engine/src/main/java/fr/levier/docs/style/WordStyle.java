package fr.levier.docs.style;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a Word file of reference says of the look, as it says it: nothing is checked yet. Immutable.
 *
 * @param colours of words, by what they are for; those that the file leaves open are absent
 * @param textFamily the font of its running text
 * @param headingFamily the font of its titles
 * @param sizes in points, by what they are of
 * @param letterhead the lines at the head of its first page
 * @param logo the picture there, in whatever format
 */
public record WordStyle(
    Map<Role, Colour> colours,
    Optional<String> textFamily,
    Optional<String> headingFamily,
    Map<Sizes.Of, Double> sizes,
    List<String> letterhead,
    Optional<Picture> logo) {

  /** What a colour is for: the components of a {@link Palette}. */
  public enum Role {
    TEXT,
    ACCENT,
    MUTED,
    ALERT
  }

  /**
   * A picture of the file.
   *
   * @param bytes as they are stored
   * @param alternative what it says to who does not see it; may be empty
   * @param height as shown, in millimetres
   */
  @SuppressWarnings("ArrayRecordComponent") // handed from a reader to one caller, never compared
  public record Picture(byte[] bytes, String alternative, int height) {}

  public WordStyle {
    colours = Map.copyOf(colours);
    sizes = Map.copyOf(sizes);
    letterhead = List.copyOf(letterhead);
    Objects.requireNonNull(textFamily, "textFamily");
    Objects.requireNonNull(headingFamily, "headingFamily");
    Objects.requireNonNull(logo, "logo");
  }

  /** That of a file which says nothing. */
  public static WordStyle empty() {
    return new WordStyle(
        Map.of(), Optional.empty(), Optional.empty(), Map.of(), List.of(), Optional.empty());
  }
}
