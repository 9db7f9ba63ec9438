package fr.levier.docs.typography;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.money.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchValuesTest {

  @Test
  void numbers_in_letters_are_read_back_in_both_spellings() {
    LongStream.concat(
            LongStream.rangeClosed(0, 2200),
            LongStream.of(80_000, 81_200_000, 1_000_001, 999_999_999_999L, 2_000_000_000L))
        .forEach(number -> {
          for (Spelling spelling : Spelling.values()) {
            assertThat(NumberWords.parse(NumberWords.of(number, spelling))).contains(number);
          }
        });
  }

  @Test
  void amounts_are_read_back_however_they_are_shown() {
    for (long cents : List.of(0L, 1L, 5_000L, 2_300_050L, 100_000_000L, 8_000_099L, -12_345L)) {
      Euros amount = Euros.ofCents(cents);
      assertThat(FrenchValues.amount(Amounts.inFigures(amount))).contains(amount);
      assertThat(FrenchValues.amount(Amounts.inLetters(amount, Spelling.TRADITIONAL)))
          .contains(amount);
      assertThat(FrenchValues.amount(Amounts.inFiguresAndLetters(amount, Spelling.REFORMED)))
          .contains(amount);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25000 € | 25000", "25 000,50 euros HT | 25000.50", "1.250.000 EUR | 1250000",
        "vingt cinq mille euros | 25000", "12.5 | 12.50", "deux cent euros | 200"
      })
  void amounts_are_read_as_people_type_them(String text, String amount) {
    assertThat(FrenchValues.amount(text)).contains(Euros.of(amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "environ 25 000 €",
        "25 000 € (trente mille euros)",
        "25 00 €",
        "12,345 €",
        "cent mille",
        "mille mille euros",
        "25 000 € ou 30 000 €"
      })
  void an_amount_that_says_nothing_sure_is_not_read(String text) {
    assertThat(FrenchValues.amount(text)).isEmpty();
  }

  @Test
  void days_are_read_back_however_they_are_shown() {
    for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
      assertThat(FrenchValues.day(FrenchDates.inWords(day))).contains(day);
      assertThat(FrenchValues.day(FrenchDates.inFigures(day))).contains(day);
      assertThat(FrenchValues.day(FrenchDates.inLetters(day, Spelling.TRADITIONAL)))
          .contains(day);
      assertThat(FrenchValues.day(day.toString())).contains(day);
    }
    assertThat(FrenchValues.day("le 1er fevrier 2026")).contains(LocalDate.of(2026, 2, 1));
    assertThat(FrenchValues.day("31/02/2026")).isEmpty();
    assertThat(FrenchValues.day("printemps 2026")).isEmpty();
  }

  @Test
  void lengths_of_time_are_read_back() {
    for (Period length :
        List.of(Period.ofYears(1), Period.of(2, 6, 15), Period.ofMonths(18), Period.ofDays(1))) {
      assertThat(FrenchValues.length(FrenchDates.length(length, Spelling.TRADITIONAL)))
          .contains(length);
    }
    assertThat(FrenchValues.length("18 mois")).contains(Period.ofMonths(18));
    assertThat(FrenchValues.length("18 mois renouvelables")).isEmpty();
    assertThat(FrenchValues.length("")).isEmpty();
  }

  @Test
  void percentages_and_answers_are_read() {
    assertThat(FrenchValues.percentage("12,5\u00a0%")).contains(new BigDecimal("12.5"));
    assertThat(FrenchValues.percentage("12,5")).isEmpty();
    assertThat(FrenchValues.flag("Oui")).contains(true);
    assertThat(FrenchValues.flag("peut-être")).isEmpty();
  }
}
