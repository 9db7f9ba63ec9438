package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A theme of innovation (<i>thématique prioritaire</i>): an open value, since the list changes every year. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableTheme.class)
@JsonDeserialize(builder = Theme.Builder.class)
public interface Theme extends WithTheme {

  /** The theme in words. */
  @Filled
  String getName();

  /** The year it is a priority for; without one, the year of the day a rule tests. */
  Optional<Year> getYear();

  /** A theme of no stated year. */
  static Theme of(String name) {
    return builder().name(name).build();
  }

  /** A theme of a year. */
  static Theme of(String name, int year) {
    return builder().name(name).year(Year.of(year)).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTheme.Builder {}
}
