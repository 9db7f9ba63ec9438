package fr.levier.funding.approach;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A lever that the company thinks of. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableProposedLever.class)
@JsonDeserialize(builder = ProposedLever.Builder.class)
public interface ProposedLever extends WithProposedLever {

  /** Its id: {@code fir}, {@code article51}. */
  Optional<@Filled String> getLever();

  /** The eligible body that would carry it, when the company cannot. */
  Optional<@Filled String> getCarrier();

  /** What it would serve for. */
  Optional<@Filled String> getUse();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableProposedLever.Builder {}
}
