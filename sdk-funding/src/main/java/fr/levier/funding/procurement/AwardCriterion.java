package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.money.Percentage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A criterion by which offers are compared (<i>critère d’attribution</i>), as announced in the rules of the consultation. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableAwardCriterion.class)
@JsonDeserialize(builder = AwardCriterion.Builder.class)
public interface AwardCriterion extends WithAwardCriterion {

  /** What is compared. */
  Optional<@Filled String> getName();

  /** How it is judged. */
  Optional<@Filled String> getDescription();

  /** What it looks at. */
  Optional<CriterionNature> getNature();

  /** It takes environmental characteristics into account: for a global cost, the environment is part of the cost. */
  Optional<Boolean> isEnvironmental();

  /** Its share in the whole judgement. */
  Optional<@PositiveOrZero Percentage> getWeight();

  /** The best note there is: 10 on a scale from 0 to 10. */
  Optional<@Positive BigDecimal> getBestScore();

  /** What it is made of, test criteria among them. */
  List<@Valid EvaluationCriterion> getSubCriteria();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableAwardCriterion.Builder {}
}
