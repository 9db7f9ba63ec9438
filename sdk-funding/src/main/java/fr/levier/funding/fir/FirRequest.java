package fr.levier.funding.fir;

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
 * An application for a grant of the regional intervention fund (<i>dossier de demande FIR</i>).
 *
 * <p>Everything may be missing from a draft: what a request needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableFirRequest.class)
@JsonDeserialize(builder = FirRequest.Builder.class)
public interface FirRequest extends FirGrant, GrantRequest, WithFirRequest {

  /** The project in a few words. */
  Optional<@Filled String> getTitle();

  /** The agencies that are asked. */
  List<@Valid Party> getGrantors();

  /** Who asks, and would receive the money. */
  Optional<@Valid Party> getBeneficiary();

  /** How the project answers it: structured, and able to be taken up elsewhere. */
  Optional<@Filled String> getProjectAnswer();

  @Override
  default List<Party> grantors() {
    return getGrantors();
  }

  @Override
  default Optional<Party> beneficiary() {
    return getBeneficiary();
  }

  /** Nothing is agreed yet. */
  @Override
  default boolean underConvention() {
    return false;
  }

  /** Keeps own copies of the lists that the builder takes as they are given. */
  @Value.Check
  default FirRequest withOwnLists() {
    Optional<List<PublicAid>> aids = getPreviousAids().map(List::copyOf);
    Optional<List<YearlyAmendment>> amendments = getAvenants().map(List::copyOf);
    boolean own = same(aids, getPreviousAids()) && same(amendments, getAvenants());
    return own
        ? this
        : builder().from(this).previousAids(aids).avenants(amendments).build();
  }

  private static <V> boolean same(Optional<List<V>> copy, Optional<List<V>> given) {
    return copy.isEmpty() || copy.get() == given.get();
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
  final class Builder extends ImmutableFirRequest.Builder {}
}
