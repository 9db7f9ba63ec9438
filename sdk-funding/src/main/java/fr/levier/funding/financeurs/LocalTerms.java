package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.money.Percentage;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the call of a département adds to the law (<i>règlement local</i>); what is not stated is not asked. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableLocalTerms.class)
@JsonDeserialize(builder = LocalTerms.Builder.class)
public interface LocalTerms extends WithLocalTerms {

  /** The highest share of the cost that may be asked, inclusive. */
  Optional<@Positive Percentage> getMaxRate();

  /** An action lies within one civil year. */
  Optional<Boolean> isSingleYear();

  /** A file holds one action. */
  Optional<Boolean> isOneActionPerFile();

  /** An action is renewed only with the financial report of the year before; not stated, it is so. */
  Optional<Boolean> isRenewalNeedsReport();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableLocalTerms.Builder {}
}
