package fr.levier.conventions.cia;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call to participation (<i>appel à participation</i>): a company looks for establishments, members of the central purchasing
 * body, to develop, test or evaluate with it. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableParticipationCall.class)
@JsonDeserialize(builder = ParticipationCall.Builder.class)
public interface ParticipationCall extends LegalSubject, WithParticipationCall {

  /** How it is cited. */
  Optional<@Filled String> getReference();

  /** What it is about. */
  Optional<@Filled String> getTitle();

  /** The central purchasing body that publishes it. */
  Optional<@Valid Party> getPublisher();

  /** The company that calls. */
  Optional<@Valid Party> getCompany();

  /** The day it is published. */
  Optional<LocalDate> getPublishedOn();

  /** The last day on which answers are received. */
  Optional<LocalDate> getClosesOn();

  /** The last hour of that day, Paris time: {@code 17 heures}. */
  Optional<@Filled String> getClosingTime();

  /** What one is called to take part in. */
  List<ParticipationKind> getParticipationKinds();

  /** The solution. */
  Optional<@Filled String> getSolution();

  /** The need it answers. */
  Optional<@Filled String> getNeed();

  /** Its level of technological maturity (<i>TRL</i>), from 1 to 9. */
  Optional<@Min(1) @Max(9) Integer> getTrl();

  /** Marking, certificates, publications: what is known of its safety and of its worth. */
  List<@Filled String> getEvidence();

  /** Which establishments and services are sought. */
  List<@Filled String> getSoughtProfiles();

  /** How many at most. */
  Optional<@Positive Integer> getPlaces();

  /** What the company brings. */
  List<@Filled String> getCompanyCommitments();

  /** What is expected of those who take part. */
  List<@Filled String> getExpectedCommitments();

  /** Who pays what. */
  Optional<@Filled String> getFinancialTerms();

  /** To whom results belong. */
  Optional<@Filled String> getIntellectualProperty();

  /** What data are processed, by whom, under what safeguards. */
  Optional<@Filled String> getDataHandling();

  /** By what answers are chosen. */
  List<@Valid EvaluationCriterion> getSelectionCriteria();

  /** What an answer holds. */
  List<@Filled String> getAnswerContents();

  /** The phases. */
  Optional<@Valid Calendar> getCalendar();

  /** To whom to turn, and where to send an answer. */
  Optional<@Valid Contact> getContact();

  /** The publication. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.LAUNCH ? getPublishedOn() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableParticipationCall.Builder {}
}
