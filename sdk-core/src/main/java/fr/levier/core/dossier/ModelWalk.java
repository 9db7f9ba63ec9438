package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.internal.model.Attributes;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a subject through the public getters of its interfaces, and the components of its records, to find every value of
 * a type with its place in the dossier file. A getter whose declared type can lead to no such value is not called.
 */
public final class ModelWalk<V> {

  private record Getter(String property, Method method) {}

  /** Where one is, from the last step to the first: a pointer is written for what is found alone. */
  private record Place(@Nullable Place parent, String step) {
    String pointer() {
      return (parent == null ? "" : parent.pointer()) + "/" + step;
    }
  }

  private final Class<V> wanted;

  /** The getters that may lead to a wanted value, in alphabetical order. */
  private final ClassValue<List<Getter>> worthwhile = new ClassValue<>() {
    @Override
    protected List<Getter> computeValue(Class<?> type) {
      List<Getter> getters = new ArrayList<>();
      Attributes.of(type).forEach((property, method) -> {
        if (leads(method.getGenericReturnType(), new HashSet<>())) {
          getters.add(new Getter(property, method));
        }
      });
      return List.copyOf(getters);
    }
  };

  private ModelWalk(Class<V> wanted) {
    this.wanted = wanted;
  }

  /** A walk that looks for values of a type. Thread-safe; it learns the models it meets. */
  public static <V> ModelWalk<V> lookingFor(Class<V> wanted) {
    return new ModelWalk<>(wanted);
  }

  /** Every value of the type below the subject, by pointer, in alphabetical order of properties. */
  public Map<String, V> find(Object subject) {
    Map<String, V> found = new LinkedHashMap<>();
    visit(new Place(null, "subject"), subject, found);
    return Collections.unmodifiableMap(found);
  }

  private void visit(Place place, @Nullable Object value, Map<String, V> found) {
    if (wanted.isInstance(value)) {
      found.put(place.pointer(), wanted.cast(value));
    } else if (value instanceof Optional<?> maybe) {
      visit(place, maybe.orElse(null), found);
    } else if (value instanceof Iterable<?> several) {
      int index = 0;
      for (Object each : several) {
        visit(new Place(place, Integer.toString(index++)), each, found);
      }
    } else if (value instanceof Map<?, ?> byKey) {
      byKey.forEach((key, each) -> visit(
          new Place(place, key.toString().replace("~", "~0").replace("/", "~1")), each, found));
    } else if (value != null && Attributes.isModel(value.getClass())) {
      for (Getter getter : worthwhile.get(value.getClass())) {
        visit(new Place(place, getter.property()), Attributes.read(getter.method(), value), found);
      }
    }
  }

  /** Whether a value of a declared type may be, or hold, a wanted one; yes where the type does not tell. */
  private boolean leads(Type type, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType of) {
      return Arrays.stream(of.getActualTypeArguments()).anyMatch(each -> leads(each, seen));
    }
    if (!(type instanceof Class<?> declared)
        || declared.isAssignableFrom(wanted)
        || wanted.isAssignableFrom(declared)) {
      return true;
    }
    if (!Attributes.isModel(declared) || !seen.add(declared)) {
      return false;
    }
    if (declared.isSealed()) {
      return Arrays.stream(declared.getPermittedSubclasses()).anyMatch(each -> leads(each, seen));
    }
    return !isClosed(declared)
        || Attributes.of(declared).values().stream()
            .anyMatch(getter -> leads(getter.getGenericReturnType(), seen));
  }

  /** Nothing that implements it has more getters than it has. */
  private static boolean isClosed(Class<?> type) {
    return Modifier.isFinal(type.getModifiers()) || type.isAnnotationPresent(JsonSerialize.class);
  }
}
