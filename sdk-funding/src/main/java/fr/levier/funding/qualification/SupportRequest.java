package fr.levier.funding.qualification;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.PublicAid;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.funding.procurement.PurchaseNeed;
import fr.levier.funding.procurement.RegimeSheet;
import fr.levier.funding.subsidy.Grant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A support that is asked from a public funder, of which it is to be said whether it is a subsidy or a public contract; and
 * the note that says it (<i>note de qualification</i>).
 *
 * <p>Everything may be missing from a draft: what is not known leaves the opinion open. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableSupportRequest.class)
@JsonDeserialize(builder = SupportRequest.Builder.class)
public interface SupportRequest extends Grant, WithSupportRequest {

  // Whom and what

  /** The project in a few words. */
  Optional<@Filled String> getTitle();

  /** Whose support is asked. */
  Optional<@Valid Party> getGrantor();

  /** Who asks for it. */
  Optional<@Valid Party> getBeneficiary();

  /** What is to be done, how and by whom. */
  Optional<@Filled String> getActionDescription();

  /** The need that is met, and whose it is. */
  Optional<@Filled String> getNeedStatement();

  /** The general or local interest that is served. */
  Optional<@Filled String> getPublicInterest();

  // What speaks for one side or the other

  /** The call it answers, if any. */
  Optional<CallType> getCallType();

  /** Which part of the cost the funder bears. */
  Optional<@PositiveOrZero Percentage> getFundingShare();

  /** The beneficiary bears a risk of its own: it pays a part, or loses if the action fails. */
  Optional<Boolean> isBeneficiaryBearsRisk();

  /** The funder may refuse: nothing gives a right to the support. */
  Optional<Boolean> isDiscretionary();

  // The act

  /** A written convention exists or is being written. */
  Optional<Boolean> isConvention();

  /** The purchase that it is, or would be, when it is a public contract. */
  Optional<@Valid PurchaseNeed> getProcurement();

  // The note

  /** Number of the note. */
  Optional<@Filled String> getNumber();

  /** The day it was settled. */
  Optional<LocalDate> getNoteDate();

  /** Who wrote it. */
  Optional<@Valid Contact> getAuthor();

  /** For whom it was written. */
  Optional<@Filled String> getAddressee();

  /** The papers it rests on. */
  List<@Filled String> getSources();

  /** What the author adds to the opinion. */
  List<@Filled String> getRemarks();

  @Override
  default Optional<Party> beneficiary() {
    return getBeneficiary();
  }

  @Override
  default boolean underConvention() {
    return isConvention().orElse(false);
  }

  /** What it is in law, as a graded opinion to be confirmed by counsel. */
  default Opinion opinion() {
    return Opinion.of(this);
  }

  /** The purchase that this is if it is no subsidy: as it is stated, by the funder unless it names another buyer. */
  default PurchaseNeed purchase() {
    PurchaseNeed stated =
        getProcurement().orElseGet(() -> PurchaseNeed.builder().build());
    return stated.getBuyer().isPresent()
        ? stated
        : PurchaseNeed.builder().from(stated).buyer(getGrantor()).build();
  }

  /**
   * What the law opens to that purchase and asks of it.
   *
   * @param asOf the day whose law applies, unless the purchase says when its consultation is launched
   */
  default RegimeSheet regime(LocalDate asOf, LegalParameters law) {
    return purchase().regime(asOf, law);
  }

  /** Keeps an own copy of the list of earlier aids, which the builder takes as it is given. */
  @Value.Check
  default SupportRequest withOwnAids() {
    Optional<List<PublicAid>> own = getPreviousAids().map(List::copyOf);
    return own.isEmpty() || own.get() == getPreviousAids().get()
        ? this
        : builder().from(this).previousAids(own).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableSupportRequest.Builder {}
}
