package fr.levier.core.money;

import fr.levier.core.money.MalformedAmountException.Reason;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reading and writing of decimal numbers, shared by the types of this package. */
final class Decimals {

  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})?");

  private static final Localized GROUPING = new Localized("\u202f", ",");
  private static final Localized DECIMAL = new Localized(",", ".");

  private Decimals() {}

  /** Reads plain decimal notation: an optional minus, digits, and a point before the decimals; no exponent. */
  static BigDecimal read(String text) {
    if (!PLAIN.matcher(text).matches()) {
      throw new MalformedAmountException(text, Reason.NOT_A_NUMBER);
    }
    return new BigDecimal(text);
  }

  /** The part before {@code suffix}; text that ends otherwise is no number of ours. */
  static String before(String suffix, String text) {
    if (!text.endsWith(suffix)) {
      throw new MalformedAmountException(text, Reason.NOT_A_NUMBER);
    }
    return text.substring(0, text.length() - suffix.length());
  }

  /** True for a magnitude beyond {@code digits} digits before the point, told without expanding the number. */
  static boolean isLargerThan(int digits, BigDecimal value) {
    return value.signum() != 0 && (long) value.precision() - value.scale() > digits;
  }

  /** French: narrow no-break space between thousands and a comma; or English. */
  static String shown(BigDecimal value, int minimumDecimals, int maximumDecimals, Locale locale) {
    String digits =
        value.abs().setScale(maximumDecimals, RoundingMode.HALF_EVEN).toPlainString();
    int point = digits.length() - (maximumDecimals == 0 ? 0 : maximumDecimals + 1);
    int end = digits.length();
    while (end > point + 1 + minimumDecimals && digits.charAt(end - 1) == '0') {
      end--;
    }
    StringBuilder shown = new StringBuilder(value.signum() < 0 ? "-" : "");
    for (int i = 0; i < point; i++) {
      if (i > 0 && (point - i) % 3 == 0) {
        shown.append(GROUPING.in(locale));
      }
      shown.append(digits.charAt(i));
    }
    return end > point + 1
        ? shown.append(DECIMAL.in(locale)).append(digits, point + 1, end).toString()
        : shown.toString();
  }
}
