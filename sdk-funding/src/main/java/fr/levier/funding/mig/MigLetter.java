package fr.levier.funding.mig;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A letter by which both hospitals commit to the project (<i>lettre d’engagement conjointe</i>).
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableMigLetter.class)
@JsonDeserialize(builder = MigLetter.Builder.class)
public interface MigLetter extends LegalSubject, WithMigLetter {

  /** The French hospital. */
  Optional<@Valid Party> getEstablishment();

  /** The hospital abroad. */
  Optional<@Valid Party> getPartner();

  /** To whom it is written. */
  Optional<@Valid Party> getRecipient();

  /** The call, as it is cited. */
  Optional<@Filled String> getCampaignReference();

  /** The project in a few words. */
  Optional<@Filled String> getProject();

  /** The objectives that both share. */
  List<@Filled String> getObjectives();

  /** The people, premises and means that the French hospital brings. */
  List<@Filled String> getFrenchResources();

  /** Those that the hospital abroad brings. */
  List<@Filled String> getPartnerResources();

  /** Who leads the project in France. */
  Optional<@Valid Contact> getLeadFrance();

  /** Who leads the project in the partner country. */
  Optional<@Valid Contact> getLeadPartner();

  /** The period that they commit for. */
  Optional<@Valid Term> getTerm();

  /** Under which conditions. */
  List<@Filled String> getConditions();

  /** The day of the last signature. */
  Optional<LocalDate> getLetterDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs it: both hospitals. */
  default List<Party> signers() {
    return Stream.concat(getEstablishment().stream(), getPartner().stream()).toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getLetterDate();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableMigLetter.Builder {}
}
