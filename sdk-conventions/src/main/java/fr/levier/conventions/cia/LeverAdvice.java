package fr.levier.conventions.cia;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the help desk says of one lever, and why. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableLeverAdvice.class)
@JsonDeserialize(builder = LeverAdvice.Builder.class)
public interface LeverAdvice extends WithLeverAdvice {

  /** The lever, as its users call it. */
  Optional<@Filled String> getLever();

  /** Whether to use it. */
  Optional<AdviceLevel> getLevel();

  /** Why. */
  Optional<@Filled String> getReason();

  /** What has to be met first. */
  List<@Filled String> getConditions();

  /** The documents to write. */
  List<@Filled String> getDocuments();

  /** When: opening, deadline, decision. */
  Optional<@Filled String> getTiming();

  /** To whom to turn. */
  Optional<@Filled String> getContact();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableLeverAdvice.Builder {}
}
