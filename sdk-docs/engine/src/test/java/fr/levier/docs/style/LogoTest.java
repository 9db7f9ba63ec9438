package fr.levier.docs.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoTest {

  /** Pixels wide and high, the height that is asked, what is shown. */
  @ParameterizedTest
  @CsvSource({"300, 100, 20, 60, 20", "390, 100, 20, 78, 20", "391, 100, 20, 78, 19.9488"})
  void a_logo_keeps_its_proportions_and_takes_half_of_the_text_at_most(
      int wide, int high, int asked, double width, double height) {
    byte[] png = ByteBuffer.allocate(24)
        .putLong(0x89504E470D0A1A0AL)
        .position(16)
        .putInt(wide)
        .putInt(high)
        .array();
    Logo logo = new Logo(png, "Valmont", asked);
    assertThat(logo.width()).isCloseTo(width, within(0.001));
    assertThat(logo.height()).isCloseTo(height, within(0.001));
  }
}
