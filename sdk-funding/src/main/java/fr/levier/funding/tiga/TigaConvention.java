package fr.levier.funding.tiga;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.SignedAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.rule.LegalDay;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The financing convention between the operator of the programme and the lead (<i>convention de financement</i>).
 *
 * <p>Everything may be missing from a draft. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableTigaConvention.class)
@JsonDeserialize(builder = TigaConvention.Builder.class)
public interface TigaConvention
    extends TigaSupport, TigaFollowUp, SignedAct, FundedAct, WithTigaConvention {

  /** Its number in the register of the operator. */
  Optional<@Filled String> getNumber();

  /** The project in a few words. */
  Optional<@Filled String> getProject();

  /** The convention under which the operator acts for the State, as it is cited. */
  Optional<@Filled String> getFrameworkReference();

  /** The decision that selected the territory, as it is cited. */
  Optional<@Filled String> getSelectionReference();

  /** The territory, part by part. */
  List<@Filled String> getTerritories();

  /** Which expenses the grants may pay. */
  Optional<@Filled String> getEligibleExpenses();

  /** When and on what the grants are paid. */
  Optional<@Filled String> getPaymentTerms();

  /** How the investments in capital are decided. */
  Optional<@Filled String> getEquityTerms();

  /** What the lead commits to. */
  List<@Filled String> getLeadCommitments();

  /** The days by which the yearly reports are due. */
  List<LocalDate> getReportDates();

  /** How the project is evaluated. */
  Optional<@Filled String> getEvaluationTerms();

  /** What the act says of State aid. */
  Optional<@Filled String> getStateAidStatement();

  /** How the support is made known. */
  Optional<@Filled String> getPublicity();

  /** Who answers for what damage, and who insures it. */
  Optional<@Filled String> getLiabilityInsurance();

  /** How long the lead has to mend a breach after formal notice. */
  Optional<Period> getCureTime();

  /** How long before it the lead says that it gives up (<i>préavis</i>). */
  Optional<Period> getNoticePeriod();

  /** The court that settles what could not be agreed. */
  Optional<@Filled String> getCourt();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The signature, and the first day of the support. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case SIGNATURE -> getSignatureDate();
      case PERIOD_START -> getPeriodStart();
      default -> Optional.empty();
    };
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTigaConvention.Builder {}
}
