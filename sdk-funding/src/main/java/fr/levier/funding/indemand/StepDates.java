package fr.levier.funding.indemand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days of the three steps of a project, in their order. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableStepDates.class)
@JsonDeserialize(builder = StepDates.Builder.class)
public interface StepDates extends WithStepDates {

  /** The call for challengers, who say what they need. */
  Optional<LocalDate> getChallengersCall();

  /** The call for solvers, who answer a challenge. */
  Optional<LocalDate> getSolversCall();

  /** The first day of the co-creation. */
  Optional<LocalDate> getCoCreationStart();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableStepDates.Builder {}
}
