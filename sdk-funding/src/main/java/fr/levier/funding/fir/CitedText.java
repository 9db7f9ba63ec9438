package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text that an act cites among its visas: an order, a decision, a law of the year. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCitedText.class)
@JsonDeserialize(builder = CitedText.Builder.class)
public interface CitedText extends WithCitedText {

  /** What it is and what it is about: {@code arrêté du directeur général portant adoption du projet régional de santé}. */
  Optional<@Filled String> getTitle();

  /** Its number. */
  Optional<@Filled String> getNumber();

  /** Its day. */
  Optional<LocalDate> getDate();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCitedText.Builder {}
}
