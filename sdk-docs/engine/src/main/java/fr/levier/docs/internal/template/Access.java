package fr.levier.docs.internal.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** One step of a path: from an object to one of its values. Resolved when the pack is compiled. */
public sealed interface Access {

  /** The value, or null when the object has none. */
  @Nullable Object of(Object owner, Scope scope);

  /** The reference token of a JSON pointer; empty for a value that is derived and stands nowhere in a dossier. */
  String token();

  /** A getter, a record component or a derived value. */
  record Getter(Class<?> owner, String token, MethodHandle handle) implements Access {
    @Override
    public @Nullable Object of(Object object, Scope scope) {
      return owner.isInstance(object) ? invoke(handle, object) : null;
    }
  }

  /** A value that a model derives from itself for one day under one law: those of the act. */
  record OnDay(Class<?> owner, MethodHandle handle) implements Access {
    @Override
    public @Nullable Object of(Object object, Scope scope) {
      return owner.isInstance(object)
          ? invoke(MethodHandles.insertArguments(handle, 1, scope.asOf(), scope.law()), object)
          : null;
    }

    @Override
    public String token() {
      return "";
    }
  }

  /** A getter that each child of a sealed family has for itself, if at all. */
  record FamilyGetter(String token, List<Getter> children) implements Access {
    public FamilyGetter {
      children = List.copyOf(children);
    }

    @Override
    public @Nullable Object of(Object object, Scope scope) {
      for (Getter child : children) {
        if (child.owner().isInstance(object)) {
          return child.of(object, scope);
        }
      }
      return null;
    }
  }

  /** The name under which a dossier knows the kind of an object of a sealed family. */
  record KindName(String token, Map<Class<?>, String> names) implements Access {
    public KindName {
      names = Map.copyOf(names);
    }

    @Override
    public @Nullable Object of(Object object, Scope scope) {
      for (Map.Entry<Class<?>, String> name : names.entrySet()) {
        if (name.getKey().isInstance(object)) {
          return name.getValue();
        }
      }
      return null;
    }
  }

  /** An element of a list, from 0. */
  record Element(int index) implements Access {
    @Override
    public @Nullable Object of(Object object, Scope scope) {
      List<?> list = (List<?>) object;
      return index < list.size() ? list.get(index) : null;
    }

    @Override
    public String token() {
      return Integer.toString(index);
    }
  }

  /** A value of a map. */
  record Entry(String key) implements Access {
    @Override
    public @Nullable Object of(Object object, Scope scope) {
      return ((Map<?, ?>) object).get(key);
    }

    @Override
    public String token() {
      return key;
    }
  }

  /**
   * The total of what steps lead to from every element of a list, lists among them included. It is not known while one of its
   * terms is missing.
   */
  record Total(List<Access> steps, Object zero, BinaryOperator<Object> plus) implements Access {
    public Total {
      steps = List.copyOf(steps);
    }

    @Override
    public @Nullable Object of(Object list, Scope scope) {
      return plus(zero, list, 0, scope);
    }

    private @Nullable Object plus(
        @Nullable Object sum, @Nullable Object term, int step, Scope scope) {
      if (sum == null || term == null) {
        return null;
      }
      if (term instanceof List<?> list) {
        Object total = sum;
        for (Object element : list) {
          total = plus(total, element, step, scope);
        }
        return total;
      }
      return step < steps.size()
          ? plus(sum, steps.get(step).of(term, scope), step + 1, scope)
          : plus.apply(sum, term);
    }

    @Override
    public String token() {
      return "";
    }
  }

  /** What a getter answers, with an {@code Optional} opened. */
  private static @Nullable Object invoke(MethodHandle handle, Object owner) {
    Object value;
    try {
      value = (Object) handle.invokeExact(owner);
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable failed) {
      throw new IllegalStateException("A getter failed", failed);
    }
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }
}
