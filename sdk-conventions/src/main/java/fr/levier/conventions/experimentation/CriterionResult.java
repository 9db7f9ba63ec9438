package fr.levier.conventions.experimentation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/** How the solution was judged by a criterion. Immutable and thread-safe. */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCriterionResult.class)
@JsonDeserialize(builder = CriterionResult.Builder.class)
public interface CriterionResult extends WithCriterionResult {

  /** The criterion. */
  Optional<@Filled String> getCriterion();

  /** The note or appraisal given, with its scale. */
  Optional<@Filled String> getResult();

  /** Why. */
  Optional<@Filled String> getComment();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCriterionResult.Builder {}
}
