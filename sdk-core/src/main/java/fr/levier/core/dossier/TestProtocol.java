package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.constraint.Spanning;
import fr.levier.core.constraint.StartsBeforeItEnds;
import fr.levier.core.party.Contact;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a solution is tried where it would be used (<i>test en conditions réelles</i>): place, people, criteria, safety, data, and
 * what becomes of the equipment afterwards. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@StartsBeforeItEnds
@JsonSerialize(as = ImmutableTestProtocol.class)
@JsonDeserialize(builder = TestProtocol.Builder.class)
public interface TestProtocol extends Spanning, WithTestProtocol {

  /** The name of the test. */
  Optional<@Filled String> getTitle();

  /** The solution on trial. */
  Optional<@Filled String> getSolution();

  /** Who supplies it. */
  Optional<@Filled String> getSupplier();

  /** The site. */
  Optional<@Filled String> getPlace();

  /** The services that test. */
  List<@Filled String> getTestServices();

  /** The first day, included. */
  @Override
  Optional<LocalDate> getStart();

  /** The last day, included. */
  @Override
  Optional<LocalDate> getEnd();

  /** By what the solution is judged. */
  List<@Valid EvaluationCriterion> getTestCriteria();

  /** What is measured. */
  List<@Valid Indicator> getTestIndicators();

  /** Criteria and indicators were written by both sides together. */
  Optional<Boolean> isCoConstructed();

  /** Who uses the solution during the test, and how they are trained. */
  Optional<@Filled String> getUsers();

  /** What is installed, lent, connected. */
  Optional<@Filled String> getEquipment();

  /** Who is told and asked for consent, and how. */
  Optional<@Filled String> getInformation();

  /** What protects patients and staff, and what stops the test. */
  Optional<@Filled String> getSafety();

  /** To whom an incident is told, and within what time. */
  Optional<@Filled String> getIncidentHandling();

  /** Health data of patients are processed during the test. */
  Optional<Boolean> isProcessesHealthData();

  /** What data are processed, by whom, and what becomes of them at the end. */
  Optional<@Filled String> getDataHandling();

  /** When and how equipment is returned, at whose cost. */
  Optional<@Filled String> getEquipmentReturn();

  /** Who pays what. */
  Optional<@Filled String> getCosts();

  /** What is insured, and by whom. */
  Optional<@Filled String> getInsurance();

  /** How results are reported, and to whom. */
  Optional<@Filled String> getReporting();

  /** Who leads the test. */
  Optional<@Valid Contact> getLead();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTestProtocol.Builder {}
}
