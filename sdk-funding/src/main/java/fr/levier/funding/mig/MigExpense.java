package fr.levier.funding.mig;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An expense of the cooperation: a mission (people and days) or a reception.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableMigExpense.class)
@JsonDeserialize(builder = MigExpense.Builder.class)
public interface MigExpense extends WithMigExpense {

  /** What is paid; two lines of the same label are the same expense. */
  Optional<@Filled String> getLabel();

  /** What kind of expense it is. */
  Optional<ExpenseKind> getKind();

  /** How many people travel or are received. */
  Optional<@Positive Integer> getPeople();

  /** How many days each. */
  Optional<@Positive Integer> getDays();

  /** What it costs. */
  Optional<@PositiveOrZero Euros> getAmount();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableMigExpense.Builder {}
}
