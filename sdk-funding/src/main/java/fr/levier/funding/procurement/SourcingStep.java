package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contact with the market before the consultation (<i>sourçage</i>, article R. 2111-1). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableSourcingStep.class)
@JsonDeserialize(builder = SourcingStep.Builder.class)
public interface SourcingStep extends WithSourcingStep {

  /** The day. */
  Optional<LocalDate> getDate();

  /** Who was met. */
  Optional<@Filled String> getCompany();

  /** What was learnt. */
  Optional<@Filled String> getFinding();

  /** How what was said is shared with every candidate. */
  Optional<@Filled String> getSharedWith();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableSourcingStep.Builder {}
}
