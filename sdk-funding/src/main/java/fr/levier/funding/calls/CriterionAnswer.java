package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an application answers to a criterion of the call. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCriterionAnswer.class)
@JsonDeserialize(builder = CriterionAnswer.Builder.class)
public interface CriterionAnswer extends WithCriterionAnswer {

  /** The criterion, as the call names it. */
  Optional<@Filled String> getCriterion();

  /** The answer. */
  Optional<@Filled String> getAnswer();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCriterionAnswer.Builder {}
}
