package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.HealthDataAct;
import fr.levier.core.dossier.PublicAid;
import fr.levier.core.dossier.SignedAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Iban;
import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
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
public interface FirConvention extends FirGrant, SignedAct, HealthDataAct, WithFirConvention {

  // What it is

  /** What the act is about, as it is printed under the word « Convention ». */
  Optional<@Filled String> getTitle();

  /** Its number in the register of the agency. */
  Optional<@Filled String> getNumber();

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

  /** What else the parties recall before they agree (<i>Considérant que …</i>), without those two words. */
  List<@Filled String> getPreamble();

  // Money

  /** Which expenses of the action the grant may pay. */
  Optional<@Filled String> getEligibleExpenses();

  /** The line of the agency’s budget that pays. */
  Optional<@Filled String> getBudgetLine();

  /** The accountant in charge (<i>comptable assignataire</i>). */
  Optional<@Filled String> getAccountingOfficer();

  /** Where it is paid. */
  Optional<Iban> getIban();

  /** Who holds that account. */
  Optional<@Filled String> getAccountHolder();

  /** What the act says of State aid, when the activity is economic. */
  Optional<@Filled String> getStateAidStatement();

  /** The days of the interim and final reviews (<i>bilans</i>). */
  List<LocalDate> getReviewDates();

  // Clauses that the parties word themselves

  /** How the support of the agency is made known. */
  Optional<@Filled String> getPublicityOfSupport();

  /** How data and secrets are protected. */
  Optional<@Filled String> getConfidentiality();

  /** Who answers for what damage, and who insures it. */
  Optional<@Filled String> getLiabilityInsurance();

  /** How the act ends before its term. */
  Optional<@Filled String> getTermination();

  /** How long before it either party has to say so (<i>préavis</i>). */
  Optional<Period> getNoticePeriod();

  /** The court that settles what could not be agreed. */
  Optional<@Filled String> getCourt();

  /** Annexes beside those that the model brings. */
  List<@Filled String> getAnnexes();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

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
