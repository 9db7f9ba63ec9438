package fr.levier.docs.negotiation;

import fr.levier.core.json.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the dossier inside a document is not the one it is held against. */
final class Drift {

  private final List<FieldDifference> found = new ArrayList<>();

  private Drift() {}

  /** The subjects of two dossiers, canonical, value by value; a list of another length differs as a whole. */
  static List<FieldDifference> between(JsonTree carried, JsonTree dossier) {
    Drift drift = new Drift();
    drift.compare("/subject", carried.at("/subject"), dossier.at("/subject"));
    return drift.found;
  }

  private void compare(String path, Optional<JsonTree> carried, Optional<JsonTree> dossier) {
    if (carried.equals(dossier)) {
      return;
    }
    if (carried.isEmpty() || dossier.isEmpty()) {
      add(path, carried, dossier);
      return;
    }
    JsonTree theirs = carried.get();
    JsonTree ours = dossier.get();
    if (theirs.isObject() && ours.isObject()) {
      Set<String> keys = new LinkedHashSet<>(theirs.keys());
      keys.addAll(ours.keys());
      for (String key : keys) {
        String step = "/" + key.replace("~", "~0").replace("/", "~1");
        compare(path + step, theirs.at(step), ours.at(step));
      }
    } else if (theirs.isList() && ours.elements().size() == theirs.elements().size()) {
      for (int i = 0; i < theirs.elements().size(); i++) {
        compare(path + "/" + i, theirs.at("/" + i), ours.at("/" + i));
      }
    } else {
      add(path, carried, dossier);
    }
  }

  private void add(String path, Optional<JsonTree> carried, Optional<JsonTree> dossier) {
    found.add(new FieldDifference.Drifted(
        path,
        carried.map(JsonTree::toString).orElse(""),
        dossier.map(JsonTree::toString).orElse("")));
  }
}
