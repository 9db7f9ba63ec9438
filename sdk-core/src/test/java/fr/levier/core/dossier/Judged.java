package fr.levier.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Messages;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What one common rule says of a subject, in words short enough for a test. */
final class Judged {

  static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);

  private final RuleOutcome outcome;

  private Judged(RuleOutcome outcome) {
    this.outcome = outcome;
  }

  static Judged by(String rule, LegalSubject subject) {
    return by(rule, subject, false);
  }

  static Judged strictlyBy(String rule, LegalSubject subject) {
    return by(rule, subject, true);
  }

  private static Judged by(String rule, LegalSubject subject, boolean strict) {
    RuleSet<LegalSubject> common = CommonRules.after(new RuleSet<>(List.of()));
    return new Judged(
        common.judge(subject, new RuleContext(AS_OF, LegalParameters.standard(), strict)).stream()
            .filter(outcome -> outcome.rule().id().equals(rule))
            .findFirst()
            .orElseThrow());
  }

  RuleOutcome outcome() {
    return outcome;
  }

  void isSatisfied() {
    assertThat(outcome.outcome()).isInstanceOf(Outcome.Satisfied.class);
  }

  void isNotApplicable() {
    assertThat(outcome.outcome()).isEqualTo(new Outcome.NotApplicable(""));
  }

  void isUndecidedFor(String... missing) {
    assertThat(outcome.outcome()).isEqualTo(new Outcome.Undecided(Set.of(missing), Set.of()));
  }

  /** Breached in exactly these ways, each as {@code SEVERITY path} and, if it has one, its variant. */
  void isBreachedAs(String... breaches) {
    assertThat(outcome.outcome()).isInstanceOf(Outcome.Breached.class);
    assertThat(((Outcome.Breached) outcome.outcome()).breaches())
        .extracting(Judged::inShort)
        .containsExactly(breaches);
  }

  private static String inShort(Breach breach) {
    return (breach.severity() + " " + breach.path() + " " + breach.variant()).strip();
  }

  /** The findings that come of it. */
  List<Finding> findings() {
    return Report.of(AS_OF, false, List.of(outcome), List.of(), Set.of(), Messages.installed())
        .findings()
        .stream()
        .filter(
            finding -> finding.severity() != Severity.INFO || !finding.rule().equals("LAW-01"))
        .filter(finding -> !finding.rule().equals("LAW-01"))
        .toList();
  }
}
