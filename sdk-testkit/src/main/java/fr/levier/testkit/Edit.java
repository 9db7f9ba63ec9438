package fr.levier.testkit;

import fr.levier.core.json.JsonTree;
import java.util.function.UnaryOperator;

/**
 * A small change to a subject, told by where it stands in the dossier file: {@code set("/originals", 3)}. Paths are RFC
 * 6901 pointers that start at the subject.
 */
@FunctionalInterface
public interface Edit extends UnaryOperator<JsonTree> {

  /** Nothing changes. */
  Edit NONE = subject -> subject;

  /** Puts a value: a model, a text, a number, a boolean or a list of those; missing parents are made. */
  static Edit set(String path, Object value) {
    return subject -> subject.with(path, value);
  }

  /** Takes values away, where there are any. */
  static Edit drop(String... paths) {
    return subject -> {
      JsonTree left = subject;
      for (String path : paths) {
        left = left.at(path).isPresent() ? left.without(path) : left;
      }
      return left;
    };
  }

  /** This change, then others. */
  default Edit and(Edit... others) {
    return subject -> {
      JsonTree changed = apply(subject);
      for (Edit other : others) {
        changed = other.apply(changed);
      }
      return changed;
    };
  }
}
