package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a partner puts in. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCommitment.class)
@JsonDeserialize(builder = Commitment.Builder.class)
public interface Commitment extends WithCommitment {

  /** What it is. */
  Optional<CommitmentKind> getKind();

  /** What is put in, and how much of it. */
  Optional<@Filled String> getDescription();

  /** The sum, when it is one. */
  Optional<@Positive Euros> getAmount();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCommitment.Builder {}
}
