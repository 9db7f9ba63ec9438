package fr.levier.funding.testbed;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.ActionReview;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.Consortium;
import fr.levier.core.dossier.ConsortiumAct;
import fr.levier.core.dossier.FinancialReport;
import fr.levier.core.dossier.IndicatorOutcome;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report of a year of a place of experimentation (<i>bilan annuel</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableTestbedReport.class)
@JsonDeserialize(builder = TestbedReport.Builder.class)
public interface TestbedReport
    extends LegalSubject, FinancialReport, ConsortiumAct, WithTestbedReport {

  /** What the place of experimentation is called. */
  Optional<@Filled String> getTitle();

  /** The year reported on. */
  Optional<Year> getYear();

  /** The convention that granted the money, as it is cited. */
  Optional<@Filled String> getAwardReference();

  /** What was granted, over all the years. */
  Optional<@PositiveOrZero Euros> getAmountGranted();

  /** What was received by the end of the year. */
  Optional<@PositiveOrZero Euros> getAmountReceived();

  /** The year in a few sentences. */
  Optional<@Filled String> getSummary();

  /** The actions of the programme, then the experiments, one by one. */
  List<@Valid ActionReview> getActionReviews();

  /** What the indicators of the programme came to. */
  List<@Valid IndicatorOutcome> getIndicatorOutcomes();

  /** How far the place lives without the grant. */
  Optional<@Filled String> getBusinessModelProgress();

  /** What stood in the way. */
  List<@Filled String> getDifficulties();

  /** What is planned next. */
  List<@Filled String> getNextActions();

  /** The certification of the legal representative. */
  Optional<@Valid Attestation> getCertification();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs the report: the lead. */
  default List<Party> signers() {
    return getConsortium().flatMap(Consortium::getLead).stream().toList();
  }

  /** The day it is signed: that of the certification. */
  default Optional<LocalDate> signedOn() {
    return getCertification().flatMap(Attestation::getDate);
  }

  /** The first day of the year reported on. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.PERIOD_START ? getYear().map(year -> year.atDay(1)) : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTestbedReport.Builder {}
}
