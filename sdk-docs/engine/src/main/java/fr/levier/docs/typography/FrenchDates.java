package fr.levier.docs.typography;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days and lengths of time, as acts write them. Tied to French and to no locale data, which change between JDKs. */
public final class FrenchDates {

  private static final String[] MONTHS = {
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre"
  };

  private FrenchDates() {}

  /** {@code 1er janvier 2026}, {@code 22 novembre 2026}; a no-break space keeps day and month together. */
  public static String inWords(LocalDate day) {
    String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    return number + "\u00a0" + month(day) + " " + day.getYear();
  }

  /** {@code vingt-deux novembre deux mille vingt-six}; the first day is {@code premier}. */
  public static String inLetters(LocalDate day, Spelling spelling) {
    String number =
        day.getDayOfMonth() == 1 ? "premier" : NumberWords.of(day.getDayOfMonth(), spelling);
    return number + " " + month(day) + " " + NumberWords.of(day.getYear(), spelling);
  }

  /** {@code 01/01/2026}, for tables. */
  public static String inFigures(LocalDate day) {
    return twoDigits(day.getDayOfMonth())
        + "/"
        + twoDigits(day.getMonthValue())
        + "/"
        + day.getYear();
  }

  /** {@code un an}, {@code six mois}, {@code deux ans, six mois et quinze jours}. */
  public static String length(Period length, Spelling spelling) {
    List<String> parts = new ArrayList<>();
    part(length.getYears(), "an", "ans", spelling, parts);
    part(length.getMonths(), "mois", "mois", spelling, parts);
    part(length.getDays(), "jour", "jours", spelling, parts);
    return parts.isEmpty() ? "zéro jour" : enumeration(parts);
  }

  /** {@code a}, {@code a et b}, {@code a, b et c}. */
  public static String enumeration(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    int last = parts.size() - 1;
    return String.join(", ", parts.subList(0, last)) + " et " + parts.get(last);
  }

  private static void part(
      int count, String one, String many, Spelling spelling, List<String> parts) {
    if (count != 0) {
      parts.add(NumberWords.of(count, spelling) + " " + (Math.abs(count) > 1 ? many : one));
    }
  }

  /** The month of a name, from 1; the accents may be forgotten. */
  static Optional<Integer> month(String name) {
    for (int i = 0; i < MONTHS.length; i++) {
      String bare = MONTHS[i].replace('é', 'e').replace('û', 'u');
      if (MONTHS[i].equals(name) || bare.equals(name)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static String month(LocalDate day) {
    return MONTHS[day.getMonthValue() - 1];
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
