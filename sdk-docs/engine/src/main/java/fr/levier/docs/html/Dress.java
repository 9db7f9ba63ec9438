package fr.levier.docs.html;

import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Letterhead;
import fr.levier.docs.style.Palette;
import fr.levier.docs.style.Sizes;
import fr.levier.docs.style.Typeface;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** What the look of a house gives a page: variables and fonts for its style sheet, and a letterhead. Made once, shared. */
record Dress(String css, String letterhead) {

  static final Dress STANDARD = of(HouseStyle.standard());

  private static final String SERIF =
      "\"Source Serif 4\", \"Source Serif Pro\", Charter, \"Bitstream Charter\", \"Iowan Old Style\", Cambria,"
          + " Georgia, \"Liberation Serif\", serif";
  private static final String SANS =
      "\"Source Sans 3\", \"Source Sans Pro\", \"Segoe UI\", \"Helvetica Neue\", \"Liberation Sans\", Arial,"
          + " sans-serif";

  static Dress of(HouseStyle style) {
    StringBuilder css = new StringBuilder(2048);
    style.text().ifPresent(font -> faces(font, true, css));
    style.headings().ifPresent(font -> faces(font, false, css));
    css.append(":root {\n  color-scheme: light;\n");
    colours(style.palette(), css);
    sizes(style.sizes(), css);
    Optional<Typeface> aside = style.headings().or(style::text);
    variable("serif", stack(style.text(), SERIF), css);
    variable("titles", stack(style.headings().or(style::text), SERIF), css);
    variable("sans", stack(aside, SANS), css);
    css.append("}\n");
    return new Dress(css.toString(), letterhead(style.letterhead()));
  }

  private static void variable(String name, String value, StringBuilder css) {
    css.append("  --").append(name).append(": ").append(value).append(";\n");
  }

  private static String stack(Optional<Typeface> font, String fallback) {
    return font.map(it -> Markup.cssString(it.family()) + ", " + fallback).orElse(fallback);
  }

  private static void colours(Palette palette, StringBuilder css) {
    variable("ink", palette.text().toString(), css);
    variable("accent", palette.accent().toString(), css);
    variable("soft", palette.muted().toString(), css);
    variable("alert", palette.alert().toString(), css);
    variable("rule", palette.rule().toString(), css);
    variable("shade", palette.shade().toString(), css);
    variable("pale", palette.pale().toString(), css);
    variable("blush", palette.blush().toString(), css);
    variable("desk", palette.shade().toString(), css);
    variable("paper", "#FFFFFF", css);
  }

  /** Titles in proportion to running text, which a reader may enlarge; running text in points on paper. */
  private static void sizes(Sizes sizes, StringBuilder css) {
    variable("body", number(sizes.body()) + "pt", css);
    variable("title", number(sizes.title() / sizes.body()) + "rem", css);
    variable("heading", number(sizes.heading() / sizes.body()) + "rem", css);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** The files that a house supplies, inside the page: it fetches nothing. */
  private static void faces(Typeface font, boolean text, StringBuilder css) {
    font.files().ifPresent(files -> {
      face(font.family(), "normal", text ? "400" : "400 700", files.regular(), css);
      if (text) {
        face(font.family(), "normal", "700", files.bold(), css);
        face(font.family(), "italic", "400", files.italic(), css);
      }
    });
  }

  private static void face(
      String family, String slope, String weight, byte[] file, StringBuilder css) {
    css.append("@font-face { font-family: ").append(Markup.cssString(family));
    css.append("; font-style: ").append(slope).append("; font-weight: ").append(weight);
    css.append("; src: url(data:font/ttf;base64,");
    css.append(Base64.getEncoder().encodeToString(file)).append(") format(\"truetype\"); }\n");
  }

  private static String letterhead(Letterhead letterhead) {
    if (letterhead.isEmpty()) {
      return "";
    }
    Markup markup = new Markup();
    markup.open("div", "class", "letterhead", "data-artifact", "letterhead").line();
    letterhead
        .logo()
        .ifPresent(logo -> markup
            .empty(
                "img",
                "src",
                "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()),
                "alt",
                logo.alternative(),
                "style",
                "width: " + number(logo.width()) + "mm")
            .line());
    letterhead.lines().forEach(line -> markup.open("p").text(line).close("p").line());
    return markup.close("div").line().toString();
  }
}
