package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an offer was worth by one criterion. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableOfferScore.class)
@JsonDeserialize(builder = OfferScore.Builder.class)
public interface OfferScore extends WithOfferScore {

  /** The name of the criterion. */
  Optional<@Filled String> getCriterion();

  /** The note, on the scale of the criterion. */
  Optional<@PositiveOrZero BigDecimal> getScore();

  /** Why. */
  Optional<@Filled String> getComment();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableOfferScore.Builder {}
}
