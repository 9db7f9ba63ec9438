package fr.levier.docs.internal.template;

import java.util.List;
import java.util.Optional;

/**
 * A condition on the subject. A comparison with a value that is missing does not hold, whatever its operator: what is not
 * known is neither equal nor different.
 */
public sealed interface Condition {

  /** Whether it holds. */
  boolean holds(Scope scope);

  /** The dossier holds the value; for a list that is not optional, it is not empty. */
  record Exists(ValuePath path, boolean emptyCounts) implements Condition {
    @Override
    public boolean holds(Scope scope) {
      Object value = path.value(scope);
      return value != null && (emptyCounts || !(value instanceof List<?> list && list.isEmpty()));
    }
  }

  /** The value, or the size of the list, compares as said. */
  record Compared(ValuePath path, boolean count, Operator operator, Literal literal)
      implements Condition {
    @Override
    public boolean holds(Scope scope) {
      Object value = count ? Integer.valueOf(path.list(scope).size()) : path.value(scope);
      return value != null && operator.accepts(literal.compareWith(value));
    }
  }

  /** All hold. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(Scope scope) {
      for (Condition condition : conditions) {
        if (!condition.holds(scope)) {
          return false;
        }
      }
      return true;
    }
  }

  /** One holds at least. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(Scope scope) {
      for (Condition condition : conditions) {
        if (condition.holds(scope)) {
          return true;
        }
      }
      return false;
    }
  }

  /** It does not hold. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean holds(Scope scope) {
      return !condition.holds(scope);
    }
  }

  /** How two values compare. */
  enum Operator {
    EQUAL("=="),
    DIFFERENT("!="),
    LESS_OR_EQUAL("<="),
    MORE_OR_EQUAL(">="),
    LESS("<"),
    MORE(">");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As it is written in a condition. */
    public String sign() {
      return sign;
    }

    /** Whether it needs an order, not only equality. */
    public boolean needsOrder() {
      return this != EQUAL && this != DIFFERENT;
    }

    /** The operator of a sign. */
    public static Optional<Operator> of(String sign) {
      for (Operator operator : values()) {
        if (operator.sign.equals(sign)) {
          return Optional.of(operator);
        }
      }
      return Optional.empty();
    }

    boolean accepts(int comparison) {
      return switch (this) {
        case EQUAL -> comparison == 0;
        case DIFFERENT -> comparison != 0;
        case LESS_OR_EQUAL -> comparison <= 0;
        case MORE_OR_EQUAL -> comparison >= 0;
        case LESS -> comparison < 0;
        case MORE -> comparison > 0;
      };
    }
  }

  /** What a value is compared with. */
  @FunctionalInterface
  interface Literal {
    /** Negative, zero or positive as the value is before, equal to or after the literal. */
    int compareWith(Object value);
  }
}
