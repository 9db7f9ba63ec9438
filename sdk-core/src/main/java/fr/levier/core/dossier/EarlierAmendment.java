package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amendment already made.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableEarlierAmendment.class)
@JsonDeserialize(builder = EarlierAmendment.Builder.class)
public interface EarlierAmendment extends WithEarlierAmendment {

  /** Its rank. */
  Optional<@Positive Integer> getNumber();

  /** The day of its signature. */
  Optional<LocalDate> getDate();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableEarlierAmendment.Builder {}
}
