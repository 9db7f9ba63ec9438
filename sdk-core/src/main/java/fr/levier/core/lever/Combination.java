package fr.levier.core.lever;

import fr.levier.core.law.LegalReference;
import fr.levier.core.text.Localized;
import java.util.List;
import java.util.Objects;

/**
 * How a lever goes with another one on the same project.
 *
 * @param lever the id of the other lever, which need not be installed
 * @param kind whether they go together
 * @param how on what terms, for a person to read
 * @param basis the texts that say so; empty for plain coherence
 */
public record Combination(String lever, Kind kind, Localized how, List<LegalReference> basis) {

  /** Whether two levers go together. */
  public enum Kind {
    /** Both may serve the project. */
    COMBINES,
    /** Both may serve the project, never for the same expense or the same object. */
    NOT_THE_SAME,
    /** The other has to come first. */
    REQUIRES,
    /** One or the other. */
    EXCLUDES
  }

  public Combination {
    Objects.requireNonNull(lever, "lever");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(how, "how");
    basis = List.copyOf(basis);
  }
}
