package fr.levier.funding.mig;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The slip under which one file goes to the ministry and to the agency on the same day (<i>bordereau d’envoi</i>).
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableMigSlip.class)
@JsonDeserialize(builder = MigSlip.Builder.class)
public interface MigSlip extends LegalSubject, MigDeposit, WithMigSlip {

  /** Who sends. */
  Optional<@Valid Party> getEstablishment();

  /** The ministry, with the office that receives. */
  Optional<@Valid Party> getMinistry();

  /** The agency. */
  Optional<@Valid Party> getAgency();

  /** The call, as it is cited. */
  Optional<@Filled String> getCampaignReference();

  /** The project in a few words. */
  Optional<@Filled String> getProject();

  /** How it is sent: post, deposit online. */
  Optional<@Filled String> getSendingMethod();

  /** What is sent, piece by piece, the same to both. */
  List<@Filled String> getPieces();

  /** Who answers questions. */
  Optional<@Valid Contact> getFollowedBy();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs the slip. */
  default List<Party> signers() {
    return getEstablishment().stream().toList();
  }

  /** The day it is signed: that of the deposit. */
  default Optional<LocalDate> signedOn() {
    return getDepositDgos();
  }

  /** The deposit: the day it was sent to the ministry. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.DEPOSIT ? getDepositDgos() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableMigSlip.Builder {}
}
