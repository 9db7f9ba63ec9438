package fr.levier.docs.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchDatesTest {

  @Test
  void only_the_first_day_of_a_month_is_an_ordinal() {
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
      String words = FrenchDates.inWords(day);
      assertThat(words.startsWith("1er\u00a0")).isEqualTo(day.getDayOfMonth() == 1);
      assertThat(words).endsWith(" 2026");
    }
    assertThat(FrenchDates.inWords(LocalDate.of(2026, 11, 22))).isEqualTo("22\u00a0novembre 2026");
    assertThat(FrenchDates.inFigures(LocalDate.of(2026, 1, 1))).isEqualTo("01/01/2026");
  }

  @Test
  void a_notary_reads_the_day_in_letters() {
    assertThat(FrenchDates.inLetters(LocalDate.of(2026, 11, 22), Spelling.TRADITIONAL))
        .isEqualTo("vingt-deux novembre deux mille vingt-six");
    assertThat(FrenchDates.inLetters(LocalDate.of(1999, 2, 1), Spelling.TRADITIONAL))
        .isEqualTo("premier février mille neuf cent quatre-vingt-dix-neuf");
  }

  @Test
  void a_length_is_counted_in_letters() {
    assertThat(FrenchDates.length(Period.ofYears(1), Spelling.TRADITIONAL)).isEqualTo("un an");
    assertThat(FrenchDates.length(Period.ofMonths(6), Spelling.TRADITIONAL)).isEqualTo("six mois");
    assertThat(FrenchDates.length(Period.of(2, 6, 15), Spelling.TRADITIONAL))
        .isEqualTo("deux ans, six mois et quinze jours");
    assertThat(FrenchDates.length(Period.ZERO, Spelling.TRADITIONAL)).isEqualTo("zéro jour");
  }

  @Test
  void an_enumeration_ends_with_et() {
    assertThat(FrenchDates.enumeration(List.of())).isEmpty();
    assertThat(FrenchDates.enumeration(List.of("a"))).isEqualTo("a");
    assertThat(FrenchDates.enumeration(List.of("a", "b", "c"))).isEqualTo("a, b et c");
  }
}
