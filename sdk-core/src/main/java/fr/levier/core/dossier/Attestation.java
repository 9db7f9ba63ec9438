package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Signatory;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement that a person signs (<i>attestation</i>), or the trace that it was signed. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableAttestation.class)
@JsonDeserialize(builder = Attestation.Builder.class)
public interface Attestation extends WithAttestation {

  /** The id of the condition that it answers, when a document asks for one. */
  Optional<@Filled String> getCondition();

  /** What is attested. */
  Optional<@Filled String> getStatement();

  /** Who attests. */
  Optional<@Valid Signatory> getSignatory();

  /** The day of signature. */
  Optional<LocalDate> getDate();

  /** Where the document is kept or how it is numbered. */
  Optional<@Filled String> getReference();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableAttestation.Builder {}
}
