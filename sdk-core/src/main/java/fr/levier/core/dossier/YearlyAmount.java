package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Year;
import org.immutables.value.Value;

/**
 * What a line of a plan comes to in one year. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableYearlyAmount.class)
@JsonDeserialize(builder = YearlyAmount.Builder.class)
public interface YearlyAmount extends WithYearlyAmount {

  /** The civil year. */
  Year getYear();

  /** The amount of that year, under the VAT regime of the plan. */
  @PositiveOrZero Euros getAmount();

  /** An amount of a year. */
  static YearlyAmount of(int year, Euros amount) {
    return builder().year(Year.of(year)).amount(amount).build();
  }

  /** What amounts of any year come to. */
  static Euros sum(Iterable<YearlyAmount> amounts) {
    Euros total = Euros.ZERO;
    for (YearlyAmount amount : amounts) {
      total = total.plus(amount.getAmount());
    }
    return total;
  }

  /** What those of one year come to. */
  static Euros sum(Iterable<YearlyAmount> amounts, Year year) {
    Euros total = Euros.ZERO;
    for (YearlyAmount amount : amounts) {
      total = amount.getYear().equals(year) ? total.plus(amount.getAmount()) : total;
    }
    return total;
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableYearlyAmount.Builder {}
}
