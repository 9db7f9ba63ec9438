package fr.levier.funding.article51;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an experiment is evaluated (<i>modalités d’évaluation</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableEvaluationPlan.class)
@JsonDeserialize(builder = EvaluationPlan.Builder.class)
public interface EvaluationPlan extends WithEvaluationPlan {

  /** What is to be proved. */
  List<@Filled String> getHypotheses();

  /** By what method. */
  Optional<@Filled String> getMethod();

  /** From what data. */
  List<@Filled String> getDataSources();

  /** Who evaluates, independent of the carriers. */
  Optional<@Filled String> getEvaluator();

  /** When interim and final reports come. */
  Optional<@Filled String> getSchedule();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableEvaluationPlan.Builder {}
}
