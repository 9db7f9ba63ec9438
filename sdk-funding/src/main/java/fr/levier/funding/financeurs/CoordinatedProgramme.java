package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The coordinated programme of a département (<i>programme coordonné de financement des actions de prévention</i>): what was
 * found, the axes, the money and the calendar. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableCoordinatedProgramme.class)
@JsonDeserialize(builder = CoordinatedProgramme.Builder.class)
public interface CoordinatedProgramme extends DepartmentAct, FundedAct, WithCoordinatedProgramme {

  /** The territory it is for, as it is printed under its title. */
  Optional<@Filled String> getTerritory();

  /** The first day, included. */
  Optional<LocalDate> getPeriodStart();

  /** The last day, included. */
  Optional<LocalDate> getPeriodEnd();

  /** The agency that holds the vice-presidency. */
  Optional<@Valid Party> getVicePresident();

  /** The other members of the body, by the names they are printed under. */
  List<@Filled String> getMembers();

  /** The needs that were found (<i>diagnostic</i>). */
  List<@Filled String> getDiagnosis();

  /** What exists already: actions, services, sums. */
  List<@Filled String> getResources();

  /** What it will do. */
  List<@Valid ProgrammeAxis> getAxes();

  /** The actions of the first yearly plan. */
  List<@Valid ProgrammeAction> getActions();

  /** Which part of its money benefits persons who are not dependent; not stated, not claimed. */
  Optional<@PositiveOrZero Percentage> getNonDependentShareOfAmounts();

  /** Its phases. */
  Optional<@Valid Calendar> getCalendar();

  /** By what it is judged. */
  List<@Valid Indicator> getIndicators();

  /** How it is evaluated. */
  Optional<@Filled String> getEvaluationTerms();

  /** The day the draft was sent to the departmental council on citizenship and autonomy (CDCA). */
  Optional<LocalDate> getOpinionRequestedOn();

  /** The day that council gave its opinion; absent while it is awaited or when it is deemed given. */
  Optional<LocalDate> getOpinionGivenOn();

  /** What the opinion says. */
  Optional<@Filled String> getOpinion();

  /** The day the body adopted the programme. */
  Optional<LocalDate> getAdoptionDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  @Override
  default Optional<ActionLevel> level() {
    return Optional.of(ActionLevel.PROGRAMME);
  }

  /** What the axes come to. */
  default Euros axesTotal() {
    return Euros.sum(
        getAxes().stream().flatMap(axis -> axis.getAmount().stream()).toList());
  }

  /** Who signs: the département. */
  default List<Party> signers() {
    return getDepartment().stream().toList();
  }

  /** The day it is signed: that of the adoption. */
  default Optional<LocalDate> signedOn() {
    return getAdoptionDate();
  }

  /** The first of its days. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.PERIOD_START ? getPeriodStart() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCoordinatedProgramme.Builder {}
}
