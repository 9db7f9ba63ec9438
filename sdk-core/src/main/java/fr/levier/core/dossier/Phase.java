package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.constraint.Spanning;
import fr.levier.core.constraint.StartsBeforeItEnds;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A phase or milestone of a calendar; a milestone starts and ends on the same day. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@StartsBeforeItEnds
@JsonSerialize(as = ImmutablePhase.class)
@JsonDeserialize(builder = Phase.Builder.class)
public interface Phase extends Spanning, WithPhase {

  /** What is done. */
  Optional<@Filled String> getName();

  /** The first day, included. */
  @Override
  Optional<LocalDate> getStart();

  /** The last day, included. */
  @Override
  Optional<LocalDate> getEnd();

  /** What the phase delivers (<i>livrable</i>). */
  Optional<@Filled String> getDeliverable();

  /** Who answers for it. */
  Optional<@Filled String> getOwner();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutablePhase.Builder {}
}
