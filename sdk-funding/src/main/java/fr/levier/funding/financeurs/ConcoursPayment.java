package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the CNSA pays a département for a year (<i>concours</i>): an advance, then the balance. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableConcoursPayment.class)
@JsonDeserialize(builder = ConcoursPayment.Builder.class)
public interface ConcoursPayment extends WithConcoursPayment {

  /** The year it is for. */
  Optional<Year> getYear();

  /** The whole of the year, as notified. */
  Optional<@Positive Euros> getAmount();

  /** The advance (<i>acompte</i>). */
  Optional<@PositiveOrZero Euros> getAdvanceAmount();

  /** The day the advance is paid. */
  Optional<LocalDate> getAdvanceDate();

  /** The balance (<i>solde</i>). */
  Optional<@PositiveOrZero Euros> getBalanceAmount();

  /** The day the balance is paid. */
  Optional<LocalDate> getBalanceDate();

  /** The day the report of the year before was filed with the CNSA. */
  Optional<LocalDate> getPreviousYearReport();

  /** A balance is planned or asked. */
  default boolean hasBalance() {
    return getBalanceAmount().isPresent() || getBalanceDate().isPresent();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableConcoursPayment.Builder {}
}
