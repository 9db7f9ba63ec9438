package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A departure from a rule that is asked for (<i>dérogation</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableDerogation.class)
@JsonDeserialize(builder = Derogation.Builder.class)
public interface Derogation extends WithDerogation {

  /** The rule in words. */
  Optional<@Filled String> getRule();

  /** The article that holds it: {@code CSS, L. 162-1-7}. */
  Optional<@Filled String> getArticle();

  /** What is asked instead. */
  Optional<@Filled String> getRequest();

  /** Why it is needed. */
  Optional<@Filled String> getJustification();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableDerogation.Builder {}
}
