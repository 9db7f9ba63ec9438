package fr.levier.funding.mig;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.constraint.Spanning;
import fr.levier.core.constraint.StartsBeforeItEnds;
import fr.levier.core.dossier.Indicator;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action of the programme: what, when, where, for whom, and what is expected of it.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@StartsBeforeItEnds
@JsonSerialize(as = ImmutableMigAction.class)
@JsonDeserialize(builder = MigAction.Builder.class)
public interface MigAction extends Spanning, WithMigAction {

  /** What is done. */
  Optional<@Filled String> getLabel();

  /** The first day, included. */
  @Override
  Optional<LocalDate> getStart();

  /** The last day, included. */
  @Override
  Optional<LocalDate> getEnd();

  /** Where. */
  Optional<@Filled String> getPlace();

  /** For whom. */
  Optional<@Filled String> getAudience();

  /** Who does it. */
  Optional<@Filled String> getTeam();

  /** What is expected of it (<i>résultat attendu</i>). */
  Optional<@Filled String> getExpectedResult();

  /** How it is followed: persons trained, delegations received. */
  List<@Valid Indicator> getIndicators();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableMigAction.Builder {}
}
