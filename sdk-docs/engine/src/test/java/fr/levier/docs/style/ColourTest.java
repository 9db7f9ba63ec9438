package fr.levier.docs.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColourTest {

  private static final Colour BLACK = new Colour(0, 0, 0);

  /** The two greys on either side of the bound are those that accessibility guides name. */
  @Test
  void contrast_is_that_of_the_accessibility_guidelines() {
    assertThat(BLACK.contrast(Colour.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1);
    assertThat(grey(0x76).contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
    assertThat(grey(0x77).contrast(Colour.WHITE)).isLessThan(4.5);
  }

  @Test
  void six_digits_name_a_colour_and_nothing_else_does() {
    assertThat(Colour.parse("#1F3864")).contains(new Colour(0x1F, 0x38, 0x64));
    assertThat(Colour.parse("1f3864")).contains(new Colour(0x1F, 0x38, 0x64));
    assertThat(Colour.parse("auto")).isEmpty();
    assertThat(Colour.parse("#FFF")).isEqualTo(Optional.empty());
    assertThatIllegalArgumentException().isThrownBy(() -> new Colour(0, 256, 0));
  }

  @Test
  void a_colour_that_is_refused_is_offered_a_shade_that_passes() {
    Palette standard = HouseStyle.standard().palette();
    for (int red = 0; red <= 255; red += 51) {
      for (int green = 0; green <= 255; green += 51) {
        for (int blue = 0; blue <= 255; blue += 51) {
          Colour accent = new Colour(red, green, blue);
          Colour offered = with(standard, accent).darkened(accent);
          assertThat(with(standard, offered).contrast(offered))
              .as("%s for %s", offered, accent)
              .isGreaterThanOrEqualTo(Palette.LEAST_CONTRAST);
        }
      }
    }
  }

  @Test
  void the_standard_colours_pass() {
    Palette palette = HouseStyle.standard().palette();
    for (Colour words :
        new Colour[] {palette.text(), palette.accent(), palette.muted(), palette.alert()}) {
      assertThat(palette.contrast(words)).isGreaterThanOrEqualTo(Palette.LEAST_CONTRAST);
    }
  }

  private static Palette with(Palette palette, Colour accent) {
    return new Palette(palette.text(), accent, palette.muted(), palette.alert());
  }

  private static Colour grey(int value) {
    return new Colour(value, value, value);
  }
}
