package fr.levier.funding.article51;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.FinancialReport;
import fr.levier.core.dossier.IndicatorOutcome;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The evaluation report of an experiment (<i>rapport d’évaluation</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableArticle51Report.class)
@JsonDeserialize(builder = Article51Report.Builder.class)
public interface Article51Report extends Article51Act, FinancialReport, WithArticle51Report {

  /** The order that authorised the experiment, as it is cited. */
  Optional<@Filled String> getAuthorisationOrder();

  /** The day of that order. */
  Optional<LocalDate> getAuthorisationDate();

  /** Who evaluated, and its independence. */
  Optional<@Filled String> getEvaluator();

  /** The conclusions in a page. */
  Optional<@Filled String> getSummary();

  /** What was to be done. */
  Optional<@Filled String> getRecallOfProject();

  /** By what method it was judged. */
  Optional<@Filled String> getMethod();

  /** From what data. */
  List<@Filled String> getDataSources();

  /** How many patients were planned. */
  Optional<@PositiveOrZero Integer> getHeadcountPlanned();

  /** How many were included. */
  Optional<@PositiveOrZero Integer> getHeadcountReached();

  /** How it was carried out. */
  Optional<@Filled String> getImplementation();

  /** Indicator by indicator. */
  List<@Valid IndicatorOutcome> getIndicatorOutcomes();

  /** Whether it proved feasible and operational. */
  Optional<@Filled String> getFeasibilityFinding();

  /** Whether it proved effective. */
  Optional<@Filled String> getEffectivenessFinding();

  /** Whether it proved worth its cost. */
  Optional<@Filled String> getEfficiencyFinding();

  /** Whether it can be reproduced. */
  Optional<@Filled String> getReproducibilityFinding();

  /** What patients and professionals said of it. */
  Optional<@Filled String> getPatientFinding();

  /** What the data do not let one say. */
  List<@Filled String> getLimits();

  /** What was learnt. */
  List<@Filled String> getLessons();

  /** What the evaluator recommends: to generalise, to adapt, to stop. */
  Optional<@Filled String> getRecommendation();

  /** Under what conditions. */
  List<@Filled String> getConditions();

  /** The statement of independence and sincerity of the evaluator. */
  Optional<@Valid Attestation> getCertification();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs for the evaluator. */
  Optional<@Valid Party> getSignatory();

  /** What comes with it. */
  List<@Filled String> getAnnexes();

  /** Who signs. */
  default List<Party> signers() {
    return getSignatory().stream().toList();
  }

  /** The day it is signed: that of the report. */
  default Optional<LocalDate> signedOn() {
    return getEvaluationReportDate();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableArticle51Report.Builder {}
}
