package fr.levier.docs;

import fr.levier.docs.negotiation.Returned;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reader found in a file.
 *
 * @param dossier the dossier file it carries, as JSON
 * @param alterations where the visible document differs from the dossier; empty when nothing was touched
 * @param returned the same, in enough detail to be read against a dossier; absent from a format that is not negotiated in
 */
public record Recovered(String dossier, List<Alteration> alterations, Optional<Returned> returned) {
  public Recovered {
    Objects.requireNonNull(dossier, "dossier");
    alterations = List.copyOf(alterations);
    Objects.requireNonNull(returned, "returned");
  }

  /** What a reader of a format that is not negotiated in found. */
  public Recovered(String dossier, List<Alteration> alterations) {
    this(dossier, alterations, Optional.empty());
  }
}
