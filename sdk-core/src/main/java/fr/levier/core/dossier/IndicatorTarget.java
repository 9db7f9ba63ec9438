package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value that an indicator should reach by a day. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableIndicatorTarget.class)
@JsonDeserialize(builder = IndicatorTarget.Builder.class)
public interface IndicatorTarget extends WithIndicatorTarget {

  /** The day by which the value is due. */
  Optional<LocalDate> getDue();

  /** The value as it is written: {@code 95}, {@code au moins 3}. */
  Optional<@Filled String> getValue();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableIndicatorTarget.Builder {}
}
