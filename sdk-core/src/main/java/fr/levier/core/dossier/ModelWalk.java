package fr.levier.core.dossier;

import fr.levier.core.internal.model.Attributes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks a subject through the public getters of its interfaces, and the components of its records, to find every value of
 * a type with its place in the dossier file.
 */
final class ModelWalk<V> {

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
    } else if (value != null && Attributes.isModel(value.getClass())) {
      Attributes.of(value.getClass())
          .forEach((name, getter) -> visit(path + "/" + name, Attributes.read(getter, value)));
    }
  }
}
