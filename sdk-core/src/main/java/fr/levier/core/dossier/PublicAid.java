package fr.levier.core.dossier;

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
 * A sum that a public authority grants, asked for, granted before, or received in a year. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutablePublicAid.class)
@JsonDeserialize(builder = PublicAid.Builder.class)
public interface PublicAid extends WithPublicAid {

  /** Who grants it. */
  Optional<@Filled String> getGrantor();

  /** The day it was granted; what counts is the day of the right to it, not the day of payment. */
  Optional<LocalDate> getGrantedOn();

  /** How much. */
  Optional<@PositiveOrZero Euros> getAmount();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutablePublicAid.Builder {}
}
