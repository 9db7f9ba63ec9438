package fr.levier.conventions.cpom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An objective of the annex, with the indicators that tell whether it is reached. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCpomObjective.class)
@JsonDeserialize(builder = CpomObjective.Builder.class)
public interface CpomObjective extends WithCpomObjective {

  /** Its code: {@code 3a}. */
  Optional<@Filled String> getCode();

  /** The objective in words. */
  Optional<@Filled String> getTitle();

  /** The axis of the contract it belongs to. */
  Optional<@Filled String> getAxis();

  /** By what it is judged. */
  List<@Valid CpomIndicator> getIndicators();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCpomObjective.Builder {}
}
