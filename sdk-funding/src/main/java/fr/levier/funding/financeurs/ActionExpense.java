package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of the budget of an action (<i>ligne de dépense</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableActionExpense.class)
@JsonDeserialize(builder = ActionExpense.Builder.class)
public interface ActionExpense extends WithActionExpense {

  /** What is paid. */
  Optional<@Filled String> getLabel();

  /** How much, in euros, under the VAT regime of the plan. */
  Optional<@PositiveOrZero Euros> getAmount();

  /** It is an investment whose cost is spread over years (<i>dépense amortissable</i>). */
  Optional<Boolean> isDepreciable();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableActionExpense.Builder {}
}
