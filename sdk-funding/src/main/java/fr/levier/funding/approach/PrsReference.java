package fr.levier.funding.approach;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Region;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reference to the regional health project (<i>projet régional de santé</i>, PRS) of a region. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutablePrsReference.class)
@JsonDeserialize(builder = PrsReference.Builder.class)
public interface PrsReference extends WithPrsReference {

  /** The region of that project. */
  Optional<Region> getRegion();

  /** How it is cited, with its years. */
  Optional<@Filled String> getTitle();

  /** The objective the project answers. */
  Optional<@Filled String> getObjective();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutablePrsReference.Builder {}
}
