package fr.levier.docs.typography;

import fr.levier.core.money.Euros;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads values as people type them into an act: in figures, in letters, or both. It reads back whatever this package writes; a
 * text that says two things, or nothing sure, is not read. White space of any kind and any width counts as one space.
 */
public final class FrenchValues {

  private static final Pattern DAY_IN_FIGURES =
      Pattern.compile("(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})\\s?[/.]\\s?(\\d{4})");
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("(?:le )?(\\d{1,2})(?:er)? (\\p{L}{3,9})\\.? (\\d{4})");
  private static final Pattern DAY_IN_LETTERS = Pattern.compile("(?:le )?(.+?) (\\p{L}{3,9}) (.+)");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WITH_LETTERS = Pattern.compile("([^()]+?)\\s?\\(([^()]+)\\)");
  private static final Pattern CURRENCY = Pattern.compile(
      "\\s?(?:€|euros?|eur)(?:\\s?(?:ht|hors taxes?|ttc))?$|\\s?(?:ht|hors taxes?)$");
  private static final Pattern NUMBER = Pattern.compile(
      "([-−+]?)\\s?(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,18})(?:,(\\d{1,10})|\\.(\\d{1,2}|\\d{4,10}))?");
  private static final Pattern PERCENTAGE = Pattern.compile("(.+?)\\s?(?:%|pour ?cents?)");
  private static final Pattern WHOLE_IN_LETTERS =
      Pattern.compile("(.+?) (?:d[’'] ?)?euros?(?: et (.+?) centimes?)?");
  private static final Pattern CENTS_IN_LETTERS =
      Pattern.compile("((?:(?!euro).)+?) centimes?(?: d[’'] ?euros?)?");
  private static final Pattern LENGTH =
      Pattern.compile("(?:(.+?) ans?)?(?:(?:, | et |^)(.+?) mois)?(?:(?:, | et |^)(.+?) jours?)?");
  private static final Map<String, Boolean> FLAGS =
      Map.of("oui", true, "non", false, "yes", true, "no", false, "vrai", true, "faux", false);

  private FrenchValues() {}

  /** A day: {@code 1er janvier 2026}, {@code 01/01/2026}, {@code premier janvier deux mille vingt-six}, {@code 2026-01-01}. */
  public static Optional<LocalDate> day(String text) {
    String typed = plain(text);
    if (ISO_DAY.matcher(typed).matches()) {
      return day(typed.substring(0, 4), typed.substring(5, 7), typed.substring(8));
    }
    Matcher figures = DAY_IN_FIGURES.matcher(typed);
    if (figures.matches()) {
      return day(figures.group(3), figures.group(2), figures.group(1));
    }
    Matcher words = DAY_IN_WORDS.matcher(typed);
    if (words.matches()) {
      return FrenchDates.month(words.group(2))
          .flatMap(month -> day(words.group(3), month.toString(), words.group(1)));
    }
    Matcher letters = DAY_IN_LETTERS.matcher(typed);
    if (!letters.matches()) {
      return Optional.empty();
    }
    Optional<Long> number =
        letters.group(1).equals("premier") ? Optional.of(1L) : inLetters(letters.group(1));
    return number.flatMap(day -> FrenchDates.month(letters.group(2))
        .flatMap(month -> inLetters(letters.group(3))
            .flatMap(year -> day(year.toString(), month.toString(), day.toString()))));
  }

  /** An amount: {@code 25 000,50 €}, {@code vingt-cinq mille euros}; one written both ways has to be the same in both. */
  public static Optional<Euros> amount(String text) {
    String typed = plain(text);
    Matcher both = WITH_LETTERS.matcher(typed);
    if (both.matches()) {
      Optional<Euros> figures = amount(both.group(1));
      return figures.filter(value -> amount(both.group(2)).filter(value::equals).isPresent());
    }
    Optional<BigDecimal> figures = decimal(CURRENCY.matcher(typed).replaceFirst(""));
    if (figures.isPresent()) {
      return figures
          .filter(value -> value.stripTrailingZeros().scale() <= 2 && value.precision() <= 17)
          .map(Euros::of);
    }
    boolean negative = typed.startsWith("moins ");
    String letters = typed.replaceFirst("^moins ", "").replaceFirst(" (?:hors taxes?|ht)$", "");
    Optional<Euros> amount = amountInLetters(letters);
    return negative ? amount.map(Euros::negated) : amount;
  }

