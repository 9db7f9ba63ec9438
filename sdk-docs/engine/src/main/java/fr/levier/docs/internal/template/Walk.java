package fr.levier.docs.internal.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a list.
 *
 * @param slot where the loop variable stands
 * @param by what puts the elements in order; they keep the order of the dossier when absent
 */
public record Walk(ValuePath list, int slot, Optional<ValuePath> by) {

  /** An element, where it stands in the dossier, and what puts it in order. */
  private record Stop(int index, @Nullable Object key) {}

  /** Does the same for each element, bound to the variable. */
  public void each(Scope scope, Runnable body) {
    List<?> elements = list.list(scope);
    String pointer = list.pointer(scope);
    boolean derived = list.isDerived(scope);
    List<Integer> order = by.map(key -> order(key, scope, elements)).orElse(List.of());
    for (int i = 0; i < elements.size(); i++) {
      int index = order.isEmpty() ? i : order.get(i);
      scope.bind(
          slot, elements.get(index), derived ? pointer : pointer + "/" + index, derived, i + 1);
      body.run();
    }
  }

  /** Elements that nothing puts in order come last; those that nothing tells apart stay as they are. */
  private List<Integer> order(ValuePath key, Scope scope, List<?> elements) {
    List<Stop> stops = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      scope.bind(slot, elements.get(i), "", true, 0);
      stops.add(new Stop(i, key.value(scope)));
    }
    stops.sort(Comparator.comparing(Stop::key, Comparator.nullsLast(Walk::compare)));
    return stops.stream().map(Stop::index).toList();
  }

  @SuppressWarnings("unchecked") // the lint lets values of one type pass, which has an order
  private static int compare(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }
}
