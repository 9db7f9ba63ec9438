package fr.levier.cli;

import fr.levier.cli.CaseFile.Case;
import fr.levier.cli.CaseFile.Expectation;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where a report is not what a case expects. Rule ids are compared as sets. */
final class Differences {

  private final List<String> found = new ArrayList<>();

  private final String expected;

  private Differences(Locale language) {
    this.expected = new Localized(", attendu ", ", expected ").in(language);
  }

  static List<String> between(Case played, Report report, Locale language) {
    return between(Objects.requireNonNull(played.expect()), report, rule -> true, language);
  }

  /** Where a report is not what is expected, as far as some rules go. */
  static List<String> between(
      Expectation expect, Report report, Predicate<String> judged, Locale language) {
    Differences differences = new Differences(language);
    expect
        .verdict()
        .filter(verdict -> verdict != report.verdict())
        .ifPresent(verdict ->
            differences.found.add("verdict " + report.verdict() + differences.expected + verdict));
    differences.compare("ERROR", expect.errors(), rules(report, Severity.ERROR, judged));
    differences.compare("WARNING", expect.warnings(), rules(report, Severity.WARNING, judged));
    differences.compare("INFO", expect.infos(), rules(report, Severity.INFO, judged));
    differences.compare(Outcomes.UNDECIDED, expect.undecided(), undecided(report, judged));
    return List.copyOf(differences.found);
  }

  private void compare(String what, Optional<List<String>> wish, Set<String> actual) {
    wish.map(TreeSet::new)
        .filter(wanted -> !wanted.equals(actual))
        .ifPresent(wanted -> found.add(what + " " + actual + expected + wanted));
  }

  private static Set<String> rules(Report report, Severity severity, Predicate<String> judged) {
    return report.findings(severity).stream()
        .map(Finding::rule)
        .filter(judged)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> undecided(Report report, Predicate<String> judged) {
    return report.outcomes().stream()
        .filter(outcome -> outcome.outcome() instanceof Outcome.Undecided)
        .map(outcome -> outcome.rule().id())
        .filter(judged)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
