package fr.levier.conventions.cpom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.ActionReview;
import fr.levier.core.dossier.IndicatorOutcome;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The mid-term review (<i>bilan de mi-parcours</i>) of the innovation annex, and the request for renewal of the contract when one is
 * made. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCpomRenewal.class)
@JsonDeserialize(builder = CpomRenewal.Builder.class)
public interface CpomRenewal extends LegalSubject, WithCpomRenewal {

  /** How the contract is cited, without its name: {@code n° 2024-950000018}. */
  Optional<@Filled String> getCpomReference();

  /** The first day of the contract, included. */
  Optional<LocalDate> getCpomStart();

  /** The last day of the contract, included. */
  Optional<LocalDate> getCpomEnd();

  /** The agency that the document is sent to. */
  Optional<@Valid Party> getAgency();

  /** The holder, who reports. */
  Optional<@Valid Party> getHolder();

  /** The period reviewed: its first day, included. */
  Optional<LocalDate> getReviewedFrom();

  /** The period reviewed: its last day, included. */
  Optional<LocalDate> getReviewedUntil();

  /** The day it was settled, which is the day it is signed. */
  Optional<LocalDate> getEvaluationDate();

  /** The review in a few sentences. */
  Optional<@Filled String> getSummary();

  /** Indicator by indicator. */
  List<@Valid IndicatorOutcome> getIndicatorOutcomes();

  /** Project by project. */
  List<@Valid ActionReview> getActionReviews();

  /** What stood in the way. */
  List<@Filled String> getDifficulties();

  /** What is learnt from it. */
  List<@Filled String> getLessons();

  /** What the annex should say otherwise until its end (<i>révision</i>). */
  List<@Filled String> getProposedRevisions();

  // The request

  /** The day renewal is asked for; absent when the document is a mid-term review alone. */
  Optional<LocalDate> getRenewalRequestDate();

  /** How the director is allowed to ask: deliberation, consultation of the boards. */
  Optional<@Filled String> getRenewalAuthority();

  /** Why the contract should be renewed. */
  List<@Filled String> getRenewalReasons();

  /** The directions proposed for the next contract. */
  List<@Filled String> getNextOrientations();

  /** The objectives proposed for the next contract. */
  List<@Valid CpomObjective> getNextObjectives();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs: the holder. */
  default List<Party> signers() {
    return getHolder().stream().toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getRenewalRequestDate().or(this::getEvaluationDate);
  }

  /** The last day on which renewal is asked for in time, by the law of the day of the request. */
  default Optional<LocalDate> latestRequest() {
    return inForce(CpomParameters.RENEWAL_NOTICE)
        .flatMap(notice -> getCpomEnd().map(end -> end.minus(notice)));
  }

  /** The day on which silence renews the contract, by the law of the day of the request. */
  default Optional<LocalDate> tacitRenewalDate() {
    return inForce(CpomParameters.TACIT_RENEWAL)
        .flatMap(delay -> getRenewalRequestDate().map(asked -> asked.plus(delay)));
  }

  private Optional<Period> inForce(Parameter<Period> parameter) {
    return getRenewalRequestDate()
        .flatMap(day -> LegalParameters.standard().on(parameter, day))
        .map(step -> step.value());
  }

  /** The request, and the first day of the contract. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case REQUEST -> getRenewalRequestDate();
      case PERIOD_START -> getCpomStart();
      default -> Optional.empty();
    };
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCpomRenewal.Builder {}
}
