package fr.levier.conventions.cpom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of the breakdown of an indicator (<i>ventilation</i>): one field, or one speciality. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableBreakdownLine.class)
@JsonDeserialize(builder = BreakdownLine.Builder.class)
public interface BreakdownLine extends WithBreakdownLine {

  /** The field or the speciality. */
  Optional<@Filled String> getName();

  /** The structures associated, for a breakdown by speciality. */
  List<@Filled String> getAssociatedStructures();

  /** The value at the start. */
  Optional<@PositiveOrZero BigDecimal> getInitialValue();

  /** The value to reach at the end of the annex. */
  Optional<@PositiveOrZero BigDecimal> getTarget();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableBreakdownLine.Builder {}
}
