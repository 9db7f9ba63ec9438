package fr.levier.funding;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Report;
import java.util.List;

/** What a table changes in a dossier: {@code /path=json}, or {@code -/path} to take away, parted by {@code " ; "}. */
public final class Edits {

  private Edits() {}

  public static JsonTree changed(JsonTree dossier, String changes) {
    JsonTree changed = dossier;
    for (String change : List.of(changes.split(" ; ", -1))) {
      if (change.startsWith("-")) {
        changed = changed.without("/subject" + change.substring(1));
      } else if (!change.isBlank()) {
        String[] told = change.split("=", 2);
        changed = changed.with("/subject" + told[0], LevierJson.standard().tree(told[1]));
      }
    }
    return changed;
  }

  /** What came of a rule, in the words of a table. */
  static String answer(Report report, String rule) {
    return Dossiers.outcome(report, rule)
        .fold(
            satisfied -> "OK",
            breached -> breached.severity().name(),
            aside -> "NA",
            undecided -> "UNDECIDED");
  }
}
