package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was done under the anti-gift regime (<i>dispositif anti-cadeaux</i>). A day that is absent means that the step was
 * not taken. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableAntiGiftFiling.class)
@JsonDeserialize(builder = AntiGiftFiling.Builder.class)
public interface AntiGiftFiling extends WithAntiGiftFiling {

  /** The day giver and recipient signed their convention. */
  Optional<LocalDate> getConventionDate();

  /** The day it was declared to the competent authority. */
  Optional<LocalDate> getDeclaredOn();

  /** The day the authority granted its authorisation. */
  Optional<LocalDate> getAuthorisedOn();

  /** The number of the file. */
  Optional<@Filled String> getReference();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableAntiGiftFiling.Builder {}
}
