package fr.levier.funding.indemand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.ActionReview;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What came of the pilot of a solution (<i>rapport de pilote</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutablePilotReport.class)
@JsonDeserialize(builder = PilotReport.Builder.class)
public interface PilotReport extends PurchasedAct, WithPilotReport {

  /** The co-creation, in a few words. */
  Optional<@Filled String> getProjectTitle();

  /** The challenge, by its title. */
  Optional<@Filled String> getChallengeTitle();

  /** Where the solution was tried. */
  Optional<@Valid Party> getChallenger();

  /** Who made it. */
  Optional<@Valid Party> getSolver();

  /** The memorandum of understanding, as it is cited. */
  Optional<@Filled String> getMou();

  /** The first day of the pilot. */
  Optional<LocalDate> getPilotStart();

  /** The last day of the pilot. */
  Optional<LocalDate> getPilotEnd();

  /** Who tried it, and how many. */
  Optional<@Filled String> getUsers();

  /** What was planned and done, part by part. */
  List<@Valid ActionReview> getActionReviews();

  /** What stood in the way. */
  List<@Filled String> getDifficulties();

  /** Incidents, above all on safety and data; an empty list when there was none. */
  List<@Filled String> getIncidents();

  /** What became of equipment and data. */
  Optional<@Filled String> getReturnStatement();

  /** What the challenger makes of the solution. */
  Optional<@Filled String> getOpinion();

  /** What is planned next. */
  List<@Filled String> getNextActions();

  /** The day of the report. */
  Optional<LocalDate> getReportDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  @Override
  default Optional<Party> role(Role role) {
    return switch (role) {
      case CHALLENGER -> getChallenger();
      case SOLVER -> getSolver();
      default -> Optional.empty();
    };
  }

  /** Who signs the report: the challenger and the solver. */
  default List<Party> signers() {
    return Stream.concat(getChallenger().stream(), getSolver().stream()).toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getReportDate();
  }

  /** The day of the report. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.DEPOSIT ? getReportDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutablePilotReport.Builder {}
}
