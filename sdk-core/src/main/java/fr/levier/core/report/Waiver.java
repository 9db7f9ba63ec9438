package fr.levier.core.report;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision to let a finding pass (<i>levée de réserve</i>): by whom, why, and until when. Only a warning or an
 * information can be waived, never an error. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableWaiver.class)
@JsonDeserialize(builder = Waiver.Builder.class)
public interface Waiver extends WithWaiver {

  /** The id of the rule whose finding passes. */
  Optional<@Filled String> getRule();

  /** Where the finding stands, as a pointer into the dossier file; absent for every finding of the rule. */
  Optional<@Filled String> getPath();

  /** Why it passes. */
  Optional<@Filled String> getReason();

  /** Who decided, with their quality. */
  Optional<@Filled String> getAuthor();

  /** The last day it counts, included. */
  Optional<LocalDate> getExpiresOn();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; one that lacks its rule, reason, author or last day has no effect. */
  final class Builder extends ImmutableWaiver.Builder {}
}
