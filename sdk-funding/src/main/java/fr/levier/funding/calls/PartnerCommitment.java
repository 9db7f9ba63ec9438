package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The letter by which a partner, or the applicant itself, commits itself in an answer to a call (<i>lettre d’engagement</i>).
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutablePartnerCommitment.class)
@JsonDeserialize(builder = PartnerCommitment.Builder.class)
public interface PartnerCommitment extends LegalSubject, WithPartnerCommitment {

  /** The call that is answered. */
  Optional<@Valid Call> getCall();

  /** The project. */
  Optional<@Filled String> getProjectTitle();

  /** Who carries it. */
  Optional<@Valid Party> getCarrier();

  /** Who commits itself and signs. */
  Optional<@Valid Party> getPartner();

  /** To whom the letter goes. */
  Optional<@Valid Party> getRecipient();

  /** The reference of the letter. */
  Optional<@Filled String> getReference();

  /** Why the partner takes part. */
  Optional<@Filled String> getInterest();

  /** What it puts in. */
  List<@Valid Commitment> getCommitments();

  /** It commits itself to carry out the solution that the call gives. */
  Optional<Boolean> isCarriesOut();

  /** From when and for how long. */
  Optional<Term> getTerm();

  /** On what conditions. */
  List<@Filled String> getConditions();

  /** Whom to ask. */
  Optional<@Valid Contact> getContact();

  /** What comes with the letter. */
  List<@Filled String> getAttachments();

  /** Where it is signed. */
  Optional<@Filled String> getLetterPlace();

  /** The day it is signed. */
  Optional<LocalDate> getLetterDate();

  /** The day of the letter is that of its signature. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.SIGNATURE ? getLetterDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutablePartnerCommitment.Builder {}
}
