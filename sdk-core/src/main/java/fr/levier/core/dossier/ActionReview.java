package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action of a project at the end of a year: what was planned, what was done, and what came of it. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableActionReview.class)
@JsonDeserialize(builder = ActionReview.Builder.class)
public interface ActionReview extends WithActionReview {

  /** The action, as the project calls it. */
  Optional<@Filled String> getAction();

  /** What was planned for the period. */
  Optional<@Filled String> getPlanned();

  /** What was done. */
  Optional<@Filled String> getDone();

  /** What came of it, against what was expected. */
  Optional<@Filled String> getResult();

  /** Its indicators. */
  List<@Valid IndicatorOutcome> getIndicatorOutcomes();

  /** What stood in the way. */
  Optional<@Filled String> getDifficulties();

  /** What comes next. */
  Optional<@Filled String> getNext();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableActionReview.Builder {}
}
