package fr.levier.funding.indemand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A challenge and the solvers chosen for it. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableChallengeChoice.class)
@JsonDeserialize(builder = ChallengeChoice.Builder.class)
public interface ChallengeChoice extends WithChallengeChoice {

  /** The challenge, by its title. */
  Optional<@Filled String> getChallenge();

  /** Those chosen, by their names. */
  List<@Filled String> getSolvers();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableChallengeChoice.Builder {}
}
