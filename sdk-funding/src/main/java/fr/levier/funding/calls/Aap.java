package fr.levier.funding.calls;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call for projects (<i>appel à projets</i>, AAP): the problem is described in a specification, and those who answer bring the
 * solution. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonTypeName("aap")
@JsonSerialize(as = ImmutableAap.class)
@JsonDeserialize(builder = Aap.Builder.class)
public sealed interface Aap extends Call, WithAap permits ImmutableAap {

  /** Its specification. */
  Optional<@Valid CallSpecification> getSpecification();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableAap.Builder {}
}
