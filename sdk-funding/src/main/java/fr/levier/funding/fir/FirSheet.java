package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FinancingPlan;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.Variance;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sheet that goes with a FIR request or convention, or stands alone: its financing plan, its calendar or its indicators.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableFirSheet.class)
@JsonDeserialize(builder = FirSheet.Builder.class)
public interface FirSheet extends LegalSubject, FundedAct, WithFirSheet {

  /** The project. */
  Optional<@Filled String> getProject();

  /** The convention or request it belongs to, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** Who carries the project. */
  Optional<@Valid Party> getBeneficiary();

  /** Which lever is asked to pay, as it is called. */
  Optional<@Filled String> getLeverAsked();

  /** How much is asked of it. */
  Optional<@Positive Euros> getAmountAsked();

  /** The phases, milestones and points of decision. */
  Optional<@Valid Calendar> getCalendar();

  /** By what the project is judged. */
  List<@Valid Indicator> getIndicators();

  /** What the legal representative attests about the plan. */
  Optional<@Valid Attestation> getAttestation();

  /** The day it was settled. */
  Optional<LocalDate> getSheetDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs the sheet. */
  default List<Party> signers() {
    return getBeneficiary().stream().toList();
  }

  /** The day it is signed: that of the attestation. */
  default Optional<LocalDate> signedOn() {
    return getAttestation().flatMap(Attestation::getDate);
  }

  /** What is asked as a share of all charges, to the tenth of a percent for print; a rule compares exact amounts. */
  default Optional<Percentage> rateAsked() {
    return getFinancingPlan()
        .map(FinancingPlan::totalCharges)
        .flatMap(cost -> getAmountAsked()
            .flatMap(asked -> Variance.share(asked.toBigDecimal(), cost.toBigDecimal())));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableFirSheet.Builder {}
}
