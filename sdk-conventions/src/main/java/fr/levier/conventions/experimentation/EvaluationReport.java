package fr.levier.conventions.experimentation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.IndicatorOutcome;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What came of an experiment (<i>rapport d’évaluation</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableEvaluationReport.class)
@JsonDeserialize(builder = EvaluationReport.Builder.class)
public interface EvaluationReport extends LegalSubject, WithEvaluationReport {

  /** The solution that was tried. */
  Optional<@Filled String> getSolutionName();

  /** The convention, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** The day the convention was signed. */
  Optional<LocalDate> getConventionDate();

  /** Where the solution was tried. */
  Optional<@Valid Party> getSite();

  /** Who owns the solution. */
  Optional<@Valid Party> getSolutionOwner();

  /** The days of the test. */
  Optional<Term> getTestPeriod();

  /** The services and sites in which it was used. */
  List<@Filled String> getTestServices();

  /** How many professionals used it. */
  Optional<@PositiveOrZero Integer> getUserCount();

  /** How many patients or residents were concerned. */
  Optional<@PositiveOrZero Integer> getPatientCount();

  /** The report in a few sentences. */
  Optional<@Filled String> getSummary();

  /** In what the test differed from the protocol. */
  List<@Filled String> getDeviations();

  /** Criterion by criterion. */
  List<@Valid CriterionResult> getCriterionResults();

  /** Indicator by indicator, against its target. */
  List<@Valid IndicatorOutcome> getIndicatorOutcomes();

  /** What users think of it. */
  Optional<@Filled String> getUserFeedback();

  /** What it brings and costs (<i>mesure médico-économique</i>). */
  Optional<@Filled String> getMedicoEconomicResults();

  /** What went wrong. */
  List<@Valid TestIncident> getIncidents();

  /** What the test does not allow one to say. */
  List<@Filled String> getLimits();

  /** The day the equipment was returned. */
  Optional<LocalDate> getEquipmentReturnedOn();

  /** What became of the data. */
  Optional<@Filled String> getDataFate();

  /** The persons who evaluated, in their quality, and what they had declared. */
  Optional<@Filled String> getEvaluators();

  /** What is concluded from it. */
  Optional<@Filled String> getConclusion();

  /** What is advised: to the owner, to the site, to others. */
  List<@Filled String> getRecommendations();

  /** The day of the report. */
  Optional<LocalDate> getReportDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The first day of the test. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.PERIOD_START ? getTestPeriod().map(Term::start) : Optional.empty();
  }

  /** Who signs the report: the site, which evaluated. */
  default List<Party> signers() {
    return getSite().stream().toList();
  }

  /** The day it is signed: that of the report. */
  default Optional<LocalDate> signedOn() {
    return getReportDate();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableEvaluationReport.Builder {}
}
