package fr.levier.funding.procurement;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.money.Percentage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The law of a stretch of days on which nothing changes, as plain numbers: made once, read by every verdict. */
final class DayLaw {

  private final Map<Threshold, Long> cents = new EnumMap<>(Threshold.class);
  private final List<Threshold> uncovered = new ArrayList<>();
  private final Optional<Boolean> environmentalCriterion;
  private final boolean environmentalClause;
  private final boolean youngCompaniesPresumed;
  private final Optional<Percentage> smallLotsShare;

  private DayLaw(LegalParameters parameters, LocalDate day) {
    for (Threshold threshold : Threshold.values()) {
      long known = parameters
          .on(threshold.parameter, day)
          .map(step -> step.value().amount().cents())
          .orElse(threshold.without);
      cents.put(threshold, known);
      if (known == Threshold.UNKNOWN) {
        uncovered.add(threshold);
      }
    }
    environmentalCriterion =
        parameters.on(ProcurementParameters.ENVIRONMENTAL_CRITERION, day).map(Step::value);
    environmentalClause = parameters
        .on(ProcurementParameters.ENVIRONMENTAL_CLAUSE, day)
        .map(Step::value)
        .orElse(false);
    youngCompaniesPresumed = parameters
        .on(ProcurementParameters.YOUNG_COMPANY_PRESUMPTION, day)
        .map(Step::value)
        .orElse(false);
    smallLotsShare = parameters.on(ProcurementParameters.SMALL_LOTS_SHARE, day).map(Step::value);
  }

  private DayLaw(DayLaw other) {
    cents.putAll(other.cents);
    environmentalCriterion = other.environmentalCriterion;
    environmentalClause = other.environmentalClause;
    youngCompaniesPresumed = other.youngCompaniesPresumed;
    smallLotsShare = other.smallLotsShare;
  }

  /** A copy to make {@linkplain #assume assumptions} on. */
  DayLaw copy() {
    return new DayLaw(this);
  }

  /** What if a figure that is not known were this one; on a copy alone. */
  void assume(Threshold threshold, long value) {
    cents.put(threshold, value);
  }

  long cents(Threshold threshold) {
    return Objects.requireNonNull(cents.get(threshold));
  }

  /** The thresholds that no known text gives on these days. */
  List<Threshold> uncovered() {
    return uncovered;
  }

  Optional<Boolean> environmentalCriterion() {
    return environmentalCriterion;
  }

  boolean environmentalClause() {
    return environmentalClause;
  }

  boolean youngCompaniesPresumed() {
    return youngCompaniesPresumed;
  }

  Optional<Percentage> smallLotsShare() {
    return smallLotsShare;
  }

  /** The whole of the law, stretch by stretch. */
  static final class Calendar {
    private final long[] firstDays;
    private final DayLaw[] laws;

    private Calendar(long[] firstDays, DayLaw[] laws) {
      this.firstDays = firstDays;
      this.laws = laws;
    }

    static Calendar of(LegalParameters parameters) {
      NavigableSet<LocalDate> changes = new TreeSet<>();
      changes.add(LocalDate.of(1, 1, 1));
      for (Parameter<?> parameter : ProcurementParameters.all()) {
        Stream.concat(
                parameter.series().steps().stream(),
                parameters.laidOver(parameter).stream().flatMap(series -> series.steps().stream()))
            .forEach(step -> {
              changes.add(step.from());
              step.until().ifPresent(last -> changes.add(last.plusDays(1)));
            });
      }
      return new Calendar(
          changes.stream().mapToLong(LocalDate::toEpochDay).toArray(),
          changes.stream().map(day -> new DayLaw(parameters, day)).toArray(DayLaw[]::new));
    }

    DayLaw on(LocalDate day) {
      int found = Arrays.binarySearch(firstDays, day.toEpochDay());
      // not a first day: the stretch it falls in starts just before the place it would be inserted
      return laws[Math.max(found >= 0 ? found : -found - 2, 0)];
    }
  }
}
