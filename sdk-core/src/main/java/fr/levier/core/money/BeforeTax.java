package fr.levier.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * An amount known to be net of VAT (<i>hors taxes</i>, HT). Procurement thresholds take nothing else: an amount whose
 * VAT is not known cannot be compared with them by mistake.
 *
 * <p>In JSON it is a number with two decimals, like {@link Euros}. Immutable and thread-safe.
 *
 * @param amount the net amount
 */
public record BeforeTax(Euros amount) implements Comparable<BeforeTax>, Quantity {

  /** No money at all. */
  public static final BeforeTax ZERO = new BeforeTax(Euros.ZERO);

  private static final String UNIT = " HT";
  private static final Localized UNIT_SHOWN = new Localized("\u00a0HT", " excl. VAT");

  /** A whole number of euros, net of VAT. */
  public static BeforeTax of(long euros) {
    return new BeforeTax(Euros.of(euros));
  }

  /**
   * A net amount in plain decimal notation: {@code of("39999.99")}.
   *
   * @throws MalformedAmountException if the text is no number, has a third decimal, or is out of range
   */
  public static BeforeTax of(String decimal) {
    return new BeforeTax(Euros.of(decimal));
  }

  /** An amount that the caller knows to be net of VAT. */
  public static BeforeTax of(Euros amount) {
    return new BeforeTax(amount);
  }

  /**
   * An exact net amount.
   *
   * @throws MalformedAmountException on a third decimal, even a zero, or out of range
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BeforeTax of(BigDecimal amount) {
    return new BeforeTax(Euros.of(amount));
  }

  /**
   * Reads what {@link #toString()} writes: {@code 39999.99 EUR HT}.
   *
   * @throws MalformedAmountException if the text is anything else
   */
  public static BeforeTax parse(String text) {
    return new BeforeTax(Euros.parse(Decimals.before(UNIT, text)));
  }

  /** The net amount with exactly two decimals. */
  @Override
  @JsonValue
  public BigDecimal toBigDecimal() {
    return amount.toBigDecimal();
  }

  /** The sum, to the cent. */
  public BeforeTax plus(BeforeTax other) {
    return new BeforeTax(amount.plus(other.amount));
  }

  /** The difference, to the cent. */
  public BeforeTax minus(BeforeTax other) {
    return new BeforeTax(amount.minus(other.amount));
  }

  /** This amount taken {@code count} times. */
  public BeforeTax times(long count) {
    return new BeforeTax(amount.times(count));
  }

  /** True for exactly nothing. */
  public boolean isZero() {
    return amount.isZero();
  }

  /** True above zero. */
  public boolean isPositive() {
    return amount.isPositive();
  }

  /** Strictly less than {@code other}. */
  public boolean isLessThan(BeforeTax other) {
    return amount.isLessThan(other.amount);
  }

  /** Less than or equal to {@code other}. */
  public boolean isAtMost(BeforeTax other) {
    return amount.isAtMost(other.amount);
  }

  /** Strictly more than {@code other}. */
  public boolean isMoreThan(BeforeTax other) {
    return amount.isMoreThan(other.amount);
  }

  /** More than or equal to {@code other}. */
  public boolean isAtLeast(BeforeTax other) {
    return amount.isAtLeast(other.amount);
  }

  @Override
  public int compareTo(BeforeTax other) {
    return amount.compareTo(other.amount);
  }

  /**
   * The amount for a reader: {@code 38 000,00 € HT} in French, {@code €38,000.00 excl. VAT} in English.
   *
   * @param locale the language to write in
   */
  public String shown(Locale locale) {
    return amount.shown(locale) + UNIT_SHOWN.in(locale);
  }

  /** {@code 38000.00 EUR HT}; {@link #parse(String)} reads it back. */
  @Override
  public String toString() {
    return amount + UNIT;
  }
}
