package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An interest that a person declares (<i>lien d'intérêt</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableInterest.class)
@JsonDeserialize(builder = Interest.Builder.class)
public interface Interest extends WithInterest {

  /** Who declares. */
  Optional<@Filled String> getPerson();

  /** In what quality the person takes part in the act. */
  Optional<@Filled String> getQuality();

  /** The body in which the interest lies. */
  Optional<@Filled String> getBody();

  /** What ties the person to the body. */
  Optional<InterestNature> getNature();

  /** Direct, or through someone or something else. */
  Optional<InterestKind> getKind();

  /** The tie in words. */
  Optional<@Filled String> getDescription();

  /** The first day of the tie. */
  Optional<LocalDate> getSince();

  /** The last day of the tie, included, if it has ended. */
  Optional<LocalDate> getUntil();

  /** The day on which it was declared. */
  Optional<LocalDate> getDeclaredOn();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableInterest.Builder {}
}
