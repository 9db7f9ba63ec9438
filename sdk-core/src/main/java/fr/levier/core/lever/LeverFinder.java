package fr.levier.core.lever;

import fr.levier.core.party.ActorType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Which installed levers are open to an actor on a day. Immutable and thread-safe. */
public final class LeverFinder {

  private final LeverCatalog catalog;

  public LeverFinder(LeverCatalog catalog) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
  }

  /** Every lever with its answer, in the order of the catalog. */
  public Map<Lever, Openness> find(ActorType actor, LocalDate day) {
    Map<Lever, Openness> answers = new LinkedHashMap<>();
    catalog.levers().forEach(lever -> answers.put(lever, lever.openness(actor, day)));
    return answers;
  }
}
