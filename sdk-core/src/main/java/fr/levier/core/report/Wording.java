package fr.levier.core.report;

import fr.levier.core.internal.model.Attributes;
import fr.levier.core.law.LegalReference;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.ActorType;
import fr.levier.core.text.Labelled;
import fr.levier.core.time.Deadline;
import fr.levier.core.time.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How facts, amounts, days and references are worded in a sentence, in French or in English; English for an English
 * locale, French for every other. Stateless.
 */
public final class Wording {

  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter FRENCH_MONTH_DAY =
      DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH_MONTH_DAY =
      DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private Wording() {}

  /** A value as a person reads it: {@code 40 000,00 € HT}, {@code oui}, {@code 15/01/2026}, a constant by its label. */
  public static String value(Object value, Locale locale) {
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
    if (value instanceof Term term) {
      return (english ? "" : "du ")
          + day(term.start(), locale)
          + (english ? " to " : " au ")
          + day(term.lastDay(), locale);
    }
    if (value instanceof Deadline last) {
      return day(last.day(), locale) + " " + SECOND.format(last.hour());
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.map(known -> value(known, locale)).orElse("—");
    }
    if (value instanceof Period length) {
      return period(length, english);
    }
    if (value instanceof MonthDay day) {
      return (english ? ENGLISH_MONTH_DAY : FRENCH_MONTH_DAY).format(day);
    }
    if (value instanceof BigDecimal number) {
      return english ? number.toPlainString() : number.toPlainString().replace('.', ',');
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(each -> value(each, locale)).collect(Collectors.joining(", "));
    }
    return isModel(value) ? model(value, locale) : value.toString();
  }

  private static boolean isModel(Object value) {
    return !value.getClass().isRecord()
        && Attributes.isModel(value.getClass())
        && !Attributes.of(value.getClass()).isEmpty();
  }

  /** A part of an act: by its name, else by the texts, days and figures it holds. */
  private static String model(Object part, Locale locale) {
    Map<String, Object> held = new LinkedHashMap<>();
    Attributes.of(part.getClass()).forEach((name, getter) -> {
      Object value = Attributes.read(getter, part);
      Object known = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
      if (known != null && !(known instanceof Collection<?>) && !isModel(known)) {
        held.put(name, known);
      }
    });
    Object name = held.get("name");
    return name != null
        ? value(name, locale)
        : held.values().stream().map(each -> value(each, locale)).collect(Collectors.joining(", "));
  }

  /** A day: {@code 15/01/2026}, {@code 2026-01-15} in English. */
  public static String day(LocalDate day, Locale locale) {
    return isEnglish(locale) ? day.toString() : FRENCH_DAY.format(day);
  }

  static String list(List<Citation> references, Locale locale) {
    return references.stream()
        .map(citation -> citation(citation, locale))
        .collect(Collectors.joining(" ; "));
  }

  static String citation(Citation citation, Locale locale) {
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
    return text.append(reservation(citation.reference(), locale)).toString();
  }

  /**
   * What is still to be checked about a reference, to be put behind it: {@code  (à vérifier : …)}; empty when it was
   * verified and nothing is in doubt.
   */
  public static String reservation(LegalReference reference, Locale locale) {
    if (reference.isVerified() && reference.doubt().isEmpty()) {
      return "";
    }
    boolean english = isEnglish(locale);
    String why = reference
        .doubt()
        .map(doubt -> (english ? ": " : " : ") + doubt.in(locale))
        .orElse("");
    return (english ? " (to be verified" : " (à vérifier") + why + ")";
  }

  private static String period(Period length, boolean english) {
    List<String> parts = new ArrayList<>();
    count(parts, length.getYears(), english ? "year" : "an", "s");
    count(parts, length.getMonths(), english ? "month" : "mois", english ? "s" : "");
    count(parts, length.getDays(), english ? "day" : "jour", "s");
    return parts.isEmpty() ? (english ? "no time" : "aucun délai") : String.join(" ", parts);
  }

  private static void count(List<String> parts, int number, String unit, String plural) {
    if (number != 0) {
      parts.add(number + "\u00a0" + unit + (Math.abs(number) > 1 ? plural : ""));
    }
  }

  static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }
}
