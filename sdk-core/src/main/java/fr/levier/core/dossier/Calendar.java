package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * The phases of a project (<i>calendrier</i>), in the order of printing. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCalendar.class)
@JsonDeserialize(builder = Calendar.Builder.class)
public interface Calendar extends WithCalendar {

  /** Phases and milestones. */
  List<@Valid Phase> getPhases();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCalendar.Builder {}
}
