package fr.levier.conventions.partnership;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Report;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published corpus of expected results, {@code examples/dossiers/cases.json}. */
record Cases(
    String id,
    LocalDate asOf,
    boolean strict,
    String dossier,
    Map<String, JsonTree> set,
    List<String> remove,
    Map<String, List<String>> expected,
    String verdict) {

  static List<Cases> all() {
    return Dossiers.file("cases.json").elements().stream().map(Cases::of).toList();
  }

  Report report() {
    JsonTree changed = Dossiers.file(dossier);
    for (Map.Entry<String, JsonTree> change : set.entrySet()) {
      changed = changed.with(change.getKey(), change.getValue());
    }
    for (String path : remove) {
      changed = changed.without(path);
    }
    return Dossiers.check(changed, asOf, strict);
  }

  private static Cases of(JsonTree written) {
    JsonTree expect = written.at("/expect").orElseThrow();
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (String key : List.of("ERROR", "WARNING", "INFO", "UNDECIDED")) {
      expected.put(key, texts(expect, "/" + key));
    }
    Map<String, JsonTree> set = new LinkedHashMap<>();
    written
        .at("/set")
        .ifPresent(changes -> changes
            .keys()
            .forEach(path -> set.put(path, changes.at("/" + escaped(path)).orElseThrow())));
    return new Cases(
        text(written, "/id"),
        LevierJson.standard().read(written.at("/asOf").orElseThrow(), LocalDate.class),
        written.at("/strict").isPresent(),
        text(written, "/dossier"),
        set,
        texts(written, "/remove"),
        expected,
        text(expect, "/verdict"));
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static String text(JsonTree tree, String path) {
    return tree.at(path).flatMap(JsonTree::text).orElseThrow();
  }

  private static List<String> texts(JsonTree tree, String path) {
    return tree.at(path).map(JsonTree::elements).orElse(List.of()).stream()
        .map(element -> element.text().orElseThrow())
        .toList();
  }

  @Override
  public String toString() {
    return id;
  }
}
