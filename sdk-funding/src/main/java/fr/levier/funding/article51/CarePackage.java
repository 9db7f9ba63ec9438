package fr.levier.funding.article51;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is paid for a patient, a sequence or a structure (<i>forfait</i>), in one year. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCarePackage.class)
@JsonDeserialize(builder = CarePackage.Builder.class)
public interface CarePackage extends WithCarePackage {

  /** What it pays for. */
  Optional<@Filled String> getLabel();

  /** The year. */
  Optional<Year> getYear();

  /** How much for one. */
  Optional<@PositiveOrZero Euros> getUnitPrice();

  /** How many. */
  Optional<@PositiveOrZero Integer> getVolume();

  /** Unit price times volume, when both are known. */
  default Optional<Euros> total() {
    return getUnitPrice().flatMap(price -> getVolume().map(price::times));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCarePackage.Builder {}
}
