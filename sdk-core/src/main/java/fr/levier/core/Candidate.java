package fr.levier.core;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Change;
import fr.levier.core.report.Wording;
import fr.levier.core.text.Localized;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value to try at a place of a subject.
 *
 * @param path where, in the dossier file
 * @param value what to put there; null to take out what stands there
 * @param isExample whether any filled value would do as well as this one
 */
record Candidate(String path, @Nullable Object value, boolean isExample) {

  private static final int SUBJECT = "/subject".length();

  JsonTree put(JsonTree subject) {
    String inside = path.substring(SUBJECT);
    return value == null ? subject.without(inside) : subject.with(inside, value);
  }

  Change change(JsonTree subject) {
    Optional<JsonTree> before = subject.at(path.substring(SUBJECT));
    Optional<JsonTree> after = isExample
        ? Optional.empty()
        : Optional.ofNullable(value).map(LevierJson.standard()::toTree);
    return new Change(path, before, after, condition(before.isPresent()));
  }

  private Localized condition(boolean isThere) {
    if (value == null) {
      return new Localized("à retirer", "to be taken out");
    }
    if (isExample) {
      return isThere
          ? new Localized("à compléter", "to be completed")
          : new Localized("à renseigner", "to be stated");
    }
    return new Localized(
        (isThere ? "à remplacer par " : "à fixer à ") + Wording.value(value, Locale.FRENCH),
        (isThere ? "to be replaced by " : "to be set to ") + Wording.value(value, Locale.ENGLISH));
  }
}
