package fr.levier.funding.testbed;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An expense of a place of experimentation. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableTestbedExpense.class)
@JsonDeserialize(builder = TestbedExpense.Builder.class)
public interface TestbedExpense extends WithTestbedExpense {

  /** What is paid. */
  Optional<@Filled String> getLabel();

  /** What kind of expense it is. */
  Optional<TestbedExpenseKind> getKind();

  /** How much, over all the years. */
  Optional<@PositiveOrZero Euros> getAmount();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTestbedExpense.Builder {}
}
