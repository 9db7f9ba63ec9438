package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Hospital;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The sheet of one project (<i>fiche projet</i>), under a partnership convention. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableProjectSheet.class)
@JsonDeserialize(builder = ProjectSheet.Builder.class)
public interface ProjectSheet extends LegalSubject, FundedAct, WithProjectSheet {

  /** Its number. */
  Optional<@Filled String> getNumber();

  /** The day it was written. */
  Optional<LocalDate> getSheetDate();

  /** The convention it comes under, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** The hospital whose teams carry the project. */
  Optional<@Valid Hospital> getHospital();

  /** Its innovation unit (<i>cellule innovation</i>). */
  Optional<@Filled String> getHospitalUnit();

  /** The project. */
  Optional<@Valid PartnershipProject> getProject();

  /** Where the need comes from and what is done today. */
  Optional<@Filled String> getContext();

  /** How mature the solution is. */
  Optional<@Filled String> getMaturity();

  /** For whom it is: patients, professionals, managers. */
  List<@Filled String> getBeneficiaries();

  /** What is expected of it. */
  List<@Filled String> getExpectedBenefits();

  /** What is asked of the centre for innovation through purchasing. */
  List<@Filled String> getMeansCia();

  /** What the hospital puts in. */
  List<@Filled String> getMeansHospital();

  /** What may go wrong, and what is planned against it. */
  List<@Filled String> getRisks();

  /** To whom results belong. */
  Optional<@Filled String> getIntellectualProperty();

  /** What data are processed, by whom, under which protection. */
  Optional<@Filled String> getDataHandling();

  /** By which procedure the solution could be bought; the sheet promises no purchase. */
  Optional<@Filled String> getPurchaseRoute();

  /** The phases of the project. */
  Optional<@Valid Calendar> getCalendar();

  /** By what it is judged. */
  List<@Valid Indicator> getIndicators();

  /** To whom to turn in the centre for innovation through purchasing. */
  Optional<@Valid Contact> getReferentCia();

  /** To whom to turn in the hospital. */
  Optional<@Valid Contact> getReferentHospital();

  /** What the steering committee decided. */
  Optional<@Filled String> getDecision();

  /** The day it decided. */
  Optional<LocalDate> getDecisionDate();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableProjectSheet.Builder {}
}
