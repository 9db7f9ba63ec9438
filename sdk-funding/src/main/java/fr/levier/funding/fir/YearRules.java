package fr.levier.funding.fir;

import static fr.levier.funding.fir.FirRules.csp;

import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.funding.subsidy.SubsidyRules;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** FIR-06 to FIR-08: a grant over several years. */
final class YearRules {

  static final Rule<FirGrant> LONGEST = Rule.of(
      RuleInfo.law("FIR-06", Severity.ERROR, LegalDay.PERIOD_START)
          .facts("periodStart", "periodEnd")
          .changeable("periodEnd")
          .basis(csp("R. 1435-29")),
      YearRules::longest);

  static final Rule<FirGrant> EACH_YEAR = Rule.of(
      RuleInfo.law("FIR-07", Severity.ERROR, LegalDay.GRANT)
          .facts("periodStart", "periodEnd")
          .contents("annualAmounts")
          .yieldsTo("FIR-06")
          .changeable("annualAmounts")
          .basis(csp("R. 1435-29")),
      YearRules::eachYear);

  static final Rule<FirGrant> AMENDMENTS = Rule.of(
      RuleInfo.law("FIR-08", Severity.WARNING, LegalDay.AS_OF)
          .facts("periodStart", "avenants")
          .changeable("avenants")
          .basis(SubsidyRules.GUIDE, csp("R. 1435-29")),
      YearRules::amendments);

  private YearRules() {}

  private static void longest(FirGrant grant, Examination exam) {
    Fact<LocalDate> start = exam.fact("periodStart", grant.getPeriodStart());
    Fact<LocalDate> end = exam.fact("periodEnd", grant.getPeriodEnd());
    Fact<Period> longest = exam.parameter(FirParameters.LONGEST);
    if (start.value().isPresent() && longest.value().isPresent()) {
      LocalDate after = start.value().get().plus(longest.value().get());
      exam.tell("lastDay", after.minusDays(1));
      exam.breachedIf(end.is(last -> !last.isBefore(after)), end.path());
    } else {
      exam.breachedIf(
          start.is(day -> false).or(end.is(day -> false)).or(longest.is(known -> false)),
          end.path());
    }
  }

  /** Whether the grant lasts more than a year. */
  private static Truth isLong(Fact<LocalDate> start, Fact<LocalDate> end) {
    return end.is((last, first) -> !last.isBefore(first.plusYears(1)), start);
  }

  /** Open for want of a first or a last day. */
  private static Truth absent(Fact<LocalDate> start, Fact<LocalDate> end) {
    return start.is((first, last) -> false, end);
  }

  /** Whether the grant is known to last more than a year. */
  static boolean isLong(FirGrant grant) {
    return grant
        .getPeriodStart()
        .flatMap(first -> grant.getPeriodEnd().filter(last -> !last.isBefore(first.plusYears(1))))
        .isPresent();
  }

  private static void eachYear(FirGrant grant, Examination exam) {
    Fact<LocalDate> start = exam.fact("periodStart", grant.getPeriodStart());
    Fact<LocalDate> end = exam.fact("periodEnd", grant.getPeriodEnd());
    exam.appliesIf(isLong(start, end));
    exam.requires(
        "annualAmounts", "/subject/annualAmounts", !grant.getAnnualAmounts().isEmpty());
    if (start.value().isPresent() && end.value().isPresent()) {
      for (Year year : years(start.value().get(), end.value().get(), grant)) {
        exam.breachedIf(
            Truth.of(!grant.getAnnualAmounts().isEmpty() && !hasAmount(grant, year)),
            "/subject/annualAmounts",
            Severity.ERROR,
            "year",
            Map.of("year", year));
      }
    } else {
      exam.breachedIf(absent(start, end), "/subject/annualAmounts");
    }
  }

  private static void amendments(FirGrant grant, Examination exam) {
    Fact<LocalDate> start = exam.fact("periodStart", grant.getPeriodStart());
    Fact<LocalDate> end = exam.fact("periodEnd", grant.getPeriodEnd());
    Fact<List<YearlyAmendment>> made = exam.fact("avenants", grant.getAvenants());
    made.value()
        .ifPresent(list -> exam.tell(
            "avenants", list.stream().flatMap(one -> one.getYear().stream()).toList()));
    exam.appliesIf(isLong(start, end));
    if (start.value().isEmpty() || end.value().isEmpty()) {
      boolean mayHaveBegun =
          start.value().map(first -> hasLaterYear(first, grant, exam.asOf())).orElse(true);
      exam.breachedIf(absent(start, end).and(Truth.of(mayHaveBegun)), made.path());
      return;
    }
    LocalDate first = start.value().get();
    List<Year> begun = years(first, end.value().get(), grant).stream()
        .skip(1)
        .filter(year -> !begins(year, first, grant).isAfter(exam.asOf()))
        .toList();
    exam.appliesIf(Truth.of(!begun.isEmpty()));
    for (Year year : begun) {
      exam.breachedIf(
          made.is(list ->
              list.stream().noneMatch(one -> one.getYear().stream().anyMatch(year::equals))),
          made.path(),
          Severity.WARNING,
          "",
          Map.of("year", year));
    }
  }

  /** Whether a year after the first has begun on a day, were the grant long enough. */
  private static boolean hasLaterYear(LocalDate start, FirGrant grant, LocalDate day) {
    return !start.plusYears(1).isAfter(day)
        || grant.getAnnualAmounts().stream()
            .map(YearlyAmount::getYear)
            .anyMatch(year -> year.isAfter(Year.from(start)) && !year.atDay(1).isAfter(day));
  }

  /**
   * The years that need an amount each: twelve-month slices, named after the year in which they begin, when the grant runs
   * date to date and no amount is set for a further civil year; civil years otherwise.
   */
  private static List<Year> years(LocalDate start, LocalDate end, FirGrant grant) {
    return isDateToDate(start, end, grant)
        ? Stream.iterate(start, day -> !day.isAfter(end), day -> day.plusYears(1))
            .map(Year::from)
            .toList()
        : Stream.iterate(
                Year.from(start), year -> !year.isAfter(Year.from(end)), year -> year.plusYears(1))
            .toList();
  }

  private static boolean isDateToDate(LocalDate start, LocalDate end, FirGrant grant) {
    return start.getDayOfYear() != 1 && !hasAmount(grant, Year.from(end));
  }

  private static LocalDate begins(Year year, LocalDate start, FirGrant grant) {
    LocalDate end = Objects.requireNonNull(grant.getPeriodEnd().orElse(start));
    return isDateToDate(start, end, grant)
        ? start.plusYears((long) year.getValue() - start.getYear())
        : year.atDay(1);
  }

  private static boolean hasAmount(FirGrant grant, Year year) {
    for (YearlyAmount amount : grant.getAnnualAmounts()) {
      if (amount.getYear().equals(year) && amount.getAmount().isPositive()) {
        return true;
      }
    }
    return false;
  }
}
