package fr.levier.funding.indemand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The call that asks companies to answer the challenges (<i>appel à solveurs</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableSolversCall.class)
@JsonDeserialize(builder = SolversCall.Builder.class)
public interface SolversCall extends SteppedAct, WithSolversCall {

  /** The call in a few words. */
  Optional<@Filled String> getTitle();

  /** Who coordinates the projects. */
  Optional<@Valid Party> getCoordinator();

  /** Who has the needs. */
  Optional<@Valid Party> getChallenger();

  /** Who accompanies challengers and solvers. */
  Optional<@Valid Party> getSupporter();

  /** Who pays the grants. */
  Optional<@Valid Party> getFunder();

  /** What is to be solved. */
  List<@Valid Challenge> getChallenges();

  /** The most that a solver may receive, in euros; zero when nothing is granted. */
  Optional<@PositiveOrZero Euros> getGrantAmount();

  /** Who may answer. */
  List<@Filled String> getEligibility();

  /** By what answers are compared. */
  List<@Valid EvaluationCriterion> getCriteria();

  /** What an answer holds. */
  List<@Filled String> getPieces();

  /** The last day to answer, included. */
  Optional<LocalDate> getClosingDate();

  /** Where an answer is sent. */
  Optional<@Valid Contact> getContact();

  /** Its phases. */
  Optional<@Valid Calendar> getCalendar();

  /** How rights are shared, in short. */
  Optional<@Filled String> getIntellectualProperty();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  @Override
  default Optional<Party> role(Role role) {
    return switch (role) {
      case COORDINATOR -> getCoordinator();
      case CHALLENGER -> getChallenger();
      case SUPPORTER -> getSupporter();
      case FUNDER -> getFunder();
      case SOLVER -> Optional.empty();
    };
  }

  @Override
  default Optional<Euros> grant() {
    return getGrantAmount();
  }

  /** Who signs the call: the coordinator, else the funder. */
  default List<Party> signers() {
    return getCoordinator().or(this::getFunder).stream().toList();
  }

  /** The day it is signed: that of the call. */
  default Optional<LocalDate> signedOn() {
    return getStepDates().flatMap(StepDates::getSolversCall);
  }

  /** The day of the call. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.REQUEST ? signedOn() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableSolversCall.Builder {}
}
