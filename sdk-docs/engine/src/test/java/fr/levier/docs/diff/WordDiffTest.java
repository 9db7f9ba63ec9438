package fr.levier.docs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.diff.WordDiff.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          un préavis de deux mois | un préavis de trois mois | un préavis de [-deux][+trois] mois
          deux mois | deux mois | deux mois
          deux mois | deux mois francs | deux mois[+ francs]
          dans les deux mois | dans deux mois | dans [-les ]deux mois
          les deux Parties signent | le Bénéficiaire signe | [-les deux Parties signent][+le Bénéficiaire signe]
          l’article 5 | l’article 12 | l’article [-5][+12]
          25 000 € | 26 000 € | [-25][+26] 000 €
          25 000 € | 26 100 € | [-25 000][+26 100] €
          """)
  void words_struck_and_added_are_marked(String before, String after, String marked) {
    assertThat(marked(before, after)).isEqualTo(marked);
  }

  @Test
  void nothing_has_no_parts_and_a_text_against_nothing_is_one() {
    assertThat(WordDiff.between("", "")).isEmpty();
    assertThat(marked("", "un mois")).isEqualTo("[+un mois]");
    assertThat(marked("un mois", "")).isEqualTo("[-un mois]");
  }

  @Test
  void both_texts_are_found_again_in_the_parts() {
    String[] words = {
      "le", "la", "mois", " ", " ", "\u00A0", "\n", "’", ",", "1", "é", "\uD83D\uDE00", "\uD83D"
    };
    Random random = new Random(51);
    for (int round = 0; round < 500; round++) {
      String before = drawn(random, words);
      String after = drawn(random, words);
      List<WordDiff.Part> parts = WordDiff.between(before, after);
      assertThat(without(parts, Kind.INSERTED)).isEqualTo(before);
      assertThat(without(parts, Kind.DELETED)).isEqualTo(after);
      for (int i = 1; i < parts.size(); i++) {
        assertThat(parts.get(i).kind()).isNotEqualTo(parts.get(i - 1).kind());
      }
    }
  }

  @Test
  void as_few_words_as_possible_are_marked() {
    List<WordDiff.Part> parts = WordDiff.between("a b c a b b a", "c b a b a c");
    long kept = parts.stream()
        .filter(it -> it.kind() == Kind.KEPT)
        .mapToLong(it -> it.text().chars().filter(Character::isLetter).count())
        .sum();
    assertThat(kept).isEqualTo(4);
  }

  @Test
  void two_long_texts_that_share_nothing_are_replaced_as_a_whole() {
    String before = "Début. " + "ancien mot ".repeat(50_000) + "Fin.";
    String after = "Début. " + "nouveau terme ".repeat(50_000) + "Fin.";
    assertThat(WordDiff.between(before, after))
        .extracting(WordDiff.Part::kind)
        .containsExactly(Kind.KEPT, Kind.DELETED, Kind.INSERTED, Kind.KEPT);
  }

  private static String drawn(Random random, String[] words) {
    return random
        .ints(random.nextInt(25), 0, words.length)
        .mapToObj(it -> words[it])
        .collect(Collectors.joining());
  }

  private static String without(List<WordDiff.Part> parts, Kind kind) {
    return parts.stream()
        .filter(it -> it.kind() != kind)
        .map(WordDiff.Part::text)
        .collect(Collectors.joining());
  }

  private static String marked(String before, String after) {
    return WordDiff.between(before, after).stream()
        .map(part -> switch (part.kind()) {
          case KEPT -> part.text();
          case DELETED -> "[-" + part.text() + "]";
          case INSERTED -> "[+" + part.text() + "]";
        })
        .collect(Collectors.joining());
  }
}
