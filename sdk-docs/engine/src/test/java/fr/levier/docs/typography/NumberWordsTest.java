package fr.levier.docs.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.levier.core.money.Euros;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | zéro euro",
        "1 | un euro",
        "2 | deux euros",
        "21 | vingt et un euros",
        "70 | soixante-dix euros",
        "71 | soixante et onze euros",
        "80 | quatre-vingts euros",
        "81 | quatre-vingt-un euros",
        "91 | quatre-vingt-onze euros",
        "100 | cent euros",
        "101 | cent un euros",
        "200 | deux cents euros",
        "201 | deux cent un euros",
        "280 | deux cent quatre-vingts euros",
        "1000 | mille euros",
        "1100 | mille cent euros",
        "21000 | vingt et un mille euros",
        "23000 | vingt-trois mille euros",
        "80000 | quatre-vingt mille euros",
        "200000 | deux cent mille euros",
        "375000 | trois cent soixante-quinze mille euros",
        "1000000 | un million d’euros",
        "1000001 | un million un euros",
        "1500000 | un million cinq cent mille euros",
        "63000000 | soixante-trois millions d’euros",
        "80000000 | quatre-vingts millions d’euros",
        "200000000 | deux cents millions d’euros",
        "450000000 | quatre cent cinquante millions d’euros",
        "0.01 | un centime d’euro",
        "0.50 | cinquante centimes d’euro",
        "1.01 | un euro et un centime",
        "23000.50 | vingt-trois mille euros et cinquante centimes",
        "1234567.89 | un million deux cent trente-quatre mille cinq cent soixante-sept euros et quatre-vingt-neuf centimes",
        "-80.80 | moins quatre-vingts euros et quatre-vingts centimes"
      })
  void an_amount_is_spelled_as_the_oracle_says(String amount, String letters) {
    assertThat(Amounts.inLetters(Euros.of(amount), Spelling.TRADITIONAL)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "21 | vingt-et-un",
        "71 | soixante-et-onze",
        "200 | deux-cents",
        "1100 | mille-cent",
        "21000 | vingt-et-un-mille",
        "1500000 | un-million-cinq-cent-mille"
      })
  void the_spelling_of_1990_puts_a_hyphen_everywhere(long number, String letters) {
    assertThat(NumberWords.of(number, Spelling.REFORMED)).isEqualTo(letters);
  }

  @Test
  void every_number_up_to_a_hundred_thousand_reads_back_in_both_spellings() {
    Set<String> seen = new HashSet<>();
    for (int number = 0; number < 100_000; number++) {
      String traditional = NumberWords.of(number, Spelling.TRADITIONAL);
      assertThat(NumberReader.read(traditional)).isEqualTo(number);
      assertThat(seen.add(traditional)).isTrue();
      assertThat(NumberWords.of(number, Spelling.REFORMED))
          .isEqualTo(traditional.replace(' ', '-'));
    }
  }

  @Test
  void every_power_of_a_thousand_and_its_neighbours_reads_back() {
    for (long power = 1; power <= 1_000_000_000_000_000L; power *= 1000) {
      for (long factor : new long[] {1, 2, 21, 80, 81, 200, 280, 999}) {
        for (long more : new long[] {-1, 0, 1, 80, 200}) {
          long number = power * factor + more;
          if (number >= 0) {
            assertThat(NumberReader.read(NumberWords.of(number, Spelling.TRADITIONAL)))
                .isEqualTo(number);
          }
        }
      }
    }
  }

  @Test
  void every_cent_of_an_amount_is_told() {
    for (int cents = 1; cents < 100; cents++) {
      String letters = Amounts.inLetters(Euros.ofCents(500 + cents), Spelling.TRADITIONAL);
      assertThat(letters).startsWith("cinq euros et ").contains(" centime");
      String words = letters.substring("cinq euros et ".length(), letters.indexOf(" centime"));
      assertThat(NumberReader.read(words)).isEqualTo(cents);
    }
  }

  @Test
  void the_extremes_of_an_amount_have_words_and_figures() {
    assertThat(Amounts.inLetters(Euros.ofCents(Long.MIN_VALUE), Spelling.TRADITIONAL))
        .startsWith("moins quatre-vingt-douze billiards");
    assertThat(Amounts.inFigures(Euros.ofCents(Long.MIN_VALUE)))
        .isEqualTo("−92\u202f233\u202f720\u202f368\u202f547\u202f758,08\u00a0€");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberWords.of(Long.MAX_VALUE, Spelling.TRADITIONAL));
  }

  @Test
  void figures_keep_their_cents_only_when_there_are_some() {
    assertThat(Amounts.inFigures(Euros.of(25_000))).isEqualTo("25\u202f000\u00a0€");
    assertThat(Amounts.inFigures(Euros.of("23000.05"))).isEqualTo("23\u202f000,05\u00a0€");
    assertThat(Amounts.inFigures(Euros.of("-0.50"))).isEqualTo("−0,50\u00a0€");
    assertThat(Amounts.inFiguresAndLetters(Euros.of(25_000), Spelling.TRADITIONAL))
        .isEqualTo("25\u202f000\u00a0€ (vingt-cinq mille euros)");
  }
}
