package fr.levier.conventions.cpom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contract of the holder with the agency, a grant, or a financial agreement with another body (<i>code de la santé publique</i>,
 * article D. 6114-1). Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableHolderContract.class)
@JsonDeserialize(builder = HolderContract.Builder.class)
public interface HolderContract extends WithHolderContract {

  /** The lever it comes from, by its id: {@code fir}, {@code mig}; absent for any other agreement. */
  Optional<@Filled String> getLever();

  /** How it is cited: two contracts of the same reference are one. */
  Optional<@Filled String> getReference();

  /** With whom. */
  Optional<@Filled String> getCounterparty();

  /** What for. */
  Optional<@Filled String> getPurpose();

  /** The amount of the current year, when there is one. */
  Optional<@PositiveOrZero Euros> getAmount();

  /** Its last day. */
  Optional<LocalDate> getEnd();

  /** How its execution is assessed (<i>évaluation</i>): by what, when, with what result so far. */
  Optional<@Filled String> getAssessment();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableHolderContract.Builder {}
}
