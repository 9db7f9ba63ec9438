package fr.levier.core.report;

import fr.levier.core.text.Localized;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The titles of rules by id, sorted. Immutable: every report on the same rules shares them. */
final class Titles extends AbstractMap<String, Localized> {

  private final SortedMap<String, Localized> byId;

  private Titles(SortedMap<String, Localized> byId) {
    this.byId = byId;
  }

  /** The same titles, sorted; the map itself when nothing can change it. */
  static Map<String, Localized> copyOf(Map<String, Localized> titles) {
    return titles instanceof Titles
        ? titles
        : new Titles(Collections.unmodifiableSortedMap(new TreeMap<>(titles)));
  }

  @Override
  public @Nullable Localized get(@Nullable Object id) {
    return byId.get(id);
  }

  @Override
  public boolean containsKey(@Nullable Object id) {
    return byId.containsKey(id);
  }

  @Override
  public Set<Entry<String, Localized>> entrySet() {
    return byId.entrySet();
  }
}
