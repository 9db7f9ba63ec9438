package fr.levier.core.dossier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Working days (<i>jours ouvrables</i>): every day but Sundays and the eleven public holidays of article L. 3133-1 of the
 * <i>code du travail</i>. Saturdays count. The holidays proper to Alsace-Moselle and overseas are not known here: where one
 * falls in the count, the true limit is a day earlier.
 */
final class WorkingDays {

  private static final Set<MonthDay> FIXED = Set.of(
      MonthDay.of(1, 1),
      MonthDay.of(5, 1),
      MonthDay.of(5, 8),
      MonthDay.of(7, 14),
      MonthDay.of(8, 15),
      MonthDay.of(11, 1),
      MonthDay.of(11, 11),
      MonthDay.of(12, 25));

  private WorkingDays() {}

  /** The day that comes a number of working days before another. */
  static LocalDate before(LocalDate day, int count) {
    LocalDate earlier = day;
    int left = count;
    while (left > 0) {
      earlier = earlier.minusDays(1);
      if (isWorking(earlier)) {
        left--;
      }
    }
    return earlier;
  }

  static boolean isWorking(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !FIXED.contains(MonthDay.from(day))
        && !day.equals(easter.plusDays(1))
        && !day.equals(easter.plusDays(39))
        && !day.equals(easter.plusDays(50));
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
