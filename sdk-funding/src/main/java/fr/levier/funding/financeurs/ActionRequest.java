package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.PublicAid;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Party;
import fr.levier.funding.subsidy.GrantRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application for the support of an action of prevention (<i>dossier de candidature</i>).
 *
 * <p>Everything may be missing from a draft: what a request needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableActionRequest.class)
@JsonDeserialize(builder = ActionRequest.Builder.class)
public interface ActionRequest extends PreventionAction, GrantRequest, WithActionRequest {

  /** The call it answers, as it is cited. */
  Optional<@Filled String> getCallReference();

  /** The département that is asked. */
  Optional<@Valid Party> getDepartment();

  /** Who asks, and would receive the money. */
  Optional<@Valid Party> getBeneficiary();

  @Override
  default Optional<Party> beneficiary() {
    return getBeneficiary();
  }

  /** Keeps an own copy of the list of aids, which the builder takes as it is given. */
  @Value.Check
  default ActionRequest withOwnAids() {
    Optional<List<PublicAid>> own = getPreviousAids().map(List::copyOf);
    return own.isEmpty() || own.get() == getPreviousAids().get()
        ? this
        : builder().from(this).previousAids(own).build();
  }

  /** Who signs the file. */
  default List<Party> signers() {
    return getBeneficiary().stream().toList();
  }

  /** The day it is signed: that of the request. */
  default Optional<LocalDate> signedOn() {
    return getRequestDate();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableActionRequest.Builder {}
}
