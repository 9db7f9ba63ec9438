package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.dossier.Indicator;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A test in real conditions (<i>test en conditions réelles</i>): a solution on trial in the hospital, used by the teams that
 * would have it, within a consultation of the central purchasing body. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableRealConditionTest.class)
@JsonDeserialize(builder = RealConditionTest.Builder.class)
public interface RealConditionTest extends WithRealConditionTest {

  /** What is tested. */
  Optional<@Filled String> getTitle();

  /** The consultation of the central purchasing body that the test belongs to. */
  Optional<@Filled String> getConsultationReference();

  /** When it takes place in that consultation. */
  Optional<TestPhase> getTestPhase();

  /** The day the consultation is launched. */
  Optional<LocalDate> getLaunchDate();

  /** The last day on which offers are received. */
  Optional<LocalDate> getOffersReceivedOn();

  /** The first day of the test. */
  Optional<LocalDate> getTestDate();

  /** The last day of the test, included. */
  Optional<LocalDate> getTestEnd();

  /** The day the contract is awarded. */
  Optional<LocalDate> getAwardDate();

  /** The day the contract is notified. */
  Optional<LocalDate> getNotificationDate();

  /** By what the solutions are judged, as announced in the rules of the consultation. */
  List<@Valid EvaluationCriterion> getTestCriteria();

  /** What is measured. */
  List<@Valid Indicator> getTestIndicators();

  /** Criteria and indicators were written together with the central purchasing body. */
  Optional<Boolean> isCoConstructed();

  /** The hospital has to take part; in the model it is free to. */
  Optional<Boolean> isTestMandatory();

  /** The services that test; an empty list means that nobody has said. */
  List<@Filled String> getTestServices();

  /** The companies that bid. Absent means that nobody has said; an empty list, that nobody bid. */
  Optional<List<@Valid NamedCompany>> getBidders();

  /** Who tests, and how volunteers are found. */
  Optional<@Filled String> getTesters();

  /** Each tester declared interests in the bidders before the test. */
  Optional<Boolean> isTestersDeclared();

  /** How every bidder is given the same chance. */
  Optional<@Filled String> getEqualTreatment();

  /** Keeps an own copy of the list of bidders, which the builder takes as it is given. */
  @Value.Check
  default RealConditionTest withOwnBidders() {
    Optional<List<NamedCompany>> own = getBidders().map(List::copyOf);
    return own.isEmpty() || own.get() == getBidders().get()
        ? this
        : builder().from(this).bidders(own).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableRealConditionTest.Builder {}
}
