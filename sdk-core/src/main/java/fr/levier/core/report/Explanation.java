package fr.levier.core.report;

import fr.levier.core.law.Step;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A report in words: the explanation is the list of outcomes the verdict came from. */
final class Explanation {

  private final Locale locale;
  private final boolean english;
  private final StringBuilder text = new StringBuilder();

  private Explanation(Locale locale) {
    this.locale = locale;
    this.english = Wording.isEnglish(locale);
  }

  static String of(Report report, Locale locale) {
    Explanation explanation = new Explanation(locale);
    explanation.head(report);
    report.findings().forEach(explanation::finding);
    report.waived().forEach(explanation::waived);
    report.idleWaivers().forEach(explanation::idle);
    explanation.missing(report);
    report.outcomes().forEach(outcome -> explanation.outcome(report, outcome));
    return explanation.text.toString();
  }

  private String say(String french, String englishText) {
    return english ? englishText : french;
  }

  private void head(Report report) {
    text.append(say("au ", "as of ")).append(Wording.day(report.asOf(), locale)).append(" — ");
    text.append(
        switch (report.verdict()) {
          case ACCEPTED -> say("ACCEPTÉ", "ACCEPTED");
          case REJECTED -> say("REFUSÉ", "REJECTED");
          case UNDECIDED -> say("INDÉCIS : des faits manquent", "UNDECIDED: facts are missing");
        });
    text.append(report.strict() ? say(" (mode strict)", " (strict mode)") : "").append('\n');
    if (!report.overlaid().isEmpty()) {
      text.append(say(
              "paramètres remplacés par l’application : ",
              "parameters replaced by the application: "))
          .append(report.overlaid().stream().sorted().collect(Collectors.joining(", ")))
          .append('\n');
    }
  }

  private void finding(Finding finding) {
    text.append(finding.severity())
        .append(' ')
        .append(finding.rule())
        .append(' ')
        .append(finding.path());
    text.append(english ? ": " : " : ").append(finding.sentence(locale)).append('\n');
  }

  private void waived(Waived waived) {
    Waiver waiver = waived.waiver();
    text.append(say("levé ", "waived "))
        .append(waived.finding().severity())
        .append(' ')
        .append(waived.finding().rule())
        .append(' ')
        .append(waived.finding().path())
        .append(english ? ": " : " : ")
        .append(waiver.getReason().orElse(""))
        .append(" — ")
        .append(waiver.getAuthor().orElse(""));
    waiver
        .getExpiresOn()
        .ifPresent(
            last -> text.append(say(", jusqu’au ", ", until ")).append(Wording.day(last, locale)));
    text.append('\n');
  }

  private void idle(IdleWaiver idle) {
    text.append(say("levée sans effet ", "waiver without effect "))
        .append(idle.waiver().getRule().orElse("?"))
        .append(english ? ": " : " : ")
        .append(idle.why().in(locale))
        .append('\n');
  }

  private void missing(Report report) {
    List<MissingFact> missing = report.missing();
    for (MissingFact fact : missing) {
      text.append("? ").append(fact.path()).append(say(" manque pour ", " is needed by "));
      text.append(String.join(", ", fact.neededBy())).append('\n');
    }
  }

  private void outcome(Report report, RuleOutcome outcome) {
    String mark = outcome.outcome().fold(ok -> "✓", breached -> "✗", not -> "–", open -> "?");
    text.append(' ').append(mark).append(' ').append(outcome.rule().id());
    text.append("  ")
        .append(Objects.requireNonNull(report.titles().get(outcome.rule().id())).in(locale));
    text.append(" (").append(outcome.rule().day().title().in(locale)).append(' ');
    text.append(Wording.day(outcome.day(), locale)).append(')');
    if (outcome.outcome() instanceof Outcome.NotApplicable aside) {
      text.append(say(" : sans objet", ": not applicable"));
      text.append(aside.because().isEmpty() ? "" : say(", voir ", ", see ") + aside.because());
    } else if (outcome.outcome() instanceof Outcome.Undecided open
        && !open.uncovered().isEmpty()) {
      text.append(
              say(" : aucun texte connu ne donne ce jour-là ", ": no known text gives that day "))
          .append(String.join(", ", open.uncovered()));
    } else if (!outcome.facts().isEmpty()) {
      text.append(english ? ": " : " : ").append(facts(outcome.facts()));
    }
    outcome.read().forEach(this::reservation);
    text.append('\n');
  }

  /** A figure whose text is not settled is used, and said to be so. */
  private void reservation(String parameter, Step<?> step) {
    String reservation = Wording.reservation(step.reference(), locale);
    text.append(reservation.isEmpty() ? "" : " — " + parameter + reservation);
  }

  private String facts(Map<String, Object> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + " = " + Wording.value(fact.getValue(), locale))
        .collect(Collectors.joining(", "));
  }
}
