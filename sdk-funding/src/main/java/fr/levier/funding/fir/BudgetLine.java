package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of the financial report (<i>compte rendu financier</i>): forecast and realised. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableBudgetLine.class)
@JsonDeserialize(builder = BudgetLine.Builder.class)
public interface BudgetLine extends WithBudgetLine {

  /** Account class or account of the French chart of accounts: {@code 64}. */
  Optional<@Pattern(regexp = "[1-8][0-9]{0,7}") String> getAccount();

  /** What was paid, or what paid. */
  Optional<@Filled String> getLabel();

  /** What the plan said. */
  Optional<@PositiveOrZero Euros> getForecast();

  /** What the accounts say. */
  Optional<@PositiveOrZero Euros> getRealised();

  /** Why they differ, when it matters. */
  Optional<@Filled String> getExplanation();

  /** The two against each other; absent while either is. */
  default Optional<Variance> variance() {
    return getForecast().flatMap(plan -> getRealised().map(done -> new Variance(plan, done)));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableBudgetLine.Builder {}
}
