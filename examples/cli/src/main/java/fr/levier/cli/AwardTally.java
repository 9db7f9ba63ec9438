package fr.levier.cli;

import fr.levier.core.text.Localized;
import fr.levier.funding.procurement.Award;
import fr.levier.funding.procurement.Award.Reason;
import fr.levier.funding.procurement.Award.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts awards by type and year; only those that are lighter than the law are kept. */
final class AwardTally {

  /** A type of purchase in a year; an award without a day of notification has no year. */
  record Group(String type, String year) implements Comparable<Group> {

    private static final String UNDATED = "";

    static Group of(Award award) {
      return new Group(
          award.type(),
          award.notified().map(day -> Integer.toString(day.getYear())).orElse(UNDATED));
    }

    boolean isUndated() {
      return year.equals(UNDATED);
    }

    /** By year, the undated last, then by type. */
    @Override
    public int compareTo(Group other) {
      return Comparator.comparing(Group::isUndated)
          .thenComparing(Group::year)
          .thenComparing(Group::type)
          .compare(this, other);
    }
  }

  /** What was counted of a group. */
  static final class Count {
    long awards;
    long notJudged;
    long lighter;
    final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);

    private void add(Count other) {
      awards += other.awards;
      notJudged += other.notJudged;
      lighter += other.lighter;
      other.reasons.forEach((reason, n) -> reasons.merge(reason, n, Long::sum));
    }

    long of(Reason reason) {
      return reasons.getOrDefault(reason, 0L);
    }
  }

  private final Map<Group, Count> groups = new TreeMap<>();
  private final List<Verdict> lighter = new ArrayList<>();
  private long unreadable;

  void add(Verdict verdict) {
    Count count = groups.computeIfAbsent(Group.of(verdict.award()), fresh -> new Count());
    count.awards++;
    if (verdict.lightest().isEmpty()) {
      count.notJudged++;
    }
    if (verdict.lighter()) {
      count.lighter++;
      lighter.add(verdict);
    }
  }

  void unreadable() {
    unreadable++;
  }

  /** Rows that could not be read. */
  long unreadableRows() {
    return unreadable;
  }

  /** The awards that are lighter than the law, in the order of the file. */
  List<Verdict> lighter() {
    return lighter;
  }

  /** What was counted, once the reasons are settled; the groups in order. */
  Map<Group, Count> counted(List<Verdict> settled) {
    groups.values().forEach(count -> count.reasons.clear());
    settled.forEach(verdict ->
        verdict.reason().ifPresent(reason -> count(verdict).reasons.merge(reason, 1L, Long::sum)));
    return groups;
  }

  private Count count(Verdict verdict) {
    return groups.computeIfAbsent(Group.of(verdict.award()), fresh -> new Count());
  }

  static Count sum(Iterable<Count> counts) {
    Count sum = new Count();
    counts.forEach(sum::add);
    return sum;
  }

  /** The reasons that are met at least once, in their order. */
  static List<Reason> met(Count total) {
    return List.copyOf(total.reasons.keySet());
  }

  static String percent(long part, long whole, Locale locale) {
    String shown = whole == 0 ? "0.0" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
    return new Localized(shown.replace('.', ',') + "\u00a0%", shown + "%").in(locale);
  }
}
