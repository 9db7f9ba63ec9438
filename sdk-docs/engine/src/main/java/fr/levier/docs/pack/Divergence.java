package fr.levier.docs.pack;

import java.util.Objects;
import java.util.Optional;

/**
 * A clause that a layer put in the place of the one of the pack of reference.
 *
 * @param clause the id of the clause
 * @param referenceVersion the version it replaces
 * @param version the version that stands in the act
 * @param layer the name of the layer
 * @param approval who approved it, as the clause says; present whenever the clause asks for an approval
 */
public record Divergence(
    String clause,
    String referenceVersion,
    String version,
    String layer,
    Optional<String> approval) {

  public Divergence {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(referenceVersion, "referenceVersion");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(approval, "approval");
  }
}
