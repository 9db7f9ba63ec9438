package fr.levier.funding.tiga;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.ActionReview;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.Consortium;
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
 * The report of a year of support (<i>bilan annuel</i>).
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableTigaReport.class)
@JsonDeserialize(builder = TigaReport.Builder.class)
public interface TigaReport extends TigaFollowUp, FinancialReport, WithTigaReport {

  /** The project in a few words. */
  Optional<@Filled String> getProject();

  /** The financing convention, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** The day it was signed. */
  Optional<LocalDate> getConventionDate();

  /** The year reported on. */
  Optional<Year> getYear();

  /** The grants received in the year. */
  Optional<@PositiveOrZero Euros> getAmountReceived();

  /** Action by action. */
  List<@Valid ActionReview> getActionReviews();

  /** What the bodies of the consortium decided in the year. */
  Optional<@Filled String> getGovernanceReview();

  /** What stood in the way. */
  List<@Filled String> getDifficulties();

  /** What is planned next. */
  List<@Filled String> getNextActions();

  /** The certification of the lead. */
  Optional<@Valid Attestation> getCertification();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs: the lead of the consortium. */
  default List<Party> signers() {
    return getConsortium().flatMap(Consortium::getLead).stream().toList();
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
  final class Builder extends ImmutableTigaReport.Builder {}
}
