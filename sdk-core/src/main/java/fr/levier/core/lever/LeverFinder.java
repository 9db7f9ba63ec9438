package fr.levier.core.lever;

import fr.levier.core.rule.RuleContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the installed levers hold out to a project on a day, side by side. Immutable and thread-safe. */
public final class LeverFinder {

  private final LeverCatalog catalog;

  public LeverFinder(LeverCatalog catalog) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
  }

  /** Every lever with what it holds out to a project, in the order of the catalog. */
  public Map<Lever, Prospect> find(Project project, RuleContext context) {
    Map<Lever, Prospect> prospects = new LinkedHashMap<>();
    catalog.levers().forEach(lever -> prospects.put(lever, lever.prospect(project, context)));
    return prospects;
  }
}
