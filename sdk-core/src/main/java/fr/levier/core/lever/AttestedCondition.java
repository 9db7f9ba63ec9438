package fr.levier.core.lever;

import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.Statements;
import fr.levier.core.law.LegalReference;
import fr.levier.core.text.Localized;
import java.util.Objects;
import java.util.Optional;

/**
 * A condition that no rule can judge and a person attests (<i>condition attestée</i>): general interest, innovation,
 * sincerity of a budget. Immutable and thread-safe.
 *
 * @param id stable and unique within the document kind, in kebab-case, such as {@code interet-general}
 * @param what what is attested, as a statement
 * @param attestor who may say so, such as the legal representative of the beneficiary
 * @param basis the text that asks for it
 */
public record AttestedCondition(
    String id, Localized what, Localized attestor, LegalReference basis) {
  public AttestedCondition {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("A condition is named in kebab-case: " + id);
    }
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(attestor, "attestor");
    Objects.requireNonNull(basis, "basis");
  }

  /** The attestation that answers it and says who signed it; absent while nobody did. */
  public Optional<Attestation> answeredBy(Statements statements) {
    return statements.attestations().stream()
        .filter(one -> one.getCondition().filter(id::equals).isPresent())
        .filter(one -> one.getSignatory().isPresent())
        .findFirst();
  }
}
