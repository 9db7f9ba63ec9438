package fr.levier.funding.indemand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.HealthDataAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.PublicAid;
import fr.levier.core.dossier.SignedAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.funding.subsidy.GrantConvention;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The convention by which the funder grants a subsidy to the solver (<i>convention de subvention</i>). The parties are the
 * funder, then the solver.
 *
 * <p>Everything may be missing from a draft: what an act needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableSolverGrant.class)
@JsonDeserialize(builder = SolverGrant.Builder.class)
public interface SolverGrant
    extends InDemandAct, GrantConvention, SignedAct, HealthDataAct, WithSolverGrant {

  /** The co-creation that is supported, in a few words. */
  Optional<@Filled String> getActionTitle();

  /** Who has the need. */
  Optional<@Valid Party> getChallenger();

  /** The call that was answered, as it is cited. */
  Optional<@Filled String> getCallReference();

  /** The decision that grants the subsidy, as it is cited. */
  Optional<@Filled String> getDeliberationReference();

  /** The memorandum of understanding, as it is cited. */
  Optional<@Filled String> getMou();

  /** The first day, included. */
  Optional<LocalDate> getPeriodStart();

  /** The last day, included. */
  Optional<LocalDate> getPeriodEnd();

  /** What the solver commits to. */
  List<@Filled String> getCommitments();

  /** By what it is judged. */
  List<@Valid Indicator> getIndicators();

  /** How long the solver has to answer a formal notice (<i>mise en demeure</i>). */
  Optional<Period> getNoticeDelay();

  @Override
  default Optional<Party> role(Role role) {
    return switch (role) {
      case FUNDER -> getParties().stream().findFirst();
      case SOLVER -> beneficiary();
      case CHALLENGER -> getChallenger();
      default -> Optional.empty();
    };
  }

  @Override
  default String pathOf(Role role) {
    return switch (role) {
      case FUNDER -> "/subject/parties/0";
      case SOLVER -> beneficiaryPath();
      default -> InDemandAct.super.pathOf(role);
    };
  }

  @Override
  default Optional<Euros> grant() {
    return totalAmount();
  }

  @Override
  default String grantPath() {
    return "/subject/amount";
  }

  @Override
  default Optional<Party> beneficiary() {
    return getParties().stream().skip(1).findFirst();
  }

  @Override
  default String beneficiaryPath() {
    return "/subject/parties/1";
  }

  @Override
  default boolean underConvention() {
    return true;
  }

  @Override
  Optional<LocalDate> getSignatureDate();

  /** The days of the grant. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return GrantConvention.super.dayOf(day);
  }

  /** Keeps an own copy of the list of aids, which the builder takes as it is given. */
  @Value.Check
  default SolverGrant withOwnAids() {
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
  final class Builder extends ImmutableSolverGrant.Builder {}
}
