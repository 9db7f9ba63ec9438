package fr.levier.funding.financeurs;

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
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The convention by which a département supports an action of prevention (<i>convention de financement</i>). The parties
 * are the département, then the carrier (<i>porteur</i>) of the action.
 *
 * <p>Everything may be missing from a draft: what an act needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableActionConvention.class)
@JsonDeserialize(builder = ActionConvention.Builder.class)
public interface ActionConvention
    extends PreventionAction, GrantConvention, SignedAct, HealthDataAct, WithActionConvention {

  // What it is

  /** The civil year it is for. */
  Optional<Year> getExercise();

  /** The coordinated programme it carries out, as it is cited. */
  Optional<@Filled String> getProgrammeReference();

  /** The deliberation that grants the subsidy, as it is cited. */
  Optional<@Filled String> getDeliberationReference();

  /** The application file it answers, as it is cited. */
  Optional<@Filled String> getRequestReference();

  // Money

  // Clauses that the parties word themselves

  /** What the carrier commits to. */
  List<@Filled String> getCommitments();

  /** The day by which the carrier files its data on the action, that the département reports to the CNSA. */
  Optional<LocalDate> getActivityDataDue();

  /** How long the carrier has to answer a formal notice (<i>mise en demeure</i>). */
  Optional<Period> getNoticeDelay();

  /** Annexes beside those that the model brings. */
  List<@Filled String> getAnnexes();

  // What follows from it

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

  /** Keeps an own copy of the list of aids, which the builder takes as it is given. */
  @Value.Check
  default ActionConvention withOwnAids() {
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
  final class Builder extends ImmutableActionConvention.Builder {}
}
