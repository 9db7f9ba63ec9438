package fr.levier.docs.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetterTest {

  /** Spaces shown: ~ is U+00A0, _ is U+202F. */
  private static String shown(String text) {
    return text.replace('\u00a0', '~').replace('\u202f', '_');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "l'innovation | l’innovation",
        "ce qui suit : | ce qui suit~:",
        "ce qui suit: | ce qui suit~:",
        "oui ; non ! quoi ? | oui_; non_! quoi_?",
        "vraiment ?! | vraiment_?!",
        "dite \"la Partie\" et | dite «~la Partie~» et",
        "dite « la Partie » et | dite «~la Partie~» et",
        "dite «la Partie». | dite «~la Partie~».",
        "25 000 € soit 50 % | 25_000~€ soit 50~%",
        "1 234 567 habitants | 1_234_567 habitants",
        "en 2026 150 places | en 2026 150 places",
        "50% | 50~%",
        "la loi n° 2000-321 | la loi n°~2000-321",
        "article L. 6143-3-2 du code | article L.~6143-3-2 du code",
        "M. Fictif et Mme Fictive | M.~Fictif et Mme~Fictive",
        "le 1er janvier 2026 | le 1er~janvier 2026",
        "l'article 5 et l'annexe 2 | l’article~5 et l’annexe~2",
        "à 12:30 | à 12:30",
        "et cetera... | et cetera…"
      })
  void words_are_set_as_french_print_does(String typed, String set) {
    assertThat(shown(Typesetter.of(typed))).isEqualTo(set);
  }

  @Test
  void punctuation_after_a_value_keeps_to_it() {
    Typesetter typesetter = new Typesetter();
    assertThat(shown(typesetter.set("n° "))).isEqualTo("n°~");
    typesetter.value();
    assertThat(shown(typesetter.set(" : \""))).isEqualTo("~: «~");
    typesetter.value();
    assertThat(shown(typesetter.set("\" ; fin"))).isEqualTo("~»_; fin");
  }

  @Test
  void no_straight_quote_nor_double_space_survives_whatever_is_typed() {
    SplittableRandom random = new SplittableRandom(20_260_101L);
    String alphabet = "ab L.M n°01 ;:!?«»\"'€%…- 5(é)";
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String once = Typesetter.of(text.toString());
      assertThat(once).doesNotContain("'").doesNotContain("\"").doesNotContain("  ");
    }
  }
}
