package fr.levier.docs.pack;

import fr.levier.docs.internal.template.InlineNode;
import fr.levier.docs.tree.MissingPolicy;
import fr.levier.docs.tree.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every part of a compilation shares: the pack's names for missing values, and what clauses refer to. */
final class ClauseContext {

  /** A reference found in a clause, whether it asks for a title, and what is sure to hold where it stands. */
  record RefUse(String from, String target, boolean titled, Set<String> facts, Place place) {}

  private static final String ANY = "*";

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, MissingPolicy> policies = new HashMap<>();
  final List<RefUse> references = new ArrayList<>();
  /** The pictures of the pack and its layers, by name: {@code figures/parcours.png}. */
  final Map<String, byte[]> figures = new HashMap<>();

  void label(String pattern, String label) {
    labels.put(pattern, label);
  }

  void policy(String pattern, MissingPolicy policy) {
    policies.put(pattern, policy);
  }

  Optional<String> labelOf(String pattern) {
    return find(labels, pattern);
  }

  Optional<MissingPolicy> policyOf(String pattern) {
    return find(policies, pattern);
  }

  /** The entry of a path: word for word, else with any index, else the longest end of it after {@code **}. */
  private static <T> Optional<T> find(Map<String, T> entries, String pattern) {
    T exact = entries.get(pattern);
    if (exact != null) {
      return Optional.of(exact);
    }
    String[] segments = pattern.split("\\.", -1);
    StringBuilder any = new StringBuilder();
    for (String segment : segments) {
      boolean index = !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
      any.append(any.isEmpty() ? "" : ".").append(index ? ANY : segment);
    }
    T general = entries.get(any.toString());
    if (general != null) {
      return Optional.of(general);
    }
    for (String rest = any.toString(); ; rest = rest.substring(rest.indexOf('.') + 1)) {
      T ending = entries.get("**." + rest);
      if (ending != null) {
        return Optional.of(ending);
      }
      if (rest.indexOf('.') < 0) {
        return Optional.empty();
      }
    }
  }

  /** A value as a node. */
  InlineNode.Value value(
      PathResolver.Resolved path,
      String format,
      fr.levier.docs.internal.template.Shower shower,
      Origin origin) {
    String name =
        path.derived().isEmpty() ? format : path.derived() + (format.isEmpty() ? "" : "|" + format);
    return new InlineNode.Value(
        path.path(),
        name,
        shower,
        labelOf(path.pattern()).orElse(path.pattern()),
        policyOf(path.pattern()),
        origin);
  }
}
