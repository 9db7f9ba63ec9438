package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An expense, and the lever that pays it. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableExpenseLine.class)
@JsonDeserialize(builder = ExpenseLine.Builder.class)
public interface ExpenseLine extends WithExpenseLine {

  /** What is paid; two lines of the same label are the same expense. */
  Optional<@Filled String> getLabel();

  /** The id of the lever that pays it: {@code fir}, {@code procurement}. */
  Optional<@Filled String> getLever();

  /** How much of it that lever pays. */
  Optional<@PositiveOrZero Euros> getAmount();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableExpenseLine.Builder {}
}
