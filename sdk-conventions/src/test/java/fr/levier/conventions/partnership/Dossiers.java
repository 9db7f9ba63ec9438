package fr.levier.conventions.partnership;

import fr.levier.core.Levier;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.report.Report;
import java.nio.file.Path;
import java.time.LocalDate;

/** The example dossiers of the project, as tests read, change and check them. */
final class Dossiers {

  /** The day by whose law the complete convention is in order. */
  static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);

  private static final Path FOLDER = Path.of("..", "examples", "dossiers");

  private Dossiers() {}

  static JsonTree file(String name) {
    return LevierJson.standard().tree(FOLDER.resolve(name));
  }

  /** The complete fictitious convention. */
  static JsonTree complete() {
    return file("partnership.json");
  }

  static PartnershipConvention convention(JsonTree dossier) {
    return LevierJson.standard().readDossier(dossier).subject(PartnershipConvention.class);
  }

  static Report check(JsonTree dossier, LocalDate asOf, boolean strict) {
    DossierEnvelope envelope = LevierJson.standard().readDossier(dossier);
    DocumentKind<?> kind = LeverCatalog.installed().kindOf(envelope);
    Levier levier = strict ? Levier.standard().strict() : Levier.standard();
    return levier.check(kind, envelope.subject(kind.subjectType()), asOf);
  }
}
