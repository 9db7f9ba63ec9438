package fr.levier.core.rule;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of the few things that a rule names, in the order it named them: to {@link Map#copyOf} what order is to
 * a set. Names are looked for one by one, which is quicker than any table for as few as a rule has.
 */
final class Named<V> extends AbstractMap<String, V> {

  /** Name, value, name, value. */
  private final Object[] pairs;

  /** Where the names end. */
  private final int end;

  private Named(Object[] pairs, int end) {
    this.pairs = pairs;
    this.end = end;
  }

  /** The same entries, in the order of the given map; the map itself when nothing can change it. */
  static <V> Map<String, V> copyOf(Map<String, V> map) {
    if (map instanceof Named<V> named) {
      return named;
    }
    Collected<V> all = new Collected<>();
    map.forEach(all::put);
    return all.toMap();
  }

  @Override
  public int size() {
    return end / 2;
  }

  @Override
  public @Nullable V get(@Nullable Object name) {
    int at = find(pairs, end, name);
    return at < 0 ? null : value(at);
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return find(pairs, end, name) >= 0;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super V> action) {
    for (int at = 0; at < end; at += 2) {
      action.accept((String) pairs[at], value(at));
    }
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return Named.this.size();
      }

      @Override
      public Iterator<Entry<String, V>> iterator() {
        return new Iterator<>() {
          private int at;

          @Override
          public boolean hasNext() {
            return at < end;
          }

          @Override
          public Entry<String, V> next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            at += 2;
            return Map.entry((String) pairs[at - 2], value(at - 2));
          }
        };
      }
    };
  }

  // Safe: the array comes from a collection of such values.
  @SuppressWarnings("unchecked")
  private V value(int at) {
    return (V) pairs[at + 1];
  }

  private static int find(Object[] pairs, int end, @Nullable Object name) {
    for (int at = 0; at < end; at += 2) {
      if (pairs[at].equals(name)) {
        return at;
      }
    }
    return -1;
  }

  /** What has been named so far; as with any linked map, a name that is told again keeps its place. */
  static final class Collected<V> {

    private static final Object[] NOTHING = {};
    private static final Named<?> EMPTY = new Named<>(NOTHING, 0);

    private Object[] pairs = NOTHING;
    private int end;

    /** Whether a map stands on the array, which is then never changed again. */
    private boolean isShared;

    void put(String name, V value) {
      Objects.requireNonNull(value, name);
      int at = find(pairs, end, name);
      if (at < 0) {
        own(end == pairs.length ? Math.max(8, 2 * end) : pairs.length);
        at = end;
        end += 2;
        pairs[at] = name;
      } else {
        own(pairs.length);
      }
      pairs[at + 1] = value;
    }

    void putIfAbsent(String name, V value) {
      if (find(pairs, end, name) < 0) {
        put(name, value);
      }
    }

    void remove(String name) {
      int at = find(pairs, end, name);
      if (at >= 0) {
        own(pairs.length);
        System.arraycopy(pairs, at + 2, pairs, at, end - at - 2);
        end -= 2;
      }
    }

    private void own(int length) {
      if (isShared || length > pairs.length) {
        Object[] larger = new Object[length];
        System.arraycopy(pairs, 0, larger, 0, end);
        pairs = larger;
        isShared = false;
      }
    }

    /** What was named first and is still there; something else when there is nothing. */
    // Safe: only such values are put.
    @SuppressWarnings("unchecked")
    V firstOr(V other) {
      return end == 0 ? other : (V) pairs[1];
    }

    // Safe: nothing is in it.
    @SuppressWarnings("unchecked")
    Map<String, V> toMap() {
      if (end == 0) {
        return (Named<V>) EMPTY;
      }
      isShared = true;
      return new Named<>(pairs, end);
    }
  }
}
