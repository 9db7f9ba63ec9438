package fr.levier.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levier.core.money.MalformedAmountException.Reason;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * An exact percentage: a 20 % rate is {@code of(20)}, not 0.20. Two percentages that are the same number are equal,
 * whatever their trailing zeros. A share of an amount is compared before any rounding, with {@link #compareToShare}.
 *
 * <p>In JSON it is a number ({@code 12.5}), read exactly; text in its place is refused. Immutable and thread-safe.
 *
 * @param value hundredths, without trailing zeros; at most ten decimals
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage>, Quantity {

  /** Nothing. */
  public static final Percentage ZERO = of(0);

  /** The whole. */
  public static final Percentage HUNDRED = of(100);

  private static final String UNIT = " %";
  private static final Localized UNIT_SHOWN = new Localized("\u00a0%", "%");

  /**
   * Drops trailing zeros, so that 20 and 20.0 are one value.
   *
   * @throws MalformedAmountException beyond ten decimals or a billion percent
   */
  public Percentage {
    if (Decimals.isLargerThan(9, value)) {
      throw new MalformedAmountException(value.toString(), Reason.OUT_OF_RANGE);
    }
    // a tiny non-zero number such as 1E-999999999 must be refused before anything expands it
    if (value.scale() > 10 && value.stripTrailingZeros().scale() > 10) {
      throw new MalformedAmountException(value.toString(), Reason.TOO_MANY_DECIMALS);
    }
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    value = value.scale() < 0 ? value.setScale(0) : value;
  }

  /** A whole percentage: {@code of(20)} is 20 %. */
  public static Percentage of(long percent) {
    return new Percentage(BigDecimal.valueOf(percent));
  }

  /**
   * A percentage in plain decimal notation: {@code of("12.5")} is 12,5 %.
   *
   * @throws MalformedAmountException if the text is no number or has more than ten decimals
   */
  public static Percentage of(String decimal) {
    return new Percentage(Decimals.read(decimal));
  }

  /**
   * An exact percentage.
   *
   * @throws MalformedAmountException beyond ten decimals or a billion percent
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Percentage of(BigDecimal percent) {
    return new Percentage(percent);
  }

  /**
   * Reads what {@link #toString()} writes: {@code 12.5 %}.
   *
   * @throws MalformedAmountException if the text is anything else
   */
  public static Percentage parse(String text) {
    return of(Decimals.before(UNIT, text));
  }

  /** The number of hundredths. */
  @Override
  @JsonValue
  public BigDecimal toBigDecimal() {
    return value;
  }

  /**
   * Compares this rate with the share that {@code part} makes of {@code whole}, without dividing or rounding:
   * negative if this rate is below the share, zero if it is exactly the share, positive if it is above.
   *
   * @param part the aid, for instance
   * @param whole the eligible base, above zero
   * @throws IllegalArgumentException if {@code whole} is not above zero: nothing is a share of nothing
   */
  public int compareToShare(Euros part, Euros whole) {
    if (!whole.isPositive()) {
      throw new IllegalArgumentException(
          "la base doit être supérieure à zéro / the base must be above zero: " + whole);
    }
    return value.multiply(whole.toBigDecimal()).compareTo(part.toBigDecimal().movePointRight(2));
  }

  /** True if {@code part} is strictly more than this rate of {@code whole}; one cent is enough, and anything is of nothing. */
  public boolean isExceededBy(Euros part, Euros whole) {
    return whole.isPositive() ? compareToShare(part, whole) < 0 : part.isPositive();
  }

  /** Strictly less than {@code other}. */
  public boolean isLessThan(Percentage other) {
    return value.compareTo(other.value) < 0;
  }

  /** Less than or equal to {@code other}. */
  public boolean isAtMost(Percentage other) {
    return value.compareTo(other.value) <= 0;
  }

  /** Strictly more than {@code other}. */
  public boolean isMoreThan(Percentage other) {
    return value.compareTo(other.value) > 0;
  }

  /** More than or equal to {@code other}. */
  public boolean isAtLeast(Percentage other) {
    return value.compareTo(other.value) >= 0;
  }

  @Override
  public int compareTo(Percentage other) {
    return value.compareTo(other.value);
  }

  /**
   * The rate for a reader: {@code 12,5 %} in French with its no-break space, {@code 12.5%} in English.
   *
   * @param locale the language to write in
   */
  public String shown(Locale locale) {
    return Decimals.shown(value, 0, 10, locale) + UNIT_SHOWN.in(locale);
  }

  /** {@code 12.5 %}; {@link #parse(String)} reads it back. */
  @Override
  public String toString() {
    return value.toPlainString() + UNIT;
  }
}
