package fr.levier.funding.indemand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.HealthDataAct;
import fr.levier.core.dossier.Interest;
import fr.levier.core.dossier.InterestedAct;
import fr.levier.core.lever.WellFormed;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The memorandum by which the parties to a co-creation settle who does what, and that nobody promises to buy
 * (<i>Memorandum of Understanding</i>, <i>protocole d’accord</i>).
 *
 * <p>Everything may be missing from a draft: what an act needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableMemorandumOfUnderstanding.class)
@JsonDeserialize(builder = MemorandumOfUnderstanding.Builder.class)
public interface MemorandumOfUnderstanding
    extends CoCreation, InterestedAct, HealthDataAct, WithMemorandumOfUnderstanding {

  /** Its number. */
  Optional<@Filled String> getNumber();

  /** What the parties recall before they agree (<i>Considérant que …</i>), without those two words. */
  List<@Filled String> getPreamble();

  /** What each party does, in the order of the parties. */
  List<@Filled String> getUndertakings();

  /** What each party brings and keeps. */
  List<@Filled String> getBackground();

  /** How the results of the co-creation are shared. */
  Optional<@Filled String> getResultsSharing();

  /** How the solver may exploit the solution, anywhere. */
  Optional<@Filled String> getExploitation();

  /** How long secrets are kept after the end. */
  Optional<Period> getConfidentialityPeriod();

  /** Who answers for what damage, and who insures it. */
  Optional<@Filled String> getLiabilityInsurance();

  /** What becomes of equipment and data at the end. */
  Optional<@Filled String> getReturnTerms();

  /** How the act ends before its term. */
  Optional<@Filled String> getTermination();

  /** How long before it a party has to say so (<i>préavis</i>). */
  Optional<Period> getNoticePeriod();

  /** The court that settles what could not be agreed. */
  Optional<@Filled String> getCourt();

  /** It is itself the memorandum. */
  @Override
  default boolean hasMou() {
    return true;
  }

  @Override
  Optional<LocalDate> getSignatureDate();

  /** Keeps an own copy of the list of members, which the builder takes as it is given. */
  @Value.Check
  default MemorandumOfUnderstanding withOwnMembers() {
    Optional<List<Interest>> own = getInterestedMembers().map(List::copyOf);
    return own.isEmpty() || own.get() == getInterestedMembers().get()
        ? this
        : builder().from(this).interestedMembers(own).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableMemorandumOfUnderstanding.Builder {}
}
