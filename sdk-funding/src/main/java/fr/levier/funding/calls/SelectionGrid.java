package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Deadline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assessment of one application by the publisher of a call (<i>grille d’instruction</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableSelectionGrid.class)
@JsonDeserialize(builder = SelectionGrid.Builder.class)
public interface SelectionGrid extends LegalSubject, WithSelectionGrid {

  /** The call. */
  Optional<@Valid Call> getCall();

  /** Who carries the application. */
  Optional<@Valid Party> getCandidate();

  /** The project. */
  Optional<@Filled String> getProjectTitle();

  /** When the application was received. */
  Optional<Deadline> getReceivedAt();

  /** Who assesses it. */
  Optional<@Valid Contact> getAssessor();

  /** What links the assessor has with the candidate, or that there are none. */
  Optional<@Filled String> getAssessorInterests();

  /** The conditions, met or not. */
  List<@Valid EligibilityCheck> getEligibilityChecks();

  /** The best note of a criterion. */
  Optional<@Positive Integer> getBestNote();

  /** The criteria by which it was assessed. */
  List<@Valid UsedCriterion> getUsedCriteria();

  /** What speaks for it. */
  List<@Filled String> getStrengths();

  /** What speaks against it. */
  List<@Filled String> getWeaknesses();

  /** What is proposed. */
  Optional<@Filled String> getOpinion();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The day of the assessment. */
  Optional<LocalDate> getAssessmentDate();

  /**
   * A line of the grid, for print.
   *
   * @param criterion the criterion
   * @param weight its share, as the call announced it
   * @param note the note given
   * @param points what the note brings, out of one hundred; absent while a weight, a note or the best note is
   * @param comment why
   */
  record Row(
      Optional<String> criterion,
      Optional<Percentage> weight,
      Optional<BigDecimal> note,
      Optional<BigDecimal> points,
      Optional<String> comment) {}

  /** The criteria with their weights, notes and points. */
  default List<Row> rows() {
    return getUsedCriteria().stream().map(this::row).toList();
  }

  private Row row(UsedCriterion used) {
    Optional<Percentage> weight = getCall().stream()
        .flatMap(call -> call.getAnnouncedCriteria().stream())
        .filter(announced -> announced.getName().equals(used.getName()))
        .findFirst()
        .flatMap(EvaluationCriterion::getWeight);
    Optional<BigDecimal> points = weight.flatMap(share -> used.getNote()
        .flatMap(note -> getBestNote()
            .filter(best -> best > 0)
            .map(best -> share
                .toBigDecimal()
                .multiply(note)
                .divide(BigDecimal.valueOf(best), 2, RoundingMode.HALF_UP))));
    return new Row(used.getName(), weight, used.getNote(), points, used.getComment());
  }

  /** The points of all criteria; absent while one of them is. */
  default Optional<BigDecimal> total() {
    List<BigDecimal> points =
        rows().stream().flatMap(row -> row.points().stream()).toList();
    return points.isEmpty() || points.size() < rows().size()
        ? Optional.empty()
        : Optional.of(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The day of the assessment is that of its signature. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.SIGNATURE ? getAssessmentDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableSelectionGrid.Builder {}
}
