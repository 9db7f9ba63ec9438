package fr.levier.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalOverlayTest {

  private static final Parameter<BeforeTax> THRESHOLD = Parameter.of(
          "TEST.SEUIL", BeforeTax.class, new Localized("seuil", "threshold"))
      .verifiedOn(LocalDate.of(2026, 11, 22))
      .from(
          LocalDate.of(2020, 1, 1),
          BeforeTax.of(40_000),
          LegalReference.article("R. 2122-8", LegalCode.CCP))
      .build();

  private static LegalParameters read(String json) {
    return LegalOverlay.read(LevierJson.standard().tree(json), List.of(THRESHOLD));
  }

  @Test
  void an_overlay_wins_on_the_days_it_covers_and_on_no_other() {
    LegalParameters law = read("""
        {"TEST.SEUIL": [{"from": "2026-06-01", "until": "2026-12-31", "value": 70000,
          "text": "circulaire interne", "verifiedOn": "2026-05-03"}]}""");
    assertThat(law.valueOn(THRESHOLD, LocalDate.of(2026, 5, 31))).isEqualTo(BeforeTax.of(40_000));
    assertThat(law.valueOn(THRESHOLD, LocalDate.of(2026, 6, 1))).isEqualTo(BeforeTax.of(70_000));
    assertThat(law.valueOn(THRESHOLD, LocalDate.of(2027, 1, 1))).isEqualTo(BeforeTax.of(40_000));
    assertThat(law.overlaid()).containsExactly("TEST.SEUIL");
  }

  @Test
  void a_step_may_say_its_article_and_that_it_was_not_verified() {
    Step<BeforeTax> step = read("""
            {"TEST.SEUIL": [{"from": "2026-06-01", "value": 70000, "text": "projet de décret",
              "article": "R. 1", "verified": false, "verifiedOn": "2026-05-03"}]}""").on(THRESHOLD, LocalDate.of(2030, 1, 1)).orElseThrow();
    assertThat(step.reference().article()).contains("R. 1");
    assertThat(step.reference().isVerified()).isFalse();
  }

  @Test
  void a_mistyped_parameter_is_told_with_its_place_and_the_right_one() {
    UnusableInputException error =
        catchThrowableOfType(UnusableInputException.class, () -> read("{\n  \"TEST.SUIL\": []}"));
    assertThat(error).hasMessageContaining("vouliez-vous dire « TEST.SEUIL »");
    assertThat(error.line()).isEqualTo(2);
  }

  @Test
  void a_value_of_another_type_is_refused_where_it_stands() {
    UnusableInputException error =
        catchThrowableOfType(UnusableInputException.class, () -> read("""
            {"TEST.SEUIL": [{"from": "2026-06-01",
              "value": "beaucoup", "text": "x", "verifiedOn": "2026-05-03"}]}"""));
    assertThat(error.line()).isEqualTo(2);
    assertThat(error.pointer()).isEqualTo("/TEST.SEUIL/0/value");
  }

  @Test
  void what_a_text_says_cannot_go_without_the_text_and_its_days() {
    assertThatThrownBy(() -> read("{\"TEST.SEUIL\": [{\"from\": \"2026-06-01\", \"value\": 1, "
            + "\"verifiedOn\": \"2026-05-03\"}]}"))
        .hasMessage("il manque « text »");
    assertThatThrownBy(() -> read("{\"TEST.SEUIL\": [{\"value\": 1, \"text\": \"x\", "
            + "\"verifiedOn\": \"2026-05-03\"}]}"))
        .hasMessage("il manque « from »");
    assertThatThrownBy(() -> read(
            "{\"TEST.SEUIL\": [{\"from\": \"2026-06-01\", \"value\": 1, " + "\"text\": \"x\"}]}"))
        .hasMessage("il manque « verifiedOn »");
  }

  @Test
  void steps_that_overlap_or_end_before_they_start_are_refused() {
    String step = "{\"from\": \"2026-06-01\", \"value\": 1, \"text\": \"x\", "
        + "\"verifiedOn\": \"2026-05-03\"}";
    assertThatThrownBy(() -> read("{\"TEST.SEUIL\": [" + step + "," + step + "]}"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("se chevauchent");
    assertThatThrownBy(() -> read("{\"TEST.SEUIL\": ["
            + step.replace("\"value\"", "\"until\": \"2026-05-01\", \"value\"") + "]}"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("finit avant de commencer");
  }
}
