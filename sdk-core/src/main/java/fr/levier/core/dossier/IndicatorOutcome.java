package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Percentage;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an indicator came to against its target. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableIndicatorOutcome.class)
@JsonDeserialize(builder = IndicatorOutcome.Builder.class)
public interface IndicatorOutcome extends WithIndicatorOutcome {

  /** The objective that it measures. */
  Optional<@Filled String> getObjective();

  /** What is measured. */
  Optional<@Filled String> getName();

  /** In what unit. */
  Optional<@Filled String> getUnit();

  /** What was aimed at. */
  Optional<BigDecimal> getTarget();

  /** What was reached. */
  Optional<BigDecimal> getRealised();

  /** The result in words, for what has no number, or why it differs. */
  Optional<@Filled String> getComment();

  /** Realised less target; absent while either is. */
  default Optional<BigDecimal> difference() {
    return getTarget().flatMap(aim -> getRealised().map(done -> done.subtract(aim)));
  }

  /** The difference as a share of the target, to the tenth of a percent, halves up; absent for a target of zero. */
  default Optional<Percentage> rate() {
    return getTarget().flatMap(aim -> getRealised().flatMap(done -> Variance.rate(aim, done)));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableIndicatorOutcome.Builder {}
}
