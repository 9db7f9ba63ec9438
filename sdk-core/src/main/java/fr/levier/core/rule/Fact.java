package fr.levier.core.rule;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A fact of the case, known or not.
 *
 * @param name its name in the published list of rules
 * @param path where it stands, or would stand, in the dossier file (RFC 6901)
 */
public record Fact<V>(String name, String path, Optional<V> value) {

  public Fact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(value, "value");
  }

  /** Whether the fact meets a condition; unknown while the fact is absent. */
  public Truth is(Predicate<? super V> condition) {
    return value.isPresent() ? Truth.of(condition.test(value.get())) : Truth.unknown(path);
  }

  /** Whether two facts stand in a relation; unknown while either is absent. */
  public <W> Truth is(BiPredicate<? super V, ? super W> relation, Fact<W> other) {
    if (value.isPresent() && other.value.isPresent()) {
      return Truth.of(relation.test(value.get(), other.value.get()));
    }
    Set<String> absent = new HashSet<>();
    if (value.isEmpty()) {
      absent.add(path);
    }
    if (other.value.isEmpty()) {
      absent.add(other.path);
    }
    return Truth.unknown(absent);
  }

  /** Whether the fact is given: a trigger, whose absence settles the question. */
  public Truth isGiven() {
    return Truth.of(value.isPresent());
  }
}
