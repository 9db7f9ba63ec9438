package fr.levier.funding.mig;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text that the parties word in French and, when the act is bilingual, in English.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableBilingualText.class)
@JsonDeserialize(builder = BilingualText.Builder.class)
public interface BilingualText extends WithBilingualText {

  /** The text that is law between the parties. */
  Optional<@Filled String> getFrench();

  /** Its translation. */
  Optional<@Filled String> getEnglish();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableBilingualText.Builder {}
}
