package fr.levier.funding.approach;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Region;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A comparable approach in another region. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableComparableApproach.class)
@JsonDeserialize(builder = ComparableApproach.Builder.class)
public interface ComparableApproach extends WithComparableApproach {

  /** Where. */
  Optional<Region> getRegion();

  /** What was done, and with whom. */
  Optional<@Filled String> getDescription();

  /** What came of it. */
  Optional<@Filled String> getOutcome();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableComparableApproach.Builder {}
}
