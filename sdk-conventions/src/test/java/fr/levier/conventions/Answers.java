package fr.levier.conventions;

import fr.levier.core.Levier;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.report.Report;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What comes of the rules on an example dossier, once something is changed in it. */
public final class Answers {

  private static final Path FOLDER = Path.of("..", "examples", "dossiers");

  private Answers() {}

  /** A dossier by its name, without extension. */
  public static JsonTree file(String name) {
    return LevierJson.standard().tree(FOLDER.resolve(name + ".json"));
  }

  /**
   * A dossier with changes, apart by {@code " ; "}: {@code /originals=3} puts a JSON value, {@code -/originals} takes one
   * away. {@code @2020-07-15} is no change of the dossier but the day of the check.
   */
  public static Report report(String dossier, String changes) {
    return report(Levier.standard(), dossier, changes);
  }

  /** The same, by another desk. */
  public static Report report(Levier levier, String dossier, String changes) {
    JsonTree changed = file(dossier);
    Optional<LocalDate> asOf = Optional.empty();
    for (String change : List.of(changes.split(" ; ", -1))) {
      int equals = change.indexOf('=');
      if (change.startsWith("@")) {
        asOf = Optional.of(LocalDate.parse(change.substring(1)));
      } else if (change.startsWith("-")) {
        changed = changed.without("/subject" + change.substring(1));
      } else if (equals > 0) {
        changed = changed.with(
            "/subject" + change.substring(0, equals),
            LevierJson.standard().tree(change.substring(equals + 1)));
      }
    }
    return check(levier, LevierJson.standard().readDossier(changed), asOf);
  }

  /** What comes of one rule: OK, NA, NA:‹the rule it makes way for›, UNDECIDED, or the severity of its breach. */
  public static String given(String dossier, String rule, String changes) {
    return outcome(report(dossier, changes), rule)
        .fold(
            satisfied -> "OK",
            breached -> breached.severity().name(),
            aside -> aside.because().isEmpty() ? "NA" : "NA:" + aside.because(),
            undecided -> "UNDECIDED");
  }

  /** What came of one rule. */
  public static Outcome outcome(Report report, String rule) {
    return report.outcomes().stream()
        .filter(judged -> judged.rule().id().equals(rule))
        .map(RuleOutcome::outcome)
        .findFirst()
        .orElseThrow();
  }

  private static Report check(Levier levier, DossierEnvelope dossier, Optional<LocalDate> asOf) {
    DocumentKind<?> kind = levier.catalog().kindOf(dossier);
    LegalSubject subject = dossier.subject(kind.subjectType());
    return levier.check(kind, subject, asOf.or(dossier::asOf).orElseThrow());
  }
}
