package fr.levier.core.money;

import fr.levier.core.money.MalformedAmountException.Reason;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(GROUPING.in(locale).charAt(0));
    symbols.setDecimalSeparator(DECIMAL.in(locale).charAt(0));
    symbols.setMinusSign('-');
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(minimumDecimals);
    format.setMaximumFractionDigits(maximumDecimals);
    return format.format(value);
  }
}
