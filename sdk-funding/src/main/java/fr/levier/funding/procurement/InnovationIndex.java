package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One sign that a purchase is innovative, and what proves it. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableInnovationIndex.class)
@JsonDeserialize(builder = InnovationIndex.Builder.class)
public interface InnovationIndex extends WithInnovationIndex {

  /** In what it is innovative. */
  Optional<InnovationKind> getKind();

  /** What is new or improved. */
  Optional<@Filled String> getDescription();

  /** What proves it. */
  Optional<@Filled String> getProof();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableInnovationIndex.Builder {}
}
