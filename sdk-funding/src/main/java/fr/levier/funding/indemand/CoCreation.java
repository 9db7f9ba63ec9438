package fr.levier.funding.indemand;

import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.SignedAct;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A co-creation (<i>co-création</i>) between a challenger and a solver, as the acts that they sign tell it: what the rules of
 * the model look at. The parties hold the roles that {@link #getRoles()} gives them, in the same order.
 */
public interface CoCreation extends SteppedAct, SolutionAct, PurchasedAct, SignedAct {

  /** The co-creation in a few words. */
  Optional<@Filled String> getProjectTitle();

  /** The challenge that is answered, by its title. */
  Optional<@Filled String> getChallengeTitle();

  /** The role of each party, in the order of the parties. */
  List<Role> getRoles();

  /** What the solver receives, in euros; zero when it receives nothing. */
  Optional<@PositiveOrZero Euros> getGrantAmount();

  /** Somebody promises to buy the solution. */
  Optional<Boolean> isPurchaseCommitment();

  /** How long the co-creation lasts. */
  Optional<Period> getDuration();

  /** Who was chosen, challenge by challenge. */
  List<@Valid ChallengeChoice> getSolversPerChallenge();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The memorandum of understanding is there. */
  default boolean hasMou() {
    return false;
  }

  @Override
  default Optional<Party> role(Role role) {
    int rank = getRoles().indexOf(role);
    return rank >= 0 && rank < getParties().size()
        ? Optional.of(getParties().get(rank))
        : Optional.empty();
  }

  @Override
  default String pathOf(Role role) {
    int rank = getRoles().indexOf(role);
    return rank >= 0 ? "/subject/parties/" + rank : "/subject/roles";
  }

  @Override
  default Optional<Euros> grant() {
    return getGrantAmount();
  }

  /** Who has the need. */
  default Optional<Party> challenger() {
    return role(Role.CHALLENGER);
  }

  /** Who makes the solution. */
  default Optional<Party> solver() {
    return role(Role.SOLVER);
  }

  /** Who accompanies them. */
  default Optional<Party> supporter() {
    return role(Role.SUPPORTER);
  }

  /** Who grants the money. */
  default Optional<Party> funder() {
    return role(Role.FUNDER);
  }

  /** The signature. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.SIGNATURE ? getSignatureDate() : Optional.empty();
  }
}
