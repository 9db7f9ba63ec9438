package fr.levier.funding.subsidy;

import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.FinancialReport;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** What every review and financial report of a grant says (<i>bilan et compte rendu financier</i>). */
public interface GrantReport extends FinancialReport {

  /** The convention or decision it reports on, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** The day that convention or decision was signed. */
  Optional<LocalDate> getConventionDate();

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
}
