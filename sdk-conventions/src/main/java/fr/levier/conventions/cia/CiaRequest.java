package fr.levier.conventions.cia;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request for a service of the centre for innovation through purchasing (<i>Centre de l’innovation par les achats</i>, CIA).
 *
 * <p>Everything may be missing from a draft: what a request needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableCiaRequest.class)
@JsonDeserialize(builder = CiaRequest.Builder.class)
public interface CiaRequest extends LegalSubject, WithCiaRequest {

  /** The day of the request. */
  Optional<LocalDate> getRequestDate();

  /** Its number in the register of the requester. */
  Optional<@Filled String> getNumber();

  // Who asks

  /** Who asks. */
  Optional<@Valid Party> getRequester();

  /** The requester is a member (<i>adhérent</i>) of the central purchasing body. */
  Optional<Boolean> isResahMember();

  /** The requester is, or is to become, a local hospital (<i>hôpital de proximité</i>); not stated, not claimed. */
  Optional<Boolean> isProximityHospital();

  /** To whom to turn. */
  Optional<@Valid Contact> getContact();

  /** The services of the establishment that are concerned. */
  List<@Filled String> getHospitalServices();

  // What for

  /** The need, as those who have it put it. */
  Optional<@Filled String> getNeed();

  /** What exists already, and why it does not do. */
  Optional<@Filled String> getExistingSolutions();

  /** The solution thought of, if any. */
  Optional<@Filled String> getSolution();

  /** Its level of technological maturity (<i>TRL</i>), from 1 to 9. */
  Optional<@Min(1) @Max(9) Integer> getTrl();

  /** The services asked for. */
  List<CiaService> getServices();

  /** What help, when the help desk is asked. */
  Optional<HelpDeskKind> getHelpDeskKind();

  /** The theme, when a shared sourcing is asked. */
  Optional<@Filled String> getTheme();

  /** The themes that the members selected. Absent means that nobody has said; an empty list, that there is none. */
  Optional<List<@Filled String>> getSelectedThemes();

  /** What is expected of the centre. */
  List<@Filled String> getExpectedHelp();

  /** The levers thought of, as their users call them. */
  List<@Filled String> getConsideredLevers();

  // When

  /** The first day on which the service is wanted. */
  Optional<LocalDate> getServiceDate();

  /** The day by which an answer is needed. */
  Optional<LocalDate> getAnswerNeededBy();

  /** The phases of the project. */
  Optional<@Valid Calendar> getCalendar();

  // What may be said of it

  /** What stays secret. */
  Optional<@Filled String> getConfidentiality();

  /** The requester agrees that the request be shown to the other members. */
  Optional<Boolean> isSharingConsent();

  // What became of it

  /** The day the centre received it. */
  Optional<LocalDate> getReceivedOn();

  /** Who received it. */
  Optional<@Valid Contact> getReceivedBy();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** What the requester is. */
  default Optional<ActorType> requesterType() {
    return getRequester().flatMap(Party::getActorType);
  }

  /**
   * The request comes first: from a local hospital, or from the medico-social sector. Computed, never typed; absent while
   * nobody has said what the requester is.
   */
  default Optional<Boolean> priority() {
    return requesterType()
        .map(type -> isProximityHospital().orElse(false)
            || type == ActorType.EHPAD
            || type == ActorType.ESMS_HANDICAP
            || type == ActorType.ESSMS_AUTRE);
  }

  /** Who signs: the requester. */
  default List<Party> signers() {
    return getRequester().stream().toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getRequestDate();
  }

  /** The request. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.REQUEST ? getRequestDate() : Optional.empty();
  }

  /** Keeps an own copy of the list, which the builder takes as it is given. */
  @Value.Check
  default CiaRequest withOwnSelectedThemes() {
    Optional<List<String>> own = getSelectedThemes().map(List::copyOf);
    return own.isEmpty() || own.get() == getSelectedThemes().get()
        ? this
        : builder().from(this).selectedThemes(own).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCiaRequest.Builder {}
}
