package fr.levier.funding.mig;

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
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report of a year of cooperation (<i>bilan annuel</i>): actions, missions, expenses.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableMigReport.class)
@JsonDeserialize(builder = MigReport.Builder.class)
public interface MigReport extends LegalSubject, FinancialReport, MigAward, WithMigReport {

  /** The French hospital. */
  Optional<@Valid Party> getEstablishment();

  /** The hospital abroad. */
  Optional<@Valid Party> getPartner();

  /** The project in a few words. */
  Optional<@Filled String> getProject();

  /** The year reported on. */
  Optional<Year> getCampaignYear();

  /** The act that granted the money, as it is cited. */
  Optional<@Filled String> getAwardReference();

  /** What was granted. */
  Optional<@PositiveOrZero Euros> getAmountGranted();

  /** Action by action. */
  List<@Valid ActionReview> getActionReviews();

  /** The missions and receptions that took place. */
  List<@Valid MigExpense> getMissions();

  /** What stood in the way. */
  List<@Filled String> getDifficulties();

  /** What is planned next. */
  List<@Filled String> getNextActions();

  /** A renewal is asked for. */
  Optional<Boolean> isRenewalAsked();

  /** The certification of the legal representative. */
  Optional<@Valid Attestation> getCertification();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs the report. */
  default List<Party> signers() {
    return getEstablishment().stream().toList();
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
  final class Builder extends ImmutableMigReport.Builder {}
}
