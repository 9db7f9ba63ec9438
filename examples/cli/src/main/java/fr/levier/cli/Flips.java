package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.report.Wording;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What becomes of a dossier from one day to another: the verdict, and the rules whose answer is not the same. */
record Flips(
    String file,
    Sight before,
    Sight after,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Flip> rules) {

  record Sight(LocalDate asOf, Verdict verdict) {}

  /** An outcome is its name, and for a breach its severity: {@code BREACHED ERROR}. */
  record Flip(String rule, String title, String before, String after) {}

  static Flips of(String file, Report before, Report after, Locale language) {
    Map<String, String> then = outcomes(after);
    List<Flip> flips = new ArrayList<>();
    outcomes(before).forEach((rule, outcome) -> {
      String now = then.getOrDefault(rule, "");
      if (!now.equals(outcome)) {
        Localized title = after.titles().getOrDefault(rule, new Localized(rule, rule));
        flips.add(new Flip(rule, title.in(language), outcome, now));
      }
    });
    return new Flips(
        file,
        new Sight(before.asOf(), before.verdict()),
        new Sight(after.asOf(), after.verdict()),
        flips);
  }

  private static Map<String, String> outcomes(Report report) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (RuleOutcome outcome : report.outcomes()) {
      String rule = outcome.rule().id();
      String severity = report.findings().stream()
          .filter(finding -> finding.rule().equals(rule))
          .map(Finding::severity)
          .findFirst()
          .map(heaviest -> " " + heaviest)
          .orElse("");
      outcomes.put(rule, Outcomes.name(outcome.outcome()) + severity);
    }
    return outcomes;
  }

  /** As lines, for a person. */
  String told(Locale language) {
    StringBuilder text = new StringBuilder(file)
        .append(new Localized(" : ", ": ").in(language))
        .append(told(before, language))
        .append(" → ")
        .append(told(after, language))
        .append('\n');
    if (rules.isEmpty()) {
      text.append(
          new Localized("  aucune règle ne change de réponse\n", "  no rule changes its answer\n")
              .in(language));
    }
    rules.forEach(flip -> text.append("  ")
        .append(flip.rule())
        .append("  ")
        .append(flip.title())
        .append(new Localized(" : ", ": ").in(language))
        .append(flip.before())
        .append(" → ")
        .append(flip.after())
        .append('\n'));
    return text.toString();
  }

  private static String told(Sight sight, Locale language) {
    return sight.verdict()
        + new Localized(" au ", " on ").in(language)
        + Wording.day(sight.asOf(), language);
  }
}
