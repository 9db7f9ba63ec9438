package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.BeforeTax;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A lot of a contract (<i>lot</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableLot.class)
@JsonDeserialize(builder = Lot.Builder.class)
public interface Lot extends WithLot {

  /** Its number. */
  Optional<@Positive Integer> getNumber();

  /** What it is for. */
  Optional<@Filled String> getTitle();

  /** What is asked in it. */
  Optional<@Filled String> getDescription();

  /** Its estimated value, net of VAT, options and renewals of the lot included. */
  Optional<@PositiveOrZero BeforeTax> getValue();

  /** Its code in the common procurement vocabulary (CPV). */
  Optional<@Pattern(regexp = "[0-9]{8}(-[0-9])?") String> getCpvCode();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableLot.Builder {}
}
