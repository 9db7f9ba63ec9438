package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The yearly review of a partnership (<i>bilan annuel</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableAnnualReview.class)
@JsonDeserialize(builder = AnnualReview.Builder.class)
public interface AnnualReview extends LegalSubject, WithAnnualReview {

  /** The civil year reviewed. */
  Optional<Year> getYear();

  /** The day it was settled. */
  Optional<LocalDate> getReviewDate();

  /** The convention it reviews, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** The day that convention was signed. */
  Optional<LocalDate> getConventionDate();

  /** The parties to the convention, in its order. */
  List<@Valid Party> getParties();

  /** The year in a few sentences. */
  Optional<@Filled String> getSummary();

  /** The themes worked on. */
  List<@Valid Theme> getThemes();

  /** Project by project. */
  List<@Valid ProjectReview> getProjectReviews();

  /** Test by test. */
  List<@Valid TestReview> getTestReviews();

  /** Indicator by indicator. */
  List<@Valid IndicatorResult> getIndicatorResults();

  /** The days the steering committee met. */
  List<LocalDate> getSteeringMeetings();

  /** What each side put in. */
  List<@Filled String> getMeansUsed();

  /** What stood in the way. */
  List<@Filled String> getDifficulties();

  /** What others can take up. */
  List<@Filled String> getLessons();

  /** What is planned for the next year. */
  List<@Filled String> getNextActions();

  /** The themes proposed for the next year. */
  List<@Valid Theme> getNextThemes();

  /** How many hospitals are in the network. */
  Optional<@PositiveOrZero Integer> getNetworkCount();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The first day of the year reviewed. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.PERIOD_START ? getYear().map(year -> year.atDay(1)) : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableAnnualReview.Builder {}
}
