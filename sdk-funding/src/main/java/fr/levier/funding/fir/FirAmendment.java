package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.ConventionAmendment;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.money.Euros;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The yearly amendment (<i>avenant annuel</i>) of a FIR convention. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableFirAmendment.class)
@JsonDeserialize(builder = FirAmendment.Builder.class)
public interface FirAmendment
    extends LegalSubject, ConventionAmendment, FundedAct, WithFirAmendment {

  /** The amendments before this one. */
  List<@Valid YearlyAmendment> getPreviousAmendments();

  /** The law that finances social security in the year (<i>LFSS</i>). */
  Optional<@Valid CitedText> getSocialSecurityFinancingAct();

  /** The order that sets the credits of the fund for the year. */
  Optional<@Valid CitedText> getCreditsOrder();

  /** The year whose amount it sets. */
  Optional<Year> getYear();

  /** The amount of that year. */
  Optional<@Positive Euros> getAmount();

  /** The line of the agency’s budget that pays. */
  Optional<@Filled String> getBudgetLine();

  /** How the amount of the year is paid. */
  List<@Valid Payment> getPayments();

  /** The signature. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.SIGNATURE ? getSignatureDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableFirAmendment.Builder {}
}
