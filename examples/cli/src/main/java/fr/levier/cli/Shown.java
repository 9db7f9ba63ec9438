package fr.levier.cli;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.text.Labelled;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value of the law as a person reads it. */
final class Shown {

  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private Shown() {}

  static String value(Object value, Locale language) {
    if (value instanceof Euros amount) {
      return amount.shown(language);
    }
    if (value instanceof BeforeTax amount) {
      return amount.shown(language);
    }
    if (value instanceof Percentage rate) {
      return rate.shown(language);
    }
    if (value instanceof LocalDate day) {
      return day(day, language);
    }
    if (value instanceof Labelled labelled) {
      return labelled.label().in(language);
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.map(known -> value(known, language)).orElse("—");
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(each -> value(each, language)).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  static String day(LocalDate day, Locale language) {
    return language.equals(Locale.ENGLISH) ? day.toString() : FRENCH_DAY.format(day);
  }
}
