package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.ActionReview;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.FinancialReport;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The review of an action and its financial report (<i>bilan et compte rendu financier</i>), by the carrier to the
 * département. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableActionReport.class)
@JsonDeserialize(builder = ActionReport.Builder.class)
public interface ActionReport extends FinanceursAct, FinancialReport, WithActionReport {

  /** The convention it reports on, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** The day that convention was signed. */
  Optional<LocalDate> getConventionDate();

  /** The département that granted. */
  Optional<@Valid Party> getDepartment();

  /** Who received the money and reports. */
  Optional<@Valid Party> getBeneficiary();

  /** The action, as the convention calls it. */
  Optional<@Filled String> getActionTitle();

  /** The financial year (<i>exercice</i>) reported on. */
  Optional<Year> getExercise();

  /** The last day of that year. */
  Optional<LocalDate> getFinancialYearEnd();

  /** What was granted for that year. */
  Optional<@PositiveOrZero Euros> getAmountGranted();

  /** What was received of it. */
  Optional<@PositiveOrZero Euros> getAmountReceived();

  /** How many persons it was to reach. */
  Optional<@PositiveOrZero Integer> getPersonsExpected();

  /** How many persons it reached. */
  Optional<@PositiveOrZero Integer> getPersonsReached();

  /** How many sessions were held. */
  Optional<@PositiveOrZero Integer> getSessions();

  /** What was planned and done, part by part. */
  List<@Valid ActionReview> getActionReviews();

  /** What stood in the way. */
  List<@Filled String> getDifficulties();

  /** What is planned next. */
  List<@Filled String> getNextActions();

  /** What is proposed for the money left over (<i>reliquat</i>). */
  Optional<@Filled String> getUnspentBalanceProposal();

  /** The certification of the legal representative. */
  Optional<@Valid Attestation> getCertification();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs the report. */
  default List<Party> signers() {
    return getBeneficiary().stream().toList();
  }

  /** The day it is signed: that of the certification. */
  default Optional<LocalDate> signedOn() {
    return getCertification().flatMap(Attestation::getDate);
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableActionReport.Builder {}
}
