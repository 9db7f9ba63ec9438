package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action that the programme supports or has supported, as a table of it shows. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableProgrammeAction.class)
@JsonDeserialize(builder = ProgrammeAction.Builder.class)
public interface ProgrammeAction extends WithProgrammeAction {

  /** The axis it belongs to, by its rank. */
  Optional<@Positive Integer> getAxis();

  /** The action in a few words. */
  Optional<@Filled String> getTitle();

  /** Who carries it. */
  Optional<@Filled String> getCarrier();

  /** What it received, or is to receive. */
  Optional<@PositiveOrZero Euros> getAmount();

  /** How many persons it reached, or is to reach. */
  Optional<@PositiveOrZero Integer> getPersons();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableProgrammeAction.Builder {}
}
