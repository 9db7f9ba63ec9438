package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the partnership is steered (<i>gouvernance</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableSteering.class)
@JsonDeserialize(builder = Steering.Builder.class)
public interface Steering extends WithSteering {

  /** What the committee is called: {@code comité de pilotage}. */
  Optional<@Filled String> getCommittee();

  /** Who sits in it, by function. */
  List<@Filled String> getMembers();

  /** How often it meets: {@code deux fois par an}. */
  Optional<@Filled String> getFrequency();

  /** What it does. */
  List<@Filled String> getTasks();

  /** Who writes and keeps the minutes. */
  Optional<@Filled String> getMinutes();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableSteering.Builder {}
}
