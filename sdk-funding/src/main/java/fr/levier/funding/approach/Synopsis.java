package fr.levier.funding.approach;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Indicator;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The project in detail. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableSynopsis.class)
@JsonDeserialize(builder = Synopsis.Builder.class)
public interface Synopsis extends WithSynopsis {

  /** What is done, for whom and where. */
  Optional<@Filled String> getSummary();

  /** By what it is judged. */
  List<@Valid Indicator> getIndicators();

  /** Who answers for what. */
  List<@Filled String> getResponsibilities();

  /** Its steps in a few words. */
  Optional<@Filled String> getAgenda();

  /** Why it can be done. */
  Optional<@Filled String> getFeasibility();

  /** How it could be taken up elsewhere. */
  Optional<@Filled String> getReplicability();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableSynopsis.Builder {}
}
