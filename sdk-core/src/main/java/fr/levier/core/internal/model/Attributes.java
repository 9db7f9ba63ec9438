package fr.levier.core.internal.model;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The attributes of a model: the public getters of its interfaces, or the components of a record. */
public final class Attributes {

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
        if (type.isInterface()) {
          own(type, getters);
        }
        inherited(type, getters);
      }
      getters.values().forEach(Attributes::open);
      return getters;
    }
  };

  private Attributes() {}

  /** The getters of a model type, by property, in alphabetical order. */
  public static Map<String, Method> of(Class<?> type) {
    return GETTERS.get(type);
  }

  /** Whether a type is a model rather than a value of the language or a constant. */
  public static boolean isModel(Class<?> type) {
    return !type.isEnum() && !type.isPrimitive() && !type.getName().startsWith("java.");
  }

  /** What a getter gives. */
  public static @Nullable Object read(Method getter, Object model) {
    try {
      return getter.invoke(model);
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException("A model is not readable: " + getter, closed);
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException("A getter fails: " + getter, failed.getCause());
    }
  }

  private static void inherited(Class<?> type, Map<String, Method> getters) {
    for (Class<?> parent : type.getInterfaces()) {
      own(parent, getters);
      inherited(parent, getters);
    }
    if (type.getSuperclass() != null) {
      inherited(type.getSuperclass(), getters);
    }
  }

  private static void own(Class<?> type, Map<String, Method> getters) {
    for (Method method : type.getDeclaredMethods()) {
      String name = property(method);
      if (!name.isEmpty()) {
        getters.putIfAbsent(name, method);
      }
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

  /**
   * Lets a model be an interface that its own package keeps to itself, and spares a look at the caller each time; a refusal
   * shows when it is read.
   */
  private static void open(Method getter) {
    getter.trySetAccessible();
  }
}
