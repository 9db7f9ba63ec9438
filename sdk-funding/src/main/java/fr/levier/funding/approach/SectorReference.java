package fr.levier.funding.approach;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text or programme of the sector that the project takes up. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableSectorReference.class)
@JsonDeserialize(builder = SectorReference.Builder.class)
public interface SectorReference extends WithSectorReference {

  /** How far it reaches. */
  Optional<ReferenceScope> getScope();

  /** How it is cited. */
  Optional<@Filled String> getTitle();

  /** What the project takes up of it. */
  Optional<@Filled String> getLink();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableSectorReference.Builder {}
}
