package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Verdict;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a jurist writes: cases, each with the result that is expected. */
final class CaseFile {

  private CaseFile() {}

  /**
   * One case.
   *
   * @param dossier the name of a dossier file, or a dossier
   * @param set values put into the dossier, by pointer, in order
   * @param remove what is then taken out of it
   * @param why the reason, for a reader
   */
  record Case(
      @Nullable String id,
      Optional<LocalDate> asOf,
      Optional<Boolean> strict,
      @Nullable JsonTree dossier,
      Map<String, JsonTree> set,
      List<String> remove,
      @Nullable Expectation expect,
      Optional<String> why) {}

  /** What is asserted; a key that is left out asserts nothing. */
  record Expectation(
      Optional<Verdict> verdict,
      @JsonProperty("ERROR") Optional<List<String>> errors,
      @JsonProperty("WARNING") Optional<List<String>> warnings,
      @JsonProperty("INFO") Optional<List<String>> infos,
      @JsonProperty("UNDECIDED") Optional<List<String>> undecided) {}

  /**
   * The cases of a file, not read yet.
   *
   * @throws fr.levier.core.json.UnusableInputException if they are no list
   */
  static List<JsonTree> elements(JsonTree cases) {
    if (!cases.isList()) {
      throw cases.unusable(
          new Localized("attendu une liste de cas [ … ]", "expected a list of cases [ … ]"));
    }
    return cases.elements();
  }

  /**
   * Reads a case.
   *
   * @throws fr.levier.core.json.UnusableInputException if it lacks a key that a case cannot go without
   */
  static <C> C read(JsonTree tree, Class<C> type, String... keys) {
    for (String key : keys) {
      if (tree.at("/" + key).isEmpty()) {
        throw tree.unusable(
            new Localized("il manque « " + key + " »", "\"" + key + "\" is missing"));
      }
    }
    return LevierJson.standard().read(tree, type);
  }
}
