package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an indicator came to over a year. Values are text: a qualitative indicator has no number. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableIndicatorResult.class)
@JsonDeserialize(builder = IndicatorResult.Builder.class)
public interface IndicatorResult extends WithIndicatorResult {

  /** What is measured. */
  Optional<@Filled String> getName();

  /** What was aimed at. */
  Optional<@Filled String> getTarget();

  /** What was reached. */
  Optional<@Filled String> getResult();

  /** Why they differ, when they do. */
  Optional<@Filled String> getComment();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableIndicatorResult.Builder {}
}
