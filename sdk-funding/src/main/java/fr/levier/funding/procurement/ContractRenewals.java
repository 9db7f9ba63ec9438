package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.money.BeforeTax;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often a contract may be renewed (<i>reconductions</i>), and for how much. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableContractRenewals.class)
@JsonDeserialize(builder = ContractRenewals.Builder.class)
public interface ContractRenewals extends WithContractRenewals {

  /** How many times at most; zero for a contract that is not renewed. */
  Optional<@PositiveOrZero Integer> getTimes();

  /** What one renewal is worth, net of VAT. */
  Optional<@PositiveOrZero BeforeTax> getValueEach();

  /** How long one renewal lasts. */
  Optional<Period> getLength();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableContractRenewals.Builder {}
}
