package fr.levier.funding.calls;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call for applications (<i>appel à candidatures</i>, AAC): the solution is given and described in a specification, and those who answer
 * commit themselves to carry it out. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonTypeName("aac")
@JsonSerialize(as = ImmutableAac.class)
@JsonDeserialize(builder = Aac.Builder.class)
public sealed interface Aac extends Call, WithAac permits ImmutableAac {

  /** Its specification. */
  Optional<@Valid CallSpecification> getSpecification();

  /** The solution to be carried out. */
  Optional<@Filled String> getSolution();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableAac.Builder {}
}
