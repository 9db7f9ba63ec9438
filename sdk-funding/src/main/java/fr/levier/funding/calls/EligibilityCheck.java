package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether an application meets a condition of the call. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableEligibilityCheck.class)
@JsonDeserialize(builder = EligibilityCheck.Builder.class)
public interface EligibilityCheck extends WithEligibilityCheck {

  /** The condition. */
  Optional<@Filled String> getCriterion();

  /** It is met. */
  Optional<Boolean> isMet();

  /** What was looked at. */
  Optional<@Filled String> getComment();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableEligibilityCheck.Builder {}
}
