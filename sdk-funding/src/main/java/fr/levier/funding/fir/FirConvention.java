package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.HealthDataAct;
import fr.levier.core.dossier.PublicAid;
import fr.levier.core.dossier.SignedAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Party;
import fr.levier.funding.subsidy.GrantConvention;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A grant of the regional intervention fund (<i>fonds d’intervention régional</i>, FIR) and the convention that frames it. The
 * parties are the regional health agency (<i>agence régionale de santé</i>, ARS), or each of them, then the beneficiary.
 *
 * <p>Everything may be missing from a draft: what an act needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableFirConvention.class)
@JsonDeserialize(builder = FirConvention.Builder.class)
public interface FirConvention
    extends FirGrant, GrantConvention, SignedAct, HealthDataAct, WithFirConvention {

  // What it is

  /** What the act is about, as it is printed under the word « Convention ». */
  Optional<@Filled String> getTitle();

  /** The budget year (<i>exercice</i>) under which it is made. */
  Optional<Year> getExercise();

  /** The application file it answers, as it is cited. */
  Optional<@Filled String> getRequestReference();

  /** The law that finances social security in the year (<i>LFSS</i>). */
  Optional<@Valid CitedText> getSocialSecurityFinancingAct();

  /** The order that sets the credits of the fund for the year. */
  Optional<@Valid CitedText> getCreditsOrder();

  /** The orders that adopted or revised the regional health plan. */
  List<@Valid CitedText> getPrsOrders();

  // Money

  /** The days of the interim and final reviews (<i>bilans</i>). */
  List<LocalDate> getReviewDates();

  // Clauses that the parties word themselves

  /** How the support of the agency is made known. */
  Optional<@Filled String> getPublicityOfSupport();

  /** Annexes beside those that the model brings. */
  List<@Filled String> getAnnexes();

  // What follows from it

  /** The agencies that grant: the first party, and any other that is one. */
  @Override
  default List<Party> grantors() {
    return Sides.grantors(getParties());
  }

  @Override
  default Optional<Party> beneficiary() {
    return Sides.beneficiary(getParties());
  }

  @Override
  default String beneficiaryPath() {
    return Sides.beneficiaryPath(getParties());
  }

  @Override
  Optional<LocalDate> getSignatureDate();

  /** Keeps own copies of the lists that the builder takes as they are given. */
  @Value.Check
  default FirConvention withOwnLists() {
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

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableFirConvention.Builder {}
}
