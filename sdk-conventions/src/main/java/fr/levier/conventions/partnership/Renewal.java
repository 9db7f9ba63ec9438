package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the act goes on after its term (<i>reconduction</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableRenewal.class)
@JsonDeserialize(builder = Renewal.Builder.class)
public interface Renewal extends WithRenewal {

  /** It goes on unless somebody objects (<i>tacite reconduction</i>); otherwise both have to say so. */
  Optional<Boolean> isTacit();

  /** How long each renewal lasts. */
  Optional<Period> getLength();

  /** How many times at most; zero for an act that is not renewed. */
  Optional<@PositiveOrZero Integer> getTimes();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableRenewal.Builder {}
}
