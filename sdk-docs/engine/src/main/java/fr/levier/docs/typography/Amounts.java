package fr.levier.docs.typography;

import fr.levier.core.money.Euros;
import java.math.BigDecimal;

/** Amounts and numbers, in figures and in letters. */
public final class Amounts {

  private static final String EURO = "\u00a0€";
  private static final int CENTS = 100;

  private Amounts() {}

  /** {@code 25 000 €}; cents only when there are some: {@code 23 000,50 €}. */
  public static String inFigures(Euros amount) {
    long cents = Math.abs(amount.cents() % CENTS);
    String sign = amount.isNegative() ? "−" : "";
    String whole = sign + digits(Math.abs(amount.cents() / CENTS));
    return cents == 0 ? whole + EURO : whole + "," + (cents < 10 ? "0" : "") + cents + EURO;
  }

  /** {@code vingt-cinq mille euros}, {@code vingt-trois mille euros et cinquante centimes}. */
  public static String inLetters(Euros amount, Spelling spelling) {
    if (amount.isNegative()) {
      // the two halves apart, since the smallest amount has no opposite
      return "moins " + letters(-(amount.cents() / CENTS), -(amount.cents() % CENTS), spelling);
    }
    return letters(amount.cents() / CENTS, amount.cents() % CENTS, spelling);
  }

  /** {@code 25 000 € (vingt-cinq mille euros)}. */
  public static String inFiguresAndLetters(Euros amount, Spelling spelling) {
    return inFigures(amount) + " (" + inLetters(amount, spelling) + ")";
  }

  /** A whole number with a thin no-break space between thousands: {@code 25 000}. */
  public static String digits(long number) {
    return grouped(Long.toString(number));
  }

  /** {@code 12,5}: a comma, and thousands apart. */
  public static String decimal(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    return point < 0
        ? grouped(plain)
        : grouped(plain.substring(0, point)) + "," + plain.substring(point + 1);
  }

  private static String grouped(String digits) {
    int sign = digits.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > sign; i -= 3) {
      grouped.insert(i, '\u202f');
    }
    return grouped.toString();
  }

  private static String letters(long euros, long cents, Spelling spelling) {
    String centimes =
        cents == 0 ? "" : NumberWords.of(cents, spelling) + (cents > 1 ? " centimes" : " centime");
    if (euros == 0 && cents > 0) {
      return centimes + " d’euro";
    }
    String unit = euros > 1 ? "euros" : "euro";
    String whole =
        NumberWords.of(euros, spelling) + (NumberWords.endsOnNoun(euros) ? " d’" : " ") + unit;
    return cents == 0 ? whole : whole + " et " + centimes;
  }
}
