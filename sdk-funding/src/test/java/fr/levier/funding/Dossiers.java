package fr.levier.funding;

import fr.levier.core.Levier;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.report.Report;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import java.nio.file.Path;
import java.time.LocalDate;

/** The example dossiers, and what comes of them once something is changed. */
public final class Dossiers {

  private static final Path FOLDER = Path.of("..", "examples", "dossiers");

  private Dossiers() {}

  /** A dossier by its name, without extension. */
  public static JsonTree file(String name) {
    return LevierJson.standard().tree(FOLDER.resolve(name + ".json"));
  }

  /** The subject of a dossier. */
  public static LegalSubject subject(JsonTree dossier) {
    DossierEnvelope envelope = LevierJson.standard().readDossier(dossier);
    return envelope.subject(kind(envelope).subjectType());
  }

  /** The report on a dossier, on its own day. */
  public static Report check(JsonTree dossier) {
    return check(dossier, LevierJson.standard().readDossier(dossier).asOf().orElseThrow());
  }

  /** The report on a dossier, on a day. */
  public static Report check(JsonTree dossier, LocalDate asOf) {
    DossierEnvelope envelope = LevierJson.standard().readDossier(dossier);
    return Levier.standard().check(kind(envelope), subject(dossier), asOf);
  }

  /** What came of one rule. */
  public static Outcome outcome(Report report, String rule) {
    return report.outcomes().stream()
        .filter(judged -> judged.rule().id().equals(rule))
        .map(RuleOutcome::outcome)
        .findFirst()
        .orElseThrow();
  }

  private static DocumentKind<?> kind(DossierEnvelope envelope) {
    return LeverCatalog.installed().kindOf(envelope);
  }
}
