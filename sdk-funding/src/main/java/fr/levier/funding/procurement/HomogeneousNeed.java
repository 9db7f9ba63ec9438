package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.time.Validity;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another need of the same buyer, which may have to be counted with this one (articles R. 2121-5 to R. 2121-7). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableHomogeneousNeed.class)
@JsonDeserialize(builder = HomogeneousNeed.Builder.class)
public interface HomogeneousNeed extends WithHomogeneousNeed {

  /** What it is. */
  Optional<@Filled String> getTitle();

  /** The contract or order that meets it. */
  Optional<@Filled String> getReference();

  /** What it is homogeneous by: a category of supplies or services, or a functional unit. */
  Optional<@Filled String> getHomogeneityKey();

  /** The operation of works it belongs to. */
  Optional<@Filled String> getWorksOperation();

  /** The period it is counted in, both days included. */
  Optional<Validity> getCountingPeriod();

  /** Its value, net of VAT. */
  Optional<@PositiveOrZero BeforeTax> getValue();

  /** It belongs to another operational unit of the buyer. */
  Optional<Boolean> isOfAnotherUnit();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableHomogeneousNeed.Builder {}
}
