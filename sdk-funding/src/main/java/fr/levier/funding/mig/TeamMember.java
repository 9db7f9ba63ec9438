package fr.levier.funding.mig;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Rpps;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member of the team that carries out the cooperation.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableTeamMember.class)
@JsonDeserialize(builder = TeamMember.Builder.class)
public interface TeamMember extends WithTeamMember {

  /** Who. */
  Optional<@Filled String> getName();

  /** What the person does. */
  Optional<@Filled String> getFunction();

  /** What the person does in the project. */
  Optional<@Filled String> getRole();

  /** Number in the directory of health professionals, when the person is one. */
  Optional<Rpps> getRpps();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTeamMember.Builder {}
}