  private static Optional<Euros> amountInLetters(String letters) {
    Matcher cents = CENTS_IN_LETTERS.matcher(letters);
    if (cents.matches()) {
      return euros(Optional.of(0L), inLetters(cents.group(1)));
    }
    Matcher whole = WHOLE_IN_LETTERS.matcher(letters);
    if (!whole.matches()) {
      return Optional.empty();
    }
    String rest = whole.group(2);
    return euros(inLetters(whole.group(1)), rest == null ? Optional.of(0L) : inLetters(rest));
  }

  private static Optional<Euros> euros(Optional<Long> whole, Optional<Long> cents) {
    return whole
        .filter(euros -> euros < 1_000_000_000_000_000L)
        .flatMap(euros ->
            cents.filter(rest -> rest < 100).map(rest -> Euros.ofCents(euros * 100 + rest)));
  }

  /** A whole number, in figures or in letters. */
  public static Optional<Long> whole(String text) {
    String typed = plain(text);
    return decimal(typed)
        .filter(value -> value.stripTrailingZeros().scale() <= 0 && value.precision() <= 18)
        .map(BigDecimal::longValueExact)
        .or(() -> inLetters(typed));
  }

  /** A number in figures: {@code −12,5}, {@code 25 000}. */
  public static Optional<BigDecimal> decimal(String text) {
    Matcher number = NUMBER.matcher(plain(text));
    if (!number.matches()) {
      return Optional.empty();
    }
    String sign = number.group(1).isEmpty() || number.group(1).equals("+") ? "" : "-";
    String part = Stream.of(number.group(3), number.group(4))
        .filter(digits -> digits != null)
        .findFirst()
        .map(digits -> "." + digits)
        .orElse("");
    return Optional.of(new BigDecimal(sign + number.group(2).replaceAll("[ .]", "") + part));
  }

  /** A percentage: {@code 12,5 %}. */
  public static Optional<BigDecimal> percentage(String text) {
    Matcher percentage = PERCENTAGE.matcher(plain(text));
    return percentage.matches()
        ? decimal(percentage.group(1))
            .or(() -> inLetters(percentage.group(1)).map(BigDecimal::valueOf))
        : Optional.empty();
  }

  /** A length of time: {@code un an}, {@code deux ans, six mois et quinze jours}, {@code 18 mois}. */
  public static Optional<Period> length(String text) {
    String typed = plain(text);
    Matcher parts = LENGTH.matcher(typed);
    if (typed.isEmpty() || !parts.matches()) {
      return Optional.empty();
    }
    int[] counts = new int[3];
    for (int i = 0; i < counts.length; i++) {
      String part = parts.group(i + 1);
      Optional<Long> count = part == null ? Optional.of(0L) : whole(part);
      if (count.filter(value -> value >= 0 && value < 100_000).isEmpty()) {
        return Optional.empty();
      }
      counts[i] = count.get().intValue();
    }
    return Optional.of(Period.of(counts[0], counts[1], counts[2]));
  }

  /** {@code oui} or {@code non}. */
  public static Optional<Boolean> flag(String text) {
    return Optional.ofNullable(FLAGS.get(plain(text)));
  }

  /** A number in letters; it is read if writing it again gives the same words, hyphens and the plural s apart. */
  private static Optional<Long> inLetters(String text) {
    Optional<Long> number = NumberWords.parse(text);
    return number.isPresent() ? number : Optional.of(text).filter("une"::equals).map(one -> 1L);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        plain.append(c == '\u2011' || c == '\u2010' ? '-' : c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip().toLowerCase(Locale.FRENCH);
  }
}
