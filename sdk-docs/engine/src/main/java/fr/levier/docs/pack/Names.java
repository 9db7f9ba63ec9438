package fr.levier.docs.pack;

import fr.levier.docs.internal.template.ActFacts;
import fr.levier.docs.internal.template.ValuePath;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a path may start from at a point of a clause: the subject, the names that the pack gives to its paths,
 * {@code act} and the loop variables around.
 */
final class Names {

  /**
   * Where a path starts.
   *
   * @param pattern its path from the subject, with {@code *} for any element
   */
  record Root(String name, Type type, int slot, String pattern) {}

  private final Class<?> subject;
  private final Map<String, String> given;
  private final List<Root> variables;

  private Names(Class<?> subject, Map<String, String> given, List<Root> variables) {
    this.subject = subject;
    this.given = given;
    this.variables = variables;
  }

  static Names of(Class<?> subject) {
    return new Names(subject, Map.of(), List.of());
  }

  /** The same names, and those that a pack gives to paths of its subject. */
  Names giving(Map<String, String> more) {
    return new Names(subject, Map.copyOf(more), variables);
  }

  /** The same names and one more loop variable. */
  Names with(String variable, Type element, String listPattern) {
    List<Root> more = new ArrayList<>(variables);
    more.add(new Root(variable, element, variables.size(), listPattern + ".*"));
    return new Names(subject, given, List.copyOf(more));
  }

  /** The path as it stands in the subject: a name that the pack gives is replaced by the path it is given to. */
  String inSubject(String path) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    String target = given.get(first);
    return target == null || root(first).isPresent()
        ? path
        : target + path.substring(first.length());
  }

  /** The variable or special root of that name; the innermost if there are two. */
  Optional<Root> root(String name) {
    for (int i = variables.size() - 1; i >= 0; i--) {
      if (variables.get(i).name().equals(name)) {
        return Optional.of(variables.get(i));
      }
    }
    return name.equals("act")
        ? Optional.of(new Root("act", ActFacts.class, ValuePath.ACT, "act"))
        : Optional.empty();
  }

  Root subject() {
    return new Root("", subject, ValuePath.SUBJECT, "");
  }

  /** Names of variables and special roots, for suggestions. */
  List<String> known() {
    List<String> names = new ArrayList<>(variables.stream().map(Root::name).toList());
    names.add("act");
    names.addAll(given.keySet());
    return names;
  }

  int depth() {
    return variables.size();
  }
}
