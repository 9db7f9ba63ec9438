package fr.levier.testkit;

import fr.levier.core.report.Finding;
import fr.levier.core.report.MissingFact;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a report. A failure prints the report; a rule that the report does not judge is a mistake of the test and
 * says so, with the id that was probably meant.
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

  ReportAssert(Report report) {
    super(report, ReportAssert.class);
  }

  /** No ERROR stands, and no ERROR rule is undecided. */
  public ReportAssert isAccepted() {
    return hasVerdict(Verdict.ACCEPTED);
  }

  /** An ERROR stands. */
  public ReportAssert isRejected() {
    return hasVerdict(Verdict.REJECTED);
  }

  /** No ERROR stands, and an ERROR rule waits for facts. */
  public ReportAssert isUndecided() {
    return hasVerdict(Verdict.UNDECIDED);
  }

  private ReportAssert hasVerdict(Verdict expected) {
    isNotNull();
    if (actual.verdict() != expected) {
      throw wrong("expected the verdict " + expected);
    }
    return this;
  }

  /** Nothing is out of order, not even at INFO. */
  public ReportAssert hasNoFinding() {
    isNotNull();
    if (!actual.findings().isEmpty()) {
      throw wrong("expected no finding");
    }
    return this;
  }

  /** A rule has a finding at a place of the dossier file (RFC 6901). */
  public ReportAssert hasFindingAt(String rule, String path) {
    isNotNull();
    if (findings(rule).stream().noneMatch(finding -> finding.path().equals(path))) {
      throw wrong("expected a finding of " + rule + " at " + path);
    }
    return this;
  }

  /** A rule has a finding, and its heaviest is of this severity. */
  public ReportAssert breaches(String rule, Severity severity) {
    isNotNull();
    boolean so = findings(rule).stream()
        .map(Finding::severity)
        .min(Severity::compareTo)
        .filter(severity::equals)
        .isPresent();
    if (!so) {
      throw wrong("expected " + rule + " to be breached at " + severity);
    }
    return this;
  }

  /** These rules are breached, and maybe others. */
  public ReportAssert breaches(String... rules) {
    return has("breached", Outcome.Breached.class, rules);
  }

  /** These rules are breached and no other; nothing else is found either. */
  public ReportAssert breachesExactly(String... rules) {
    breaches(rules);
    Set<String> found = actual.findings().stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
    if (!found.equals(new TreeSet<>(List.of(rules)))) {
      throw wrong("expected findings of " + List.of(rules) + " alone, not of " + found);
    }
    return this;
  }

  /** These rules apply and are respected. */
  public ReportAssert respects(String... rules) {
    return has("satisfied", Outcome.Satisfied.class, rules);
  }

  /** These rules cannot be judged yet. */
  public ReportAssert leavesOpen(String... rules) {
    return has("undecided", Outcome.Undecided.class, rules);
  }

  /** These rules have nothing to say. */
  public ReportAssert passesOver(String... rules) {
    return has("not applicable", Outcome.NotApplicable.class, rules);
  }

  /** Exactly these facts are missing, told by where they would stand (RFC 6901). */
  public ReportAssert missesExactly(String... paths) {
    isNotNull();
    Set<String> missing = actual.missing().stream()
        .map(MissingFact::path)
        .collect(Collectors.toCollection(TreeSet::new));
    if (!missing.equals(new TreeSet<>(List.of(paths)))) {
      throw wrong("expected " + List.of(paths) + " to be missing, not " + missing);
    }
    return this;
  }

  private ReportAssert has(String answer, Class<? extends Outcome> kind, String... rules) {
    isNotNull();
    for (String rule : rules) {
      if (!kind.isInstance(outcome(rule))) {
        throw wrong("expected " + rule + " to be " + answer);
      }
    }
    return this;
  }

  private List<Finding> findings(String rule) {
    return actual.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  private Outcome outcome(String rule) {
    return actual.outcomes().stream()
        .filter(judged -> judged.rule().id().equals(rule))
        .map(RuleOutcome::outcome)
        .findFirst()
        .orElseThrow(() -> wrong("no rule " + rule + " judged this subject" + meant(rule)));
  }

  private String meant(String rule) {
    Collection<String> judged =
        actual.outcomes().stream().map(outcome -> outcome.rule().id()).toList();
    return Suggestion.closest(rule, judged)
        .map(id -> "; did you mean " + id + "?")
        .orElse("");
  }

  private AssertionError wrong(String what) {
    return failure("%n%s, in this report:%n%n%s", what, actual.explain(Locale.FRENCH));
  }
}
