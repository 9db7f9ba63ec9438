package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happens before the agency draws the consequences of a breach (<i>mise en demeure</i>, code de la santé publique, article
 * R. 1435-33). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableFormalNotice.class)
@JsonDeserialize(builder = FormalNotice.Builder.class)
public interface FormalNotice extends WithFormalNotice {

  /** How long the beneficiary has to answer. */
  Optional<Period> getDelay();

  /** How many times that delay can be renewed. */
  Optional<@PositiveOrZero Integer> getRenewals();

  /** The clause in words, when the parties word it themselves. */
  Optional<@Filled String> getWording();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableFormalNotice.Builder {}
}
