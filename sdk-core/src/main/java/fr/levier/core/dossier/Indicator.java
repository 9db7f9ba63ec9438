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
 * How one will know that an objective is reached. Values are text: a qualitative indicator has no number. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableIndicator.class)
@JsonDeserialize(builder = Indicator.Builder.class)
public interface Indicator extends WithIndicator {

  /** The objective that it measures. */
  Optional<@Filled String> getObjective();

  /** What is measured. */
  Optional<@Filled String> getName();

  /** In what unit. */
  Optional<@Filled String> getUnit();

  /** The value at the start. */
  Optional<@Filled String> getBaseline();

  /** The values to reach, in order. */
  List<@Valid IndicatorTarget> getTargets();

  /** Where the value is read. */
  Optional<@Filled String> getSource();

  /** How often it is read. */
  Optional<@Filled String> getFrequency();

  /** Who reads it. */
  Optional<@Filled String> getOwner();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableIndicator.Builder {}
}
