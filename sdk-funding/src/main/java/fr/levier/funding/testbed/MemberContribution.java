package fr.levier.funding.testbed;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a member of the consortium brings. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableMemberContribution.class)
@JsonDeserialize(builder = MemberContribution.Builder.class)
public interface MemberContribution extends WithMemberContribution {

  /** The member, by its name. */
  Optional<@Filled String> getMember();

  /** Its part: {@code établissement d’accueil}, {@code évaluation}, {@code accompagnement des entreprises}. */
  Optional<@Filled String> getRole();

  /** What it brings: people, sites, methods, data. */
  List<@Filled String> getContributions();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableMemberContribution.Builder {}
}
