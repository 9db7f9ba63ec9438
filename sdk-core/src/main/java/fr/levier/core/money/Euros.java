package fr.levier.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levier.core.money.MalformedAmountException.Reason;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/**
 * An amount of euros, in whole cents. It does not say whether VAT is included: {@link BeforeTax} does.
 *
 * <p>A third decimal is refused, even a zero ({@code 12.500} may be a typed thousand), and nothing is rounded on its own.
 * The amount may be negative, for a variance. In JSON it is a number with two decimals ({@code 25000.00}), read exactly;
 * text in its place is refused.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cents the amount in cents
 */
public record Euros(long cents) implements Comparable<Euros>, Quantity {

  /** No money at all. */
  public static final Euros ZERO = new Euros(0);

  private static final String UNIT = " EUR";

  /**
   * A whole number of euros: {@code of(23_000)} is 23 000,00 €.
   *
   * @throws MalformedAmountException beyond the range of a long count of cents
   */
  public static Euros of(long euros) {
    return of(BigDecimal.valueOf(euros));
  }

  /**
   * An amount in plain decimal notation: {@code of("23000.01")}.
   *
   * @throws MalformedAmountException if the text is no number, has a third decimal, or is out of range
   */
  public static Euros of(String decimal) {
    return of(Decimals.read(decimal));
  }

  /**
   * An exact decimal amount.
   *
   * @throws MalformedAmountException on a third decimal, even a zero, or out of range
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Euros of(BigDecimal amount) {
    if (Decimals.isLargerThan(16, amount)) {
      throw new MalformedAmountException(amount.toString(), Reason.OUT_OF_RANGE);
    }
    if (amount.scale() > 2) {
      throw new MalformedAmountException(amount.toString(), Reason.THIRD_DECIMAL);
    }
    return amount.signum() == 0 ? ZERO : new Euros(amount.movePointRight(2).longValueExact());
  }

  /** A count of cents: {@code ofCents(1)} is 0,01 €. */
  public static Euros ofCents(long cents) {
    return new Euros(cents);
  }

  /**
   * Reads what {@link #toString()} writes: {@code 23000.01 EUR}.
   *
   * @throws MalformedAmountException if the text is anything else
   */
  public static Euros parse(String text) {
    return of(Decimals.read(Decimals.before(UNIT, text)));
  }

  /** The amount with exactly two decimals. */
  @Override
  @JsonValue
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(cents, 2);
  }

  /**
   * The sum, to the cent.
   *
   * @throws ArithmeticException beyond the range of a long count of cents
   */
  public Euros plus(Euros other) {
    return new Euros(Math.addExact(cents, other.cents));
  }

  /**
   * The difference, to the cent.
   *
   * @throws ArithmeticException beyond the range of a long count of cents
   */
  public Euros minus(Euros other) {
    return new Euros(Math.subtractExact(cents, other.cents));
  }

  /**
   * This amount taken {@code count} times.
   *
   * @throws ArithmeticException beyond the range of a long count of cents
   */
  public Euros times(long count) {
    return new Euros(Math.multiplyExact(cents, count));
  }

  /** The opposite amount. */
  public Euros negated() {
    return new Euros(Math.negateExact(cents));
  }

  /**
   * The share that {@code rate} makes of this amount, rounded to the cent as the caller says.
   *
   * <p>To compare an aid with a rate, use {@link Percentage#compareToShare} instead: it rounds nothing.
   */
  public Euros share(Percentage rate, RoundingMode rounding) {
    BigDecimal exact = toBigDecimal().multiply(rate.value()).movePointLeft(2);
    return of(exact.setScale(2, Objects.requireNonNull(rounding, "rounding")));
  }

  /** The sum of the amounts; {@link #ZERO} for none. */
  public static Euros sum(Iterable<Euros> amounts) {
    Euros total = ZERO;
    for (Euros amount : amounts) {
      total = total.plus(amount);
    }
    return total;
  }

  /** True for exactly nothing. */
  public boolean isZero() {
    return cents == 0;
  }

  /** True above zero. */
  public boolean isPositive() {
    return cents > 0;
  }

  /** True below zero. */
  public boolean isNegative() {
    return cents < 0;
  }

  /** Strictly less than {@code other}. */
  public boolean isLessThan(Euros other) {
    return cents < other.cents;
  }

  /** Less than or equal to {@code other}. */
  public boolean isAtMost(Euros other) {
    return cents <= other.cents;
  }

  /** Strictly more than {@code other}. */
  public boolean isMoreThan(Euros other) {
    return cents > other.cents;
  }

  /** More than or equal to {@code other}. */
  public boolean isAtLeast(Euros other) {
    return cents >= other.cents;
  }

  @Override
  public int compareTo(Euros other) {
    return Long.compare(cents, other.cents);
  }

  /**
   * The amount for a reader: {@code 23 000,01 €} in French with its no-break spaces, {@code €23,000.01} in English.
   *
   * @param locale the language to write in
   */
  public String shown(Locale locale) {
    String number = Decimals.shown(toBigDecimal().abs(), 2, 2, locale);
    String sign = isNegative() ? "-" : "";
    return new Localized(sign + number + "\u00a0€", sign + "€" + number).in(locale);
  }

  /** Two decimals and the currency code: {@code 23000.01 EUR}; {@link #parse(String)} reads it back. */
  @Override
  public String toString() {
    return toBigDecimal().toPlainString() + UNIT;
  }
}
