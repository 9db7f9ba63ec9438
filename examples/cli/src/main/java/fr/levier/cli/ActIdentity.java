package fr.levier.cli;

import fr.levier.core.json.JsonTree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tells an act apart from another of its kind, whatever its file is called and however its days move: the number it
 * bears, else its titles and references; and the numbers of those who are parties to it. A dossier that says none of this is known by its file.
 */
final class ActIdentity {

  private static final Set<String> NUMBERS_OF_BODIES = Set.of("siren", "siret", "finess", "rpps");

  private ActIdentity() {}

  /** The identity of the act of a dossier, which a new version of the dossier keeps. */
  static String of(Dossier dossier) {
    JsonTree subject = dossier.tree().at("/subject").orElse(dossier.tree());
    List<String> named = texts(subject, List.of("number"));
    Set<String> words = new TreeSet<>(
        named.isEmpty()
            ? texts(
                subject, subject.keys().stream().filter(ActIdentity::isNaming).toList())
            : named);
    bodies(subject, words);
    if (words.isEmpty()) {
      words.add(dossier.file());
    }
    return String.join("/", dossier.lever().id(), dossier.kind().id(), String.join("|", words));
  }

  private static boolean isNaming(String key) {
    return key.equals("title")
        || key.equals("reference")
        || key.endsWith("Title")
        || key.endsWith("Reference");
  }

  private static List<String> texts(JsonTree subject, List<String> keys) {
    return keys.stream()
        .flatMap(key ->
            subject.at("/" + key).flatMap(JsonTree::text).stream().map(text -> key + "=" + text))
        .toList();
  }

  private static void bodies(JsonTree tree, Set<String> words) {
    tree.elements().forEach(element -> bodies(element, words));
    for (String key : tree.keys()) {
      tree.at("/" + key).ifPresent(value -> {
        if (NUMBERS_OF_BODIES.contains(key)) {
          value.text().ifPresent(text -> words.add(key + "=" + text.replace(" ", "")));
        } else {
          bodies(value, words);
        }
      });
    }
  }
}
