package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A word of a specification, and what it means there. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableDefinedTerm.class)
@JsonDeserialize(builder = DefinedTerm.Builder.class)
public interface DefinedTerm extends WithDefinedTerm {

  /** The word. */
  Optional<@Filled String> getWord();

  /** What it means. */
  Optional<@Filled String> getMeaning();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableDefinedTerm.Builder {}
}
