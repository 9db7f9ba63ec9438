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
    int rank = 0;
    for (int index : order(scope, elements)) {
      rank++;
      scope.bind(
          slot, elements.get(index), derived ? pointer : pointer + "/" + index, derived, rank);
      body.run();
    }
  }

  /** Elements that nothing puts in order come last; those that nothing tells apart stay as they are. */
  private List<Integer> order(Scope scope, List<?> elements) {
    List<Stop> stops = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      if (by.isPresent()) {
        scope.bind(slot, elements.get(i), "", true, 0);
      }
      stops.add(new Stop(i, by.isPresent() ? by.get().value(scope) : null));
    }
    if (by.isPresent()) {
      stops.sort(Comparator.comparing(Stop::key, Comparator.nullsLast(Walk::compare)));
    }
    return stops.stream().map(Stop::index).toList();
  }

  @SuppressWarnings("unchecked") // the lint lets values of one type pass, which has an order
  private static int compare(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }
}
