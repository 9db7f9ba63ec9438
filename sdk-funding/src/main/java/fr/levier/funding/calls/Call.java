package fr.levier.funding.calls;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.text.Localized;
import fr.levier.core.time.Deadline;
import fr.levier.funding.subsidy.Consideration;
import fr.levier.funding.subsidy.Pricing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A call (<i>appel</i>) published by a regional health agency or another authority: for expressions of interest
 * ({@link Ami}), for projects ({@link Aap}) or for applications ({@link Aac}). In JSON the key {@code type} tells which.
 *
 * <p>What tells them apart is who knows the solution: nobody yet, whoever answers, or the publisher. Everything may be missing
 * from a draft. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Ami.class),
  @JsonSubTypes.Type(Aap.class),
  @JsonSubTypes.Type(Aac.class)
})
public sealed interface Call permits Ami, Aap, Aac {

  /** Its reference. */
  Optional<@Filled String> getReference();

  /** What it is called. */
  Optional<@Filled String> getTitle();

  /** Who publishes it. */
  Optional<@Valid Party> getPublisher();

  /** How far it reaches. */
  Optional<CallScope> getScope();

  /** The territory, when it is not the whole country. */
  Optional<@Filled String> getTerritory();

  /** What it is about. */
  List<@Filled String> getThemes();

  /** The problem that the publisher has found. */
  Optional<@Filled String> getProblem();

  /** What it is for. */
  Optional<CallFramework> getFramework();

  /** The call itself gives the solution. */
  Optional<Boolean> isImposedSolution();

  /** Who may carry an application. */
  List<ActorType> getEligiblePublic();

  /** The day it was published. */
  Optional<LocalDate> getPublicationDate();

  /** The last second at which an application is received. */
  Optional<Deadline> getClosingInstant();

  /** The pieces without which an application is not examined. */
  List<@Valid RequiredPiece> getRequiredPieces();

  /** Conditions that are met or not. */
  List<@Filled String> getEligibilityCriteria();

  /** The criteria of selection, with their weights when they are weighted. */
  List<@Valid EvaluationCriterion> getAnnouncedCriteria();

  /** The money of the whole call. */
  Optional<@Positive Euros> getEnvelope();

  /** The most that one application may ask for. */
  Optional<@Positive Euros> getCallCap();

  /** The largest share of the eligible base that is funded. */
  Optional<@Positive Percentage> getMaxRate();

  /** What the publisher itself receives in return. */
  Optional<Consideration> getConsideration();

  /** How the money is reckoned. */
  Optional<Pricing> getPricing();

  /** How an application is deposited. */
  Optional<@Filled String> getSubmissionTerms();

  /** To whom to put questions. */
  Optional<@Valid Contact> getContact();

  /** The steps of the call. */
  Optional<@Valid Calendar> getCalendar();

  /** The day the choice is announced. */
  Optional<LocalDate> getDecisionDate();

  /** What it is, for a reader. */
  default Localized kind() {
    return fold(
        ami -> new Localized("appel à manifestation d’intérêt", "call for expressions of interest"),
        aap -> new Localized("appel à projets", "call for projects"),
        aac -> new Localized("appel à candidatures", "call for applications"));
  }

  /** The specification, for the calls that have one. */
  default Optional<CallSpecification> callSpecification() {
    return fold(ami -> Optional.empty(), Aap::getSpecification, Aac::getSpecification);
  }

  /** Who may carry an application, in words. */
  default List<String> eligibleNames() {
    return getEligiblePublic().stream().map(actor -> actor.label(Locale.FRENCH)).toList();
  }

  /** The sum of the weights that the criteria have; empty when none has one. */
  default Optional<Percentage> criteriaWeights() {
    List<Percentage> weights =
        getAnnouncedCriteria().stream().flatMap(it -> it.getWeight().stream()).toList();
    return weights.isEmpty()
        ? Optional.empty()
        : Optional.of(Percentage.of(weights.stream()
            .map(Percentage::toBigDecimal)
            .reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  /**
   * One answer for each kind of call, so that a fourth kind could not be forgotten.
   *
   * @param <R> what the answers are
   */
  default <R> R fold(
      Function<? super Ami, ? extends R> ami,
      Function<? super Aap, ? extends R> aap,
      Function<? super Aac, ? extends R> aac) {
    if (this instanceof Ami it) {
      return ami.apply(it);
    }
    return this instanceof Aap it ? aap.apply(it) : aac.apply((Aac) this);
  }
}
