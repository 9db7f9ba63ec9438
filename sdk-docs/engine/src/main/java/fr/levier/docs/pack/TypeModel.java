package fr.levier.docs.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.levier.core.law.LegalParameters;
import fr.levier.docs.internal.template.Access;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What paths may name, read from the types of a model: getters of interfaces ({@code getX}, {@code isX}), components of
 * records, and values that a type derives from itself, without parameters or for the day and the law of the act. Nothing else can be
 * reached, and nothing is looked up once a pack is compiled. What was read of a type is kept with the type and shared by all threads.
 */
final class TypeModel {

  /**
   * A name that a type has.
   *
   * @param type what it leads to, an {@code Optional} not opened
   * @param mayMiss whether it can be absent whatever its type says, for a child of a sealed family may lack it
   * @param words the only texts it can be, when they are known
   */
  record Member(Access access, Type type, boolean mayMiss, Set<String> words) {}

  private static final Set<String> RESERVED = Set.of(
      "hashCode",
      "toString",
      "getClass",
      "notify",
      "notifyAll",
      "wait",
      "clone",
      "name",
      "ordinal",
      "describeConstable",
      "getDeclaringClass",
      "builder",
      "iterator",
      "fold");

  private static final List<Class<?>> DAY_AND_LAW = List.of(LocalDate.class, LegalParameters.class);

  private static final ClassValue<Map<String, Member>> MEMBERS = new ClassValue<>() {
    @Override
    protected Map<String, Member> computeValue(Class<?> type) {
      return isModel(type) ? Collections.unmodifiableMap(read(type)) : Map.of();
    }
  };

  private TypeModel() {}

  /** The names of a type, in alphabetical order; empty for what is printed whole. */
  static Map<String, Member> members(Type type) {
    return MEMBERS.get(raw(type));
  }

  /** The class of a type. */
  static Class<?> raw(Type type) {
    if (type instanceof Class<?> direct) {
      return direct;
    }
    if (type instanceof ParameterizedType parameterized) {
      return raw(parameterized.getRawType());
    }
    if (type instanceof WildcardType wildcard) {
      return raw(wildcard.getUpperBounds()[0]);
    }
    return Object.class;
  }

  /** The type inside an {@code Optional}, or the type itself. */
  static Type opened(Type type) {
    return raw(type) == Optional.class ? argument(type, 0) : type;
  }

  static boolean isOptional(Type type) {
    return raw(type) == Optional.class;
  }

  static boolean isList(Type type) {
    return List.class.isAssignableFrom(raw(type));
  }

  /** The n-th type argument; {@code Object} when it is not written. */
  static Type argument(Type type, int n) {
    return type instanceof ParameterizedType parameterized
            && parameterized.getActualTypeArguments().length > n
        ? parameterized.getActualTypeArguments()[n]
        : Object.class;
  }

  /** How a message names a type. */
  static String shown(Type type) {
    if (isList(type)) {
      return "List<" + shown(argument(type, 0)) + ">";
    }
    return raw(type).getSimpleName();
  }

  private static boolean isModel(Class<?> type) {
    return !type.getName().startsWith("java.") && !type.isPrimitive() && !type.isArray();
  }

  private static Map<String, Member> read(Class<?> type) {
    Map<String, Member> members = new TreeMap<>();
    if (type.isSealed() && !type.isRecord()) {
      children(type, members);
      kindName(type, members);
    }
    Set<String> components = components(type);
    for (Method method : methods(type)) {
      String name = name(type, method, components);
      if (!name.isEmpty()) {
        boolean derived = type.isInterface()
            ? method.isDefault() && name.equals(method.getName())
            : !components.contains(name);
        getter(type, method, derived ? "" : name)
            .ifPresent(access -> members.merge(
                name,
                new Member(access, method.getGenericReturnType(), false, Set.of()),
                TypeModel::better));
      }
    }
    for (Method method : type.isInterface() ? type.getMethods() : new Method[0]) {
      if (method.isDefault()
          && !makesAnother(method.getName())
          && List.of(method.getParameterTypes()).equals(DAY_AND_LAW)) {
        onDay(type, method)
            .ifPresent(access -> members.put(
                method.getName(),
                new Member(access, method.getGenericReturnType(), false, Set.of())));
      }
    }
    return members;
  }

  /** Of two methods that give the same name: that of a value which a dossier holds, then the more precise. */
  private static Member better(Member one, Member other) {
    boolean stored = !one.access().token().isEmpty();
    if (stored != !other.access().token().isEmpty()) {
      return stored ? one : other;
    }
    return raw(one.type()).isAssignableFrom(raw(other.type())) ? other : one;
  }

