package fr.levier.docs.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.RichAct;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextRendererTest {

  private static String written(Act act) {
    return new String(new TextRenderer().render(act), StandardCharsets.UTF_8);
  }

  @Test
  void the_words_of_the_file_are_the_words_of_the_act() {
    Act act = RichAct.act();
    assertThat(ActText.fold(TextRenderer.words(written(act)))).isEqualTo(ActText.of(act));
  }

  @Test
  void a_draft_says_its_stamp_first_and_its_words_are_still_those_of_the_act() {
    Act draft = RichAct.draft();
    assertThat(written(draft)).startsWith("║ PROJET\n");
    assertThat(ActText.fold(TextRenderer.words(written(draft)))).isEqualTo(ActText.of(draft));
  }

  @Test
  void no_line_is_wider_than_the_sheet() {
    assertThat(written(RichAct.draft()).lines().filter(line -> !line.startsWith("║")))
        .allMatch(line -> Sheet.width(line) <= Sheet.WIDTH);
  }

  @Test
  void lines_end_with_a_line_feed_and_without_spaces() {
    assertThat(written(RichAct.draft())).endsWith("\n").doesNotContain("\r");
    assertThat(written(RichAct.draft()).lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void the_fingerprint_stands_at_the_foot() {
    Act act = RichAct.act();
    assertThat(written(act)).endsWith("║ SHA-256 " + ActText.sha256(act) + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u202F"})
  void a_line_never_ends_at_a_no_break_space(String space) {
    String amount = "25" + space + "000" + space + "€";
    Act act = RichAct.of(Optional.empty(), List.of(RichAct.paragraph((amount + " ").repeat(40))));
    assertThat(written(act).lines().filter(line -> line.contains("€")))
        .hasSizeGreaterThan(3)
        .allMatch(line -> (line + " ").replace(amount + " ", "").isEmpty());
  }

  @Test
  void a_table_that_fits_is_set_in_aligned_columns() {
    assertThat(written(RichAct.act()))
        .contains("Année  Versements   Montant\n")
        .contains("2026       2       15 000 €\n")
        .contains("Total              25 000 €\n");
  }

  @Test
  void a_table_that_does_not_fit_is_set_as_records_with_the_head_beside_each_cell() {
    assertThat(written(RichAct.act()))
        .contains("Projet                ┊ Chariot connecté\n")
        .contains("Problème constaté par ┊ La distribution");
  }

  @Test
  void a_word_longer_than_the_sheet_overhangs_whole() {
    String word = "x".repeat(120);
    Act act = RichAct.of(Optional.empty(), List.of((Block) RichAct.paragraph("avant " + word)));
    assertThat(written(act)).contains("avant\n" + word + "\n");
  }
}
