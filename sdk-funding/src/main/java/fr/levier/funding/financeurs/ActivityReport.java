package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The yearly report of the body with its state of expenses to the CNSA (<i>rapport d’activité et état des dépenses</i>, code
 * de la sécurité sociale, article R. 178-19). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableActivityReport.class)
@JsonDeserialize(builder = ActivityReport.Builder.class)
public interface ActivityReport extends DepartmentAct, WithActivityReport {

  /** The year reported on. */
  Optional<Year> getYear();

  /** The day it is filed. */
  Optional<LocalDate> getReportDate();

  /** The programme it reports on, as it is cited. */
  Optional<@Filled String> getProgrammeReference();

  /** Who sits in the body, in what quality. */
  List<@Filled String> getComposition();

  /** The meetings of the year: day and subject. */
  List<@Filled String> getMeetings();

  /** The actions supported. */
  List<@Valid ProgrammeAction> getActions();

  /** What was spent on the items 1°, 4° and 6° of article L. 233-1 of the code de l’action sociale et des familles. */
  Optional<@PositiveOrZero Euros> getActionExpenses();

  /** What was spent on item 2° of that article, the flat rate for autonomy (<i>forfait autonomie</i>). */
  Optional<@PositiveOrZero Euros> getFlatRateExpenses();

  /** What stood in the way. */
  List<@Filled String> getDifficulties();

  /** What is planned next. */
  List<@Filled String> getNextActions();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** How many persons the actions reached. */
  default int personsReached() {
    return getActions().stream()
        .flatMap(action -> action.getPersons().stream())
        .mapToInt(persons -> persons)
        .sum();
  }

  /** What the actions received. */
  default Euros actionsTotal() {
    return Euros.sum(
        getActions().stream().flatMap(action -> action.getAmount().stream()).toList());
  }

  /** Who signs: the département. */
  default List<Party> signers() {
    return getDepartment().stream().toList();
  }

  /** The day it is signed: that of the filing. */
  default Optional<LocalDate> signedOn() {
    return getReportDate();
  }

  /** The day it is filed. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.DEPOSIT ? getReportDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableActivityReport.Builder {}
}
