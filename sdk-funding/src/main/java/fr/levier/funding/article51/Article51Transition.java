package fr.levier.funding.article51;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The request for a transitional period (<i>période transitoire</i>) between an experiment whose generalisation is favoured and ordinary law. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableArticle51Transition.class)
@JsonDeserialize(builder = Article51Transition.Builder.class)
public interface Article51Transition extends Article51Act, WithArticle51Transition {

  /** To whom it is addressed. */
  Optional<@Valid Party> getRecipient();

  /** The order that authorised the experiment, as it is cited. */
  Optional<@Filled String> getAuthorisationOrder();

  /** The day of that order. */
  Optional<LocalDate> getAuthorisationDate();

  /** What the evaluation concluded. */
  Optional<@Filled String> getEvaluationConclusions();

  /** The day of the opinion of the technical committee. */
  Optional<LocalDate> getCtisOpinionDate();

  /** The day of the opinion of the strategic council. */
  Optional<LocalDate> getStrategicCouncilOpinionDate();

  /** For whom it goes on. */
  Optional<@Filled String> getTargetPopulation();

  /** Where it goes on. */
  Optional<@Filled String> getTerritory();

  /** How many patients over the period. */
  Optional<@Positive Integer> getHeadcount();

  /** What changes of the specification, all minor. */
  List<@Filled String> getAdaptations();

  /** How it pays. */
  Optional<@Filled String> getFundingModel();

  /** What is paid for each patient, year by year. */
  List<@Valid CarePackage> getPackages();

  /** What patients are told of the change. */
  Optional<@Filled String> getPatientInformation();

  /** What comes with it. */
  List<@Filled String> getAnnexes();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  @Override
  default boolean concernsTransition() {
    return true;
  }

  /** Who signs. */
  default List<Party> signers() {
    return getCarriers();
  }

  /** The day it is signed: that it is sent. */
  default Optional<LocalDate> signedOn() {
    return getRequestDate();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableArticle51Transition.Builder {}
}
