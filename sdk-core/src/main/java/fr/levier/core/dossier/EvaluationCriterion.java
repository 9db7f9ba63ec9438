package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Percentage;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A criterion by which a tested solution is judged. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableEvaluationCriterion.class)
@JsonDeserialize(builder = EvaluationCriterion.Builder.class)
public interface EvaluationCriterion extends WithEvaluationCriterion {

  /** What is judged. */
  Optional<@Filled String> getName();

  /** How it is judged. */
  Optional<@Filled String> getDescription();

  /** Its share in the whole judgement. */
  Optional<@PositiveOrZero Percentage> getWeight();

  /** The scale of notes: {@code 0 à 5}. */
  Optional<@Filled String> getScale();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableEvaluationCriterion.Builder {}
}
