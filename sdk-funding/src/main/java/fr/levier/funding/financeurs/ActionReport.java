package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.dossier.ActionReview;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Party;
import fr.levier.funding.subsidy.GrantReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The review of an action and its financial report (<i>bilan et compte rendu financier</i>), by the carrier to the
 * département. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableActionReport.class)
@JsonDeserialize(builder = ActionReport.Builder.class)
public interface ActionReport extends FinanceursAct, GrantReport, WithActionReport {

  /** The département that granted. */
  Optional<@Valid Party> getDepartment();

  /** How many persons it was to reach. */
  Optional<@PositiveOrZero Integer> getPersonsExpected();

  /** How many persons it reached. */
  Optional<@PositiveOrZero Integer> getPersonsReached();

  /** How many sessions were held. */
  Optional<@PositiveOrZero Integer> getSessions();

  /** What was planned and done, part by part. */
  List<@Valid ActionReview> getActionReviews();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableActionReport.Builder {}
}
