package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.FinancialReport;
import fr.levier.core.dossier.IndicatorOutcome;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The review and financial report of a FIR grant (<i>bilan et compte rendu financier</i>, arrêté of 11 October 2006).
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableFirReport.class)
@JsonDeserialize(builder = FirReport.Builder.class)
public interface FirReport extends LegalSubject, FinancialReport, WithFirReport {

  /** The convention or decision it reports on, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** The day that convention or decision was signed. */
  Optional<LocalDate> getConventionDate();

  /** The agencies that granted. */
  List<@Valid Party> getGrantors();

  /** Who received the money and reports. */
  Optional<@Valid Party> getBeneficiary();

  /** The action, as the convention calls it. */
  Optional<@Filled String> getActionTitle();

  /** The financial year (<i>exercice</i>) reported on. */
  Optional<Year> getExercise();

  /** The last day of that year. */
  Optional<LocalDate> getFinancialYearEnd();

  /** The day the report was filed. */
  Optional<LocalDate> getFiledOn();

  /** What was granted for that year. */
  Optional<@PositiveOrZero Euros> getAmountGranted();

  /** What was received of it. */
  Optional<@PositiveOrZero Euros> getAmountReceived();

  /** What was done. */
  List<@Filled String> getRealisedActions();

  /** Indicator by indicator. */
  List<@Valid IndicatorOutcome> getIndicatorOutcomes();

  /** By what rule common charges are shared out to the action. */
  Optional<@Filled String> getAllocationRule();

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
  final class Builder extends ImmutableFirReport.Builder {}
}
