package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Knowledge or rights that a member brings into a common project (<i>connaissances propres</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableBackground.class)
@JsonDeserialize(builder = Background.Builder.class)
public interface Background extends WithBackground {

  /** Who brings it. */
  Optional<@Filled String> getOwner();

  /** What it is. */
  Optional<@Filled String> getDescription();

  /** Under which limits the others may use it; absent when there is none. */
  Optional<@Filled String> getRestriction();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableBackground.Builder {}
}
