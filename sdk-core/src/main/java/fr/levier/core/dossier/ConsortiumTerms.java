package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.Valid;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the members of a consortium settle among themselves: governance, knowledge, results, entry and exit. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableConsortiumTerms.class)
@JsonDeserialize(builder = ConsortiumTerms.Builder.class)
public interface ConsortiumTerms extends WithConsortiumTerms {

  /** What the lead has to do beside coordinating and reporting. */
  List<@Filled String> getLeadDuties();

  /** The body in which every member has one vote: {@code comité de pilotage}. */
  Optional<@Filled String> getCommittee();

  /** How long between two meetings at most. */
  Optional<Period> getMeetingInterval();

  /** Who has to be there, as it is written: {@code la moitié au moins des membres}. */
  Optional<@Filled String> getQuorum();

  /** What carries a vote, as it is written: {@code la majorité des deux tiers}. */
  Optional<@Filled String> getMajority();

  /** The decisions that need every vote. */
  List<@Filled String> getUnanimousDecisions();

  /** What each member brings. */
  List<@Valid Background> getBackgrounds();

  /** How a result made together is shared, when it is not by the share that each contributed. */
  Optional<@Filled String> getResultsSharing();

  /** How long the others have to object to a publication. */
  Optional<Period> getPublicationReview();

  /** How long before it a member says that it leaves (<i>préavis</i>). */
  Optional<Period> getWithdrawalNotice();

  /** How long a member has to mend a breach before it is excluded. */
  Optional<Period> getCureTime();

  /** What members owe one another for damage, when it is limited. */
  Optional<@Filled String> getLiability();

  /** How long confidentiality lasts after the agreement. */
  Optional<Period> getSurvival();

  /** The court that settles what could not be agreed. */
  Optional<@Filled String> getCourt();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableConsortiumTerms.Builder {}
}
