package fr.levier.conventions.cpom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An indicator of the annex: what it counts, from which value to which, year by year. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCpomIndicator.class)
@JsonDeserialize(builder = CpomIndicator.Builder.class)
public interface CpomIndicator extends WithCpomIndicator {

  /** What is measured. */
  Optional<@Filled String> getName();

  /** What it counts in. */
  Optional<IndicatorType> getIndicatorType();

  /** In what unit. */
  Optional<@Filled String> getUnit();

  /** By what it is broken down. */
  Optional<IndicatorBreakdown> getIndicatorBreakdown();

  /** The national programme it comes from. */
  Optional<DigitalProgramme> getIndicatorProgramme();

  /** How it is computed (<i>mode de calcul</i>). */
  Optional<@Filled String> getCalculation();

  /** The value at the start. */
  Optional<BigDecimal> getInitialValue();

  /** The state at the start, in words. */
  Optional<@Filled String> getInitialState();

  /** The values to reach. Absent means that nobody has said; an empty list, that there is none to reach. */
  Optional<List<@Valid YearlyTarget>> getIndicatorTargets();

  /** Its value for each field or speciality. */
  List<@Valid BreakdownLine> getBreakdown();

  /** Where it is read. */
  Optional<@Filled String> getSource();

  /** Who reads it (<i>pilote</i>). */
  Optional<@Filled String> getOwner();

  /** Keeps an own copy of the list, which the builder takes as it is given. */
  @Value.Check
  default CpomIndicator withOwnIndicatorTargets() {
    Optional<List<YearlyTarget>> own = getIndicatorTargets().map(List::copyOf);
    return own.isEmpty() || own.get() == getIndicatorTargets().get()
        ? this
        : builder().from(this).indicatorTargets(own).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCpomIndicator.Builder {}
}
