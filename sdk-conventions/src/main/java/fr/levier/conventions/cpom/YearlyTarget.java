package fr.levier.conventions.cpom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value that an indicator should reach in a year (<i>cible</i>). Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableYearlyTarget.class)
@JsonDeserialize(builder = YearlyTarget.Builder.class)
public interface YearlyTarget extends WithYearlyTarget {

  /** The civil year. */
  Optional<Year> getYear();

  /** The value, in the unit of the indicator: 95 for a percentage of 95 %. */
  Optional<BigDecimal> getValue();

  /** What is expected that year, in words: all that a qualitative indicator may say. */
  Optional<@Filled String> getStatement();

  /** A number to reach in a year. */
  static YearlyTarget of(int year, long value) {
    return builder().year(Year.of(year)).value(BigDecimal.valueOf(value)).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableYearlyTarget.Builder {}
}
