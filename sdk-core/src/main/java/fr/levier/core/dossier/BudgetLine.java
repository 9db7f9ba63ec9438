package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
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

  /** Several lines, forecast against realised; a line that lacks either counts as zero there. */
  static Variance total(List<BudgetLine> lines) {
    return new Variance(
        Euros.sum(lines.stream().flatMap(line -> line.getForecast().stream()).toList()),
        Euros.sum(lines.stream().flatMap(line -> line.getRealised().stream()).toList()));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableBudgetLine.Builder {}
}
