package fr.levier.conventions.experimentation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.TestProtocol;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The protocol of an experiment (<i>protocole d’expérimentation</i>), as the teams carry it out. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableExperimentationProtocol.class)
@JsonDeserialize(builder = ExperimentationProtocol.Builder.class)
public interface ExperimentationProtocol extends LegalSubject, WithExperimentationProtocol {

  /** Its number, with its version. */
  Optional<@Filled String> getNumber();

  /** The day it was settled. */
  Optional<LocalDate> getProtocolDate();

  /** The convention it comes under, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** Where the solution is tried. */
  Optional<@Valid Party> getSite();

  /** Who owns the solution. */
  Optional<@Valid Party> getSolutionOwner();

  /** Why the solution is tried: what the site needs, and what is expected. */
  Optional<@Filled String> getContext();

  /** The questions that the experiment answers. */
  List<@Filled String> getQuestions();

  /** The functions that are tried. */
  List<@Filled String> getTestedFunctions();

  /** What the solution may not be used for. */
  List<@Filled String> getProhibitedUses();

  /** The patients or residents concerned, and those who are not. */
  Optional<@Filled String> getPopulation();

  /** Place, users, days, criteria, indicators, safety, data, equipment. */
  Optional<@Valid TestProtocol> getProtocol();

  /** What is done, in order. */
  List<@Filled String> getSteps();

  /** What stops the experiment at once. */
  List<@Filled String> getStopCriteria();

  /** The phases. */
  Optional<@Valid Calendar> getCalendar();

  /** How benefits and costs are measured (<i>évaluation médico-économique</i>). */
  Optional<@Filled String> getMedicoEconomicEvaluation();

  /** To whom to turn on the site. */
  Optional<@Valid Contact> getSiteReferent();

  /** To whom to turn at the solution's owner. */
  Optional<@Valid Contact> getOwnerReferent();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs the protocol. */
  default List<Party> signers() {
    return Stream.of(getSite(), getSolutionOwner()).flatMap(Optional::stream).toList();
  }

  /** The day it is signed: that on which it is settled. */
  default Optional<LocalDate> signedOn() {
    return getProtocolDate();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableExperimentationProtocol.Builder {}
}
