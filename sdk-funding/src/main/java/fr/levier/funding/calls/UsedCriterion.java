package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an application was worth by one criterion. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableUsedCriterion.class)
@JsonDeserialize(builder = UsedCriterion.Builder.class)
public interface UsedCriterion extends WithUsedCriterion {

  /** The criterion. */
  Optional<@Filled String> getName();

  /** The note, from zero to the best note of the grid. */
  Optional<@PositiveOrZero BigDecimal> getNote();

  /** Why. */
  Optional<@Filled String> getComment();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableUsedCriterion.Builder {}
}
