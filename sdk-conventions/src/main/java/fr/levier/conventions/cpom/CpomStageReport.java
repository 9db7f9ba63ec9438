package fr.levier.conventions.cpom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.ActionReview;
import fr.levier.core.dossier.IndicatorOutcome;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The yearly stage report (<i>rapport annuel d’étape</i>) of the innovation annex. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCpomStageReport.class)
@JsonDeserialize(builder = CpomStageReport.Builder.class)
public interface CpomStageReport extends LegalSubject, WithCpomStageReport {

  /** How the contract is cited, without its name: {@code n° 2024-950000018}. */
  Optional<@Filled String> getCpomReference();

  /** The first day of the contract, included. */
  Optional<LocalDate> getCpomStart();

  /** The last day of the contract, included. */
  Optional<LocalDate> getCpomEnd();

  /** The agency that the document is sent to. */
  Optional<@Valid Party> getAgency();

  /** The holder, who reports. */
  Optional<@Valid Party> getHolder();

  /** The civil year reported on. */
  Optional<Year> getYear();

  /** The day it was settled, which is the day it is signed. */
  Optional<LocalDate> getReportDate();

  /** The day of the yearly review that examines it. */
  Optional<LocalDate> getReviewDate();

  /** The year in a few sentences. */
  Optional<@Filled String> getSummary();

  /** Indicator by indicator. */
  List<@Valid IndicatorOutcome> getIndicatorOutcomes();

  /** Project by project. */
  List<@Valid ActionReview> getActionReviews();

  /** The contracts and grants of the list, with the assessment of the year. */
  List<@Valid HolderContract> getContractsAssessed();

  /** What stood in the way. */
  List<@Filled String> getDifficulties();

  /** What is put right (<i>mesures correctives</i>). */
  List<@Filled String> getCorrectiveMeasures();

  /** What is planned for the next year. */
  List<@Filled String> getNextActions();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs: the holder. */
  default List<Party> signers() {
    return getHolder().stream().toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getReportDate();
  }

  /** The first day of the year reported on. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.PERIOD_START ? getYear().map(year -> year.atDay(1)) : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCpomStageReport.Builder {}
}
