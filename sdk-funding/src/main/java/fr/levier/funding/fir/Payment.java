package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A payment of the schedule (<i>échéancier</i>): a sum, and the day or event it waits for. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutablePayment.class)
@JsonDeserialize(builder = Payment.Builder.class)
public interface Payment extends WithPayment {

  /** The civil year whose amount it draws on; without one, the year of its date. */
  Optional<Year> getYear();

  /** The day it is due. */
  Optional<LocalDate> getDate();

  /** What triggers it: {@code à la signature}, {@code sur présentation du bilan}. */
  Optional<@Filled String> getEvent();

  /** How much. */
  Optional<@Positive Euros> getAmount();

  /** The year whose amount it draws on, when it is known. */
  default Optional<Year> budgetYear() {
    return getYear().or(() -> getDate().map(Year::from));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutablePayment.Builder {}
}
