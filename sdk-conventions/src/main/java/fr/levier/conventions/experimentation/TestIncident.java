package fr.levier.conventions.experimentation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that went wrong during the experiment. Immutable and thread-safe. */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableTestIncident.class)
@JsonDeserialize(builder = TestIncident.Builder.class)
public interface TestIncident extends WithTestIncident {

  /** The day. */
  Optional<LocalDate> getDate();

  /** What happened. */
  Optional<@Filled String> getDescription();

  /** To whom it was told, and what was done. */
  Optional<@Filled String> getMeasures();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTestIncident.Builder {}
}