  private static Optional<Access> onDay(Class<?> owner, Method method) {
    try {
      MethodHandle handle = MethodHandles.publicLookup()
          .unreflect(method)
          .asType(MethodType.methodType(
              Object.class, Object.class, LocalDate.class, LegalParameters.class));
      return Optional.of(new Access.OnDay(owner, handle));
    } catch (IllegalAccessException notPublic) {
      return Optional.empty();
    }
  }

  private static List<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(it -> it.getParameterCount() == 0 && !Modifier.isStatic(it.getModifiers()))
        .filter(it -> it.getReturnType() != void.class && !it.isBridge() && !it.isSynthetic())
        .filter(it -> it.getDeclaringClass() != Object.class && !RESERVED.contains(it.getName()))
        // reflection gives them in an order of its own, another in each virtual machine
        .sorted(Comparator.comparing(Method::toGenericString))
        .toList();
  }

  private static Set<String> components(Class<?> type) {
    if (!type.isRecord()) {
      return Set.of();
    }
    return Set.copyOf(
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
  }

  /** How a dossier, or a path, calls what a method answers; empty when it cannot be reached. */
  private static String name(Class<?> type, Method method, Set<String> components) {
    String name = method.getName();
    JsonProperty written = method.getAnnotation(JsonProperty.class);
    if (written != null && !written.value().isEmpty()) {
      return written.value();
    }
    if (type.isInterface()) {
      for (String prefix : List.of("get", "is")) {
        if (name.length() > prefix.length()
            && name.startsWith(prefix)
            && Character.isUpperCase(name.charAt(prefix.length()))) {
          String rest = name.substring(prefix.length());
          return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
        }
      }
      return method.isDefault() && !makesAnother(name) ? name : "";
    }
    if (components.contains(name)) {
      return name;
    }
    boolean ours = method.getDeclaringClass().getModule() != Object.class.getModule();
    return ours && (type.isRecord() || type.isEnum()) && !makesAnother(name) ? name : "";
  }

  /** Whether a method turns the object into something else: {@code withTitle}, {@code toValidity}; {@code total} does not. */
  private static boolean makesAnother(String name) {
    return Stream.of("with", "to")
        .anyMatch(word -> name.startsWith(word)
            && name.length() > word.length()
            && Character.isUpperCase(name.charAt(word.length())));
  }

  private static Optional<Access.Getter> getter(Class<?> owner, Method method, String token) {
    try {
      MethodHandle handle = MethodHandles.publicLookup()
          .unreflect(method)
          .asType(MethodType.methodType(Object.class, Object.class));
      return Optional.of(new Access.Getter(owner, token, handle));
    } catch (IllegalAccessException notPublic) {
      return Optional.empty();
    }
  }

  /** Names that only some children of a sealed family have. */
  private static void children(Class<?> family, Map<String, Member> members) {
    Map<String, List<Member>> found = new LinkedHashMap<>();
    for (Class<?> child : publicChildren(family)) {
      members(child).forEach((name, member) -> {
        if (member.access() instanceof Access.Getter) {
          found.computeIfAbsent(name, any -> new ArrayList<>()).add(member);
        }
      });
    }
    found.forEach((name, all) -> {
      List<Access.Getter> getters =
          all.stream().map(it -> (Access.Getter) it.access()).toList();
      Type type = all.get(0).type();
      boolean same =
          all.stream().allMatch(it -> it.type().getTypeName().equals(type.getTypeName()));
      if (same) {
        Access access = new Access.FamilyGetter(getters.get(0).token(), getters);
        members.put(name, new Member(access, type, true, Set.of()));
      }
    });
  }

  private static List<Class<?>> publicChildren(Class<?> family) {
    Class<?>[] permitted = family.getPermittedSubclasses();
    if (permitted == null) {
      return List.of();
    }
    return Arrays.<Class<?>>stream(permitted)
        .filter(it -> Modifier.isPublic(it.getModifiers()))
        .toList();
  }

  /** The key by which a dossier tells the children of a sealed family apart, such as {@code type}. */
  private static void kindName(Class<?> family, Map<String, Member> members) {
    JsonTypeInfo info = family.getAnnotation(JsonTypeInfo.class);
    if (info == null || info.property().isEmpty()) {
      return;
    }
    Map<Class<?>, String> names = new HashMap<>();
    JsonSubTypes listed = family.getAnnotation(JsonSubTypes.class);
    if (listed != null) {
      for (JsonSubTypes.Type one : listed.value()) {
        if (!one.name().isEmpty()) {
          names.put(one.value(), one.name());
        }
      }
    }
    for (Class<?> child : publicChildren(family)) {
      JsonTypeName name = child.getAnnotation(JsonTypeName.class);
      if (name != null) {
        names.put(child, name.value());
      }
    }
    Access access = new Access.KindName(info.property(), names);
    members.put(
        info.property(), new Member(access, String.class, false, Set.copyOf(names.values())));
  }
}
