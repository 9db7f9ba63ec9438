package fr.levier.core.dossier;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks a subject through the public getters of its interfaces, and the components of its records, to find every value of
 * a type with its place in the dossier file.
 */
final class ModelWalk<V> {

  /** Getters by property, in alphabetical order: reflection gives them in none. */
  private static final ClassValue<Map<String, Method>> GETTERS = new ClassValue<>() {
    @Override
    protected Map<String, Method> computeValue(Class<?> type) {
      Map<String, Method> getters = new TreeMap<>();
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          getters.put(component.getName(), component.getAccessor());
        }
      } else {
        collect(type, getters);
      }
      getters.values().forEach(ModelWalk::open);
      return getters;
    }
  };

  private final Class<V> wanted;
  private final Map<String, V> found = new LinkedHashMap<>();

  private ModelWalk(Class<V> wanted) {
    this.wanted = wanted;
  }

  /** Every value of a type below the subject, by pointer, in alphabetical order of properties. */
  static <V> Map<String, V> find(Object subject, Class<V> wanted) {
    ModelWalk<V> walk = new ModelWalk<>(wanted);
    walk.visit("/subject", subject);
    return Collections.unmodifiableMap(walk.found);
  }

  private void visit(String path, @Nullable Object value) {
    if (wanted.isInstance(value)) {
      found.put(path, wanted.cast(value));
    } else if (value instanceof Optional<?> maybe) {
      visit(path, maybe.orElse(null));
    } else if (value instanceof Iterable<?> several) {
      int index = 0;
      for (Object each : several) {
        visit(path + "/" + index++, each);
      }
    } else if (value instanceof Map<?, ?> byKey) {
      byKey.forEach((key, each) ->
          visit(path + "/" + key.toString().replace("~", "~0").replace("/", "~1"), each));
    } else if (value != null && isModel(value.getClass())) {
      GETTERS
          .get(value.getClass())
          .forEach((name, getter) -> visit(path + "/" + name, read(getter, value)));
    }
  }

  private static boolean isModel(Class<?> type) {
    return !type.isEnum() && !type.getName().startsWith("java.");
  }

  private static void collect(Class<?> type, Map<String, Method> getters) {
    for (Class<?> parent : type.getInterfaces()) {
      for (Method method : parent.getDeclaredMethods()) {
        String name = property(method);
        if (!name.isEmpty()) {
          getters.putIfAbsent(name, method);
        }
      }
      collect(parent, getters);
    }
    if (type.getSuperclass() != null) {
      collect(type.getSuperclass(), getters);
    }
  }

  /** The name of the property that a method gives; empty when it is no getter. */
  private static String property(Method method) {
    int modifiers = method.getModifiers();
    if (method.getParameterCount() > 0
        || !Modifier.isPublic(modifiers)
        || Modifier.isStatic(modifiers)) {
      return "";
    }
    String name = method.getName();
    for (String prefix : new String[] {"get", "is"}) {
      if (name.length() > prefix.length()
          && name.startsWith(prefix)
          && Character.isUpperCase(name.charAt(prefix.length()))) {
        return Introspector.decapitalize(name.substring(prefix.length()));
      }
    }
    return "";
  }

  /** Lets a model be an interface that its own package keeps to itself; a refusal shows when it is read. */
  private static void open(Method getter) {
    if (!Modifier.isPublic(getter.getDeclaringClass().getModifiers())) {
      getter.trySetAccessible();
    }
  }

  private static @Nullable Object read(Method getter, Object model) {
    try {
      return getter.invoke(model);
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException("A model is not readable: " + getter, closed);
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException("A getter fails: " + getter, failed.getCause());
    }
  }
}
