package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.levier.core.json.JsonTree;
import fr.levier.core.report.Change;
import fr.levier.core.report.ChangeSet;
import fr.levier.core.report.Verdict;
import fr.levier.core.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What would make a rejected dossier acceptable, as lines and as JSON. */
final class Remedies {

  private Remedies() {}

  record SetRow(List<ChangeRow> changes, Verdict verdict) {}

  record ChangeRow(
      String path,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<JsonTree> before,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<JsonTree> after,
      String condition) {}

  static SetRow row(ChangeSet set, Locale language) {
    return new SetRow(
        set.changes().stream()
            .map(change -> new ChangeRow(
                change.path(),
                change.before(),
                change.after(),
                change.condition().in(language)))
            .toList(),
        set.verdict());
  }

  static String told(List<ChangeSet> sets, Locale language) {
    if (sets.isEmpty()) {
      return new Localized(
                  "Ce qui le rendrait recevable : aucun changement de faits encore modifiables n’y suffit",
                  "What would make it acceptable: no change of facts that can still be changed is enough")
              .in(language)
          + "\n";
    }
    StringBuilder text = new StringBuilder(
        new Localized("Ce qui le rendrait recevable :", "What would make it acceptable:")
            .in(language));
    text.append('\n');
    for (int i = 0; i < sets.size(); i++) {
      String mark = " " + (i + 1) + ". ";
      for (Change change : sets.get(i).changes()) {
        text.append(mark)
            .append(change.path())
            .append(new Localized(" : ", ": ").in(language))
            .append(change.condition().in(language))
            .append('\n');
        mark = " ".repeat(mark.length());
      }
      if (sets.get(i).verdict() == Verdict.UNDECIDED) {
        text.append(mark)
            .append(new Localized(
                    "puis répondre aux faits qui manquent : le verdict est alors INDÉCIS",
                    "then state the missing facts: the verdict is UNDECIDED until then")
                .in(language))
            .append('\n');
      }
    }
    return text.toString();
  }
}
