package fr.levier.funding.tiga;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.constraint.Spanning;
import fr.levier.core.constraint.StartsBeforeItEnds;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action of a territory: what it tries, who leads it, and how it lives afterwards.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@StartsBeforeItEnds
@JsonSerialize(as = ImmutableTigaAction.class)
@JsonDeserialize(builder = TigaAction.Builder.class)
public interface TigaAction extends Spanning, WithTigaAction {

  /** What it is called. */
  Optional<@Filled String> getTitle();

  /** The field it belongs to. */
  Optional<@Filled String> getSector();

  /** What is done. */
  Optional<@Filled String> getDescription();

  /** The member that leads it. */
  Optional<@Filled String> getLeader();

  /** How mature the solution is (<i>technology readiness level</i>, TRL), from 1 to 9. */
  Optional<@Min(1) @Max(9) Integer> getTrl();

  /** The first day, included. */
  @Override
  Optional<LocalDate> getStart();

  /** The last day, included. */
  @Override
  Optional<LocalDate> getEnd();

  /** By what it lives once the support ends (<i>modèle économique</i>). */
  Optional<@Filled String> getBusinessModel();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTigaAction.Builder {}
}
