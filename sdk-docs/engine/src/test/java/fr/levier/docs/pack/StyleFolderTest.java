package fr.levier.docs.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.levier.docs.sample.SampleStyle;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Typeface;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleFolderTest {

  private static List<String> told(Map<String, ?> files) {
    return SampleStyle.read(files).diagnostics().stream()
        .map(PackDiagnostic::toString)
        .toList();
  }

  @Test
  void a_folder_of_comments_changes_nothing() {
    StyleFolder folder = SampleStyle.read(Map.of("style.yaml", "# rien\n\n"));
    assertThat(folder.diagnostics()).isEmpty();
    assertThat(folder.style()).isEqualTo(HouseStyle.standard());
  }

  @Test
  void the_style_file_wins_over_the_word_file_and_that_over_the_standard() {
    HouseStyle style = SampleStyle.read(Map.of(
            "reference.docx",
            "Marianne",
            "style.yaml",
            "letterhead:\n  - Valmont\nsizes:\n  body: 10.5\n"))
        .style();
    assertThat(style.letterhead().lines()).containsExactly("Valmont");
    assertThat(style.palette().accent()).hasToString("#7A1F2B");
    assertThat(style.palette().alert())
        .isEqualTo(HouseStyle.standard().palette().alert());
    assertThat(style.text().map(Typeface::family)).contains("Marianne");
    assertThat(style.sizes().body()).isEqualTo(10.5);
    assertThat(style.sizes().title()).isEqualTo(24);
    assertThat(style.sizes().heading()).isEqualTo(12.5);
  }

  @Test
  void a_logo_is_a_picture_with_words() {
    String yaml = "logo:\n  file: logo.png\n  alternative: Valmont\n  height: 20\n";
    HouseStyle style = SampleStyle.read(Map.of("style.yaml", yaml, "logo.png", SampleStyle.LOGO))
        .style();
    assertThat(style.letterhead().logo()).hasValueSatisfying(logo -> {
      assertThat(logo.alternative()).isEqualTo("Valmont");
      assertThat(logo.height()).isEqualTo(20);
      assertThat(logo.width()).isEqualTo(20);
    });
    assertThat(told(Map.of(
            "style.yaml",
            yaml.replace("  alternative: Valmont\n", ""),
            "logo.png",
            SampleStyle.LOGO)))
        .singleElement()
        .asString()
        .startsWith("charte/style.yaml:2:9 PACK-049 ");
  }

  @Test
  void all_faults_are_told_at_once_with_their_places() {
    List<String> told = told(Map.of("style.yaml", """
        colors:
          accent: red
        colours:
          accent: rouge
        sizes:
          body: 8.5
        letterhead:
          - %s
        logo:
          file: ../logo.png
        """.formatted("x".repeat(121))));
    assertThat(told).hasSize(5);
    assertThat(told.get(0)).startsWith("charte/style.yaml:1:1 PACK-003 ").endsWith("« colours » ?");
    assertThat(told.get(1)).startsWith("charte/style.yaml:4:11 PACK-005 ").contains("\"#1F3864\"");
    assertThat(told.get(2)).startsWith("charte/style.yaml:6:9 PACK-005 ").contains("9 à 14");
    assertThat(told.get(3)).startsWith("charte/style.yaml:7:1 PACK-005 ").contains("120");
    assertThat(told.get(4)).startsWith("charte/style.yaml:10:9 PACK-001 ").contains("../logo.png");
  }

  @Test
  void a_style_with_an_error_is_not_used() {
    StyleFolder folder = SampleStyle.read(Map.of());
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(folder::style)
        .withMessageContaining("charte/style.yaml:1:1 PACK-001");
  }

  /** Grey letters: the bound is inclusive, on white as on the ground of a table head. */
  @ParameterizedTest
  @CsvSource({"'#66696F', true", "'#75787E', false"})
  void a_colour_is_easy_to_read_or_refused(String colour, boolean accepted) {
    List<String> told = told(Map.of("style.yaml", "colours:\n  muted: \"" + colour + "\"\n"));
    assertThat(told.isEmpty()).isEqualTo(accepted);
  }
}
