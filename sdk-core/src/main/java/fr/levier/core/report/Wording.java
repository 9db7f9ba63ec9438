package fr.levier.core.report;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.ActorType;
import fr.levier.core.text.Labelled;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How facts and references are worded in a sentence, in French or in English. */
final class Wording {

  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private Wording() {}

  static String value(Object value, Locale locale) {
    boolean english = isEnglish(locale);
    if (value instanceof Boolean yes) {
      return english ? (yes ? "yes" : "no") : (yes ? "oui" : "non");
    }
    if (value instanceof Euros amount) {
      return amount.shown(locale);
    }
    if (value instanceof BeforeTax amount) {
      return amount.shown(locale);
    }
    if (value instanceof Percentage rate) {
      return rate.shown(locale);
    }
    if (value instanceof ActorType actor) {
      return actor.label(locale);
    }
    if (value instanceof Labelled labelled) {
      return labelled.label().in(locale);
    }
    if (value instanceof LocalDate day) {
      return day(day, locale);
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.map(known -> value(known, locale)).orElse("—");
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(each -> value(each, locale)).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  static String day(LocalDate day, Locale locale) {
    return isEnglish(locale) ? day.toString() : FRENCH_DAY.format(day);
  }

  static String list(List<Citation> references, Locale locale) {
    return references.stream()
        .map(citation -> citation(citation, locale))
        .collect(Collectors.joining(" ; "));
  }

  private static String citation(Citation citation, Locale locale) {
    boolean english = isEnglish(locale);
    StringBuilder text = new StringBuilder(citation.reference().toString());
    citation
        .from()
        .ifPresent(from -> text.append(english ? ", in force since " : ", en vigueur depuis le ")
            .append(day(from, locale)));
    citation
        .until()
        .ifPresent(
            until -> text.append(english ? " until " : " jusqu’au ").append(day(until, locale)));
    if (!citation.reference().isVerified()) {
      text.append(english ? " (to be verified)" : " (à vérifier)");
    }
    return text.toString();
  }

  static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }
}
