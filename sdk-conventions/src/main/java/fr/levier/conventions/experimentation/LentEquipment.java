package fr.levier.conventions.experimentation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.BeforeTax;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/** An item that is put at the disposal of the site for the experiment. Immutable and thread-safe. */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableLentEquipment.class)
@JsonDeserialize(builder = LentEquipment.Builder.class)
public interface LentEquipment extends WithLentEquipment {

  /** What it is. */
  Optional<@Filled String> getName();

  /** How many. */
  Optional<@Positive Integer> getQuantity();

  /** Its reference or serial number. */
  Optional<@Filled String> getReference();

  /** Where it is put. */
  Optional<@Filled String> getPlace();

  /** What one is worth new, net of VAT, as the parties reckon it for insurance. */
  Optional<@PositiveOrZero BeforeTax> getReplacementValue();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableLentEquipment.Builder {}
}
