package fr.levier.core;

import fr.levier.core.internal.model.Attributes;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place of a subject where a breached rule says that something can still be changed.
 *
 * @param path in the dossier file
 * @param type what can stand there, without its {@link Optional}
 * @param present what stands there; null if nothing does
 * @param told what the rule looked at: where values that would serve are to be found
 */
record Place(
    String path, Type type, @Nullable Object present, Collection<Object> told, LocalDate asOf) {

  /** The places of the facts that a breached rule calls changeable, but those of an event that is over. */
  static List<Place> changeable(
      Object subject, RuleOutcome outcome, Outcome.Breached breached, LocalDate asOf) {
    Set<Object> told = new LinkedHashSet<>(outcome.facts().values());
    breached.breaches().forEach(breach -> told.addAll(breach.facts().values()));
    List<Place> places = new ArrayList<>();
    for (String path : paths(outcome, breached)) {
      at(subject, path, outcome, told, asOf).ifPresent(places::add);
    }
    return places;
  }

  /** Where a name may stand: where the rule looked for it, at the breach, or beside and above it. */
  private static Set<String> paths(RuleOutcome outcome, Outcome.Breached breached) {
    Set<String> paths = new LinkedHashSet<>();
    for (String name : outcome.rule().changeable()) {
      Optional.ofNullable(outcome.paths().get(name)).ifPresent(paths::add);
      for (Breach breach : breached.breaches()) {
        String path = breach.path();
        boolean isContent = Arrays.asList(
                String.valueOf(breach.facts().get("content")).split("\\|"))
            .contains(name);
        if (isContent || path.endsWith("/" + name)) {
          paths.add(path);
        }
        for (String above = path; above.contains("/"); above = parent(above)) {
          paths.add(above + "/" + name);
        }
      }
    }
    return paths;
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static Optional<Place> at(
      Object subject, String path, RuleOutcome outcome, Collection<Object> told, LocalDate asOf) {
    List<String> steps = List.of(path.split("/")).subList(2, path.split("/").length);
    if (!path.startsWith("/subject/") || steps.isEmpty()) {
      return Optional.empty();
    }
    Type type = subject.getClass();
    @Nullable Object value = subject;
    for (int i = 0; i < steps.size(); i++) {
      if (i > 0 && value != null && isOver(value, outcome, asOf)) {
        return Optional.empty();
      }
      Class<?> raw = value == null ? raw(type) : value.getClass();
      if (value instanceof List<?> list) {
        int index = index(steps.get(i));
        if (index < 0 || index >= list.size()) {
          return Optional.empty();
        }
        type = argument(type);
        value = list.get(index);
      } else {
        Method getter = Attributes.isModel(raw) ? Attributes.of(raw).get(steps.get(i)) : null;
        if (getter == null) {
          return Optional.empty();
        }
        type = getter.getGenericReturnType();
        value = value == null ? null : Attributes.read(getter, value);
      }
      if (raw(type) == Optional.class) {
        type = argument(type);
        value = value instanceof Optional<?> maybe ? maybe.orElse(null) : null;
      }
    }
    boolean past = value instanceof LocalDate day && !day.isAfter(asOf);
    return past ? Optional.empty() : Optional.of(new Place(path, type, value, told, asOf));
  }

  /** Whether a part of the subject is an event whose own day, one the rule looks at, is not to come any more. */
  private static boolean isOver(Object part, RuleOutcome outcome, LocalDate asOf) {
    if (!Attributes.isModel(part.getClass())) {
      return false;
    }
    Map<String, Method> getters = Attributes.of(part.getClass());
    return outcome.rule().facts().stream()
        .map(getters::get)
        .filter(getter -> getter != null)
        .map(getter -> Attributes.read(getter, part))
        .anyMatch(value -> value instanceof Optional<?> maybe
            && maybe.orElse(null) instanceof LocalDate day
            && !day.isAfter(asOf));
  }

  /** What to try here, the likeliest first. */
  List<Candidate> candidates() {
    return new Candidates(this).list();
  }

  private static int index(String step) {
    return !step.isEmpty() && step.length() < 9 && step.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(step)
        : -1;
  }

  static Class<?> raw(Type type) {
    if (type instanceof Class<?> found) {
      return found;
    }
    return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
  }

  static Type argument(Type type) {
    return type instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[0]
        : Object.class;
  }
}
