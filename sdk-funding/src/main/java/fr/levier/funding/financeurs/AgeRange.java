package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The ages of the persons whom an action is for, both ends included. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableAgeRange.class)
@JsonDeserialize(builder = AgeRange.Builder.class)
public interface AgeRange extends WithAgeRange {

  /** The youngest age. */
  Optional<@PositiveOrZero Integer> getYoungest();

  /** The oldest age; absent, there is no upper limit. */
  Optional<@PositiveOrZero Integer> getOldest();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableAgeRange.Builder {}
}
