package fr.levier.docs.internal.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path to a value: where it starts, then step by step. Resolved when the pack is compiled, so that nothing is looked up
 * when an act is made.
 */
public final class ValuePath {

  /** The slot of the subject. */
  public static final int SUBJECT = -1;

  /** The slot of the facts of the act. */
  public static final int ACT = -2;

  private final int slot;
  private final List<Access> steps;
  private final boolean rank;
  private final String suffix;
  private final boolean derived;

  /**
   * @param slot {@link #SUBJECT}, {@link #ACT} or the slot of a loop variable
   * @param rank whether the path is the rank of a loop variable
   */
  public ValuePath(int slot, List<Access> steps, boolean rank) {
    this.slot = slot;
    this.steps = List.copyOf(steps);
    this.rank = rank;
    StringBuilder tokens = new StringBuilder();
    for (Access step : steps) {
      if (step.token().isEmpty()) {
        break; // derived: the pointer stops at what it is derived from
      }
      tokens.append('/').append(step.token().replace("~", "~0").replace("/", "~1"));
    }
    this.suffix = tokens.toString();
    this.derived = this.steps.stream().anyMatch(step -> step.token().isEmpty());
  }

  /** The value, or null when the dossier holds none. A blank text is none. */
  public @Nullable Object value(Scope scope) {
    if (rank) {
      return scope.rank(slot);
    }
    Object value = scope.root(slot);
    for (Access step : steps) {
      if (value == null) {
        return null;
      }
      value = step.of(value, scope);
    }
    return value instanceof String text && text.isBlank() ? null : value;
  }

  /** The list it leads to; empty when there is none. */
  public List<?> list(Scope scope) {
    return value(scope) instanceof List<?> list ? list : List.of();
  }

  /** Whether the value stands nowhere in a dossier. */
  boolean isDerived(Scope scope) {
    return derived || scope.isDerived(slot);
  }

  /**
   * RFC 6901 pointer of the value in the dossier file, or of the place where it would stand; of what it is derived from when
   * it stands nowhere.
   */
  public String pointer(Scope scope) {
    if (slot == ACT) {
      return suffix.equals("/asOf") ? suffix : "/subject" + suffix;
    }
    if (slot == SUBJECT) {
      return "/subject" + suffix;
    }
    return scope.isDerived(slot) ? scope.pointer(slot) : scope.pointer(slot) + suffix;
  }
}
