package fr.levier.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.levier.core.money.MalformedAmountException.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final Euros THRESHOLD = Euros.of(23_000);

  @Test
  void one_cent_less_is_below_the_threshold() {
    Euros amount = Euros.of("22999.99");

    assertThat(amount.isLessThan(THRESHOLD)).isTrue();
    assertThat(amount.isAtMost(THRESHOLD)).isTrue();
    assertThat(amount.isMoreThan(THRESHOLD)).isFalse();
    assertThat(amount.isAtLeast(THRESHOLD)).isFalse();
    assertThat(amount).isLessThan(THRESHOLD);
  }

  @Test
  void the_threshold_itself_is_neither_below_nor_above() {
    Euros amount = Euros.of("23000.00");

    assertThat(amount).isEqualTo(THRESHOLD);
    assertThat(amount.isLessThan(THRESHOLD)).isFalse();
    assertThat(amount.isAtMost(THRESHOLD)).isTrue();
    assertThat(amount.isMoreThan(THRESHOLD)).isFalse();
    assertThat(amount.isAtLeast(THRESHOLD)).isTrue();
  }

  @Test
  void one_cent_more_is_above_the_threshold() {
    BeforeTax amount = BeforeTax.of("23000.01");
    BeforeTax threshold = BeforeTax.of(THRESHOLD);

    assertThat(amount.isMoreThan(threshold)).isTrue();
    assertThat(amount.isAtLeast(threshold)).isTrue();
    assertThat(amount.isLessThan(threshold)).isFalse();
    assertThat(amount.isAtMost(threshold)).isFalse();
    assertThat(amount.minus(threshold).amount()).isEqualTo(Euros.ofCents(1));
    assertThat(amount).isGreaterThan(threshold);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "12.500", "-1.005"})
  void a_third_decimal_is_refused_even_a_zero(String text) {
    MalformedAmountException e =
        catchThrowableOfType(MalformedAmountException.class, () -> Euros.of(text));

    assertThat(e.reason()).isEqualTo(Reason.THIRD_DECIMAL);
    assertThat(e.given()).isEqualTo(text);
    assertThat(e).hasMessageContaining("« " + text + " »").hasMessageContaining("deux décimales");
    assertThat(e.message(Locale.ENGLISH)).contains("at most two decimals");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1,5", "1 000", "1e3", "+1", ".5", "5.", "NaN", "١"})
  void what_is_not_plain_decimal_notation_is_refused(String text) {
    assertThat(catchThrowableOfType(MalformedAmountException.class, () -> Euros.of(text))
            .reason())
        .isEqualTo(Reason.NOT_A_NUMBER);
    assertThat(catchThrowableOfType(MalformedAmountException.class, () -> Percentage.of(text))
            .reason())
        .isEqualTo(Reason.NOT_A_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+400000000", "99999999999999999"})
  void a_size_out_of_range_is_refused_without_being_expanded(String text) {
    BigDecimal amount = new BigDecimal(text);

    assertThat(catchThrowableOfType(MalformedAmountException.class, () -> Euros.of(amount))
            .reason())
        .isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(catchThrowableOfType(MalformedAmountException.class, () -> Percentage.of(amount))
            .reason())
        .isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(catchThrowableOfType(
                MalformedAmountException.class, () -> Percentage.of(new BigDecimal("1E-999999999")))
            .reason())
        .isEqualTo(Reason.TOO_MANY_DECIMALS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.00 EUR", "23000.01 EUR", "-0.05 EUR", "9999999999999999.99 EUR"})
  void parsing_is_the_inverse_of_printing(String text) {
    assertThat(Euros.parse(text)).hasToString(text);
    assertThat(Euros.parse(Euros.parse(text).toString())).isEqualTo(Euros.parse(text));
    assertThat(BeforeTax.parse(text + " HT")).hasToString(text + " HT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.00", "1.00 €", "1.00 USD", " EUR"})
  void parsing_takes_nothing_but_what_was_printed(String text) {
    assertThatExceptionOfType(MalformedAmountException.class).isThrownBy(() -> Euros.parse(text));
    assertThatExceptionOfType(MalformedAmountException.class)
        .isThrownBy(() -> BeforeTax.parse(text));
    assertThatExceptionOfType(MalformedAmountException.class)
        .isThrownBy(() -> Percentage.parse(text));
  }

  @Test
  void sums_are_exact_and_never_wrap_around() {
    assertThat(Euros.sum(List.of(Euros.of("0.10"), Euros.of("0.20")))).isEqualTo(Euros.of("0.30"));
    assertThat(Euros.sum(List.of())).isEqualTo(Euros.ZERO);
    assertThat(Euros.of(3).times(2).negated()).isEqualTo(Euros.of(-6));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Euros.ofCents(Long.MAX_VALUE).plus(Euros.ofCents(1)));
  }

  @Test
  void signs_are_told() {
    assertThat(Euros.ZERO.isZero()).isTrue();
    assertThat(Euros.ofCents(1).isPositive()).isTrue();
    assertThat(Euros.ofCents(-1).isNegative()).isTrue();
    assertThat(Euros.ZERO.isPositive() || Euros.ZERO.isNegative()).isFalse();
  }

  @Test
  void amounts_are_shown_as_each_language_writes_them() {
    assertThat(Euros.of("1234567.89").shown(Locale.FRENCH))
        .isEqualTo("1\u202f234\u202f567,89\u00a0€");
    assertThat(Euros.of("-38000").shown(Locale.ENGLISH)).isEqualTo("-€38,000.00");
    assertThat(BeforeTax.of(38_000).shown(Locale.FRANCE))
        .isEqualTo("38\u202f000,00\u00a0€\u00a0HT");
    assertThat(BeforeTax.of(38_000).shown(Locale.UK)).isEqualTo("€38,000.00 excl. VAT");
    assertThat(Percentage.of("12.5").shown(Locale.FRENCH)).isEqualTo("12,5\u00a0%");
    assertThat(Percentage.of("12.5").shown(Locale.ENGLISH)).isEqualTo("12.5%");
  }

  @ParameterizedTest
  @CsvSource({"20, 20 %", "20.0, 20 %", "12.50, 12.5 %", "0.00, 0 %", "100, 100 %"})
  void a_percentage_is_one_number_whatever_its_zeros(String text, String printed) {
    assertThat(Percentage.of(text)).hasToString(printed).isEqualTo(Percentage.parse(printed));
  }

  @ParameterizedTest
  @CsvSource({"39999.99, 1", "40000.00, 0", "40000.01, -1"})
  void a_share_is_compared_to_the_cent_before_any_rounding(String aid, int order) {
    Percentage rate = Percentage.of(80);

    assertThat(rate.compareToShare(Euros.of(aid), Euros.of(50_000))).isEqualTo(order);
    assertThat(rate.isExceededBy(Euros.of(aid), Euros.of(50_000))).isEqualTo(order < 0);
  }

  @Test
  void a_third_is_never_thirty_three_percent() {
    assertThat(Percentage.of("33.3333333333").isExceededBy(Euros.of(1), Euros.of(3)))
        .isTrue();
    assertThat(Euros.of(1).share(Percentage.of("33.3333333333"), RoundingMode.HALF_UP))
        .isEqualTo(Euros.of("0.33"));
  }

  @Test
  void nothing_is_a_share_of_nothing() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Percentage.HUNDRED.compareToShare(Euros.of(1), Euros.ZERO));
  }

  @Test
  void percentages_are_ordered() {
    assertThat(Percentage.of("19.99").isLessThan(Percentage.of(20))).isTrue();
    assertThat(Percentage.of(20).isAtLeast(Percentage.of(20))).isTrue();
    assertThat(Percentage.of(20).isAtMost(Percentage.of(20))).isTrue();
    assertThat(Percentage.of("20.01").isMoreThan(Percentage.of(20))).isTrue();
  }
}
