package fr.levier.core.rule;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Yes, no, or unknown for want of facts (Kleene's strong three-valued logic).
 *
 * @param value the answer; absent while unknown
 * @param missing where the facts that would settle it would stand, as pointers, sorted; empty when the answer is known
 */
public record Truth(Optional<Boolean> value, Set<String> missing) {

  public static final Truth YES = new Truth(Optional.of(true), Set.of());
  public static final Truth NO = new Truth(Optional.of(false), Set.of());

  public Truth {
    missing = Collections.unmodifiableSet(new TreeSet<>(missing));
  }

  public static Truth of(boolean value) {
    return value ? YES : NO;
  }

  /** Unknown until the fact at a pointer is given. */
  public static Truth unknown(String pointer) {
    return new Truth(Optional.empty(), Set.of(pointer));
  }

  public boolean isYes() {
    return value.equals(YES.value);
  }

  public boolean isNo() {
    return value.equals(NO.value);
  }

  public boolean isUnknown() {
    return value.isEmpty();
  }

  public Truth and(Truth other) {
    if (isNo() || other.isYes()) {
      return this;
    }
    if (other.isNo() || isYes()) {
      return other;
    }
    return new Truth(Optional.empty(), union(missing, other.missing));
  }

  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  public Truth not() {
    return value.map(known -> of(!known)).orElse(this);
  }

  static Set<String> union(Set<String> left, Set<String> right) {
    Set<String> all = new TreeSet<>(left);
    all.addAll(right);
    return all;
  }
}
