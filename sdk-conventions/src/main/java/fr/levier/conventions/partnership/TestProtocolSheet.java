package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.TestProtocol;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The protocol of one test in real conditions (<i>protocole de test</i>), within a consultation. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableTestProtocolSheet.class)
@JsonDeserialize(builder = TestProtocolSheet.Builder.class)
public interface TestProtocolSheet extends LegalSubject, WithTestProtocolSheet {

  /** Its number. */
  Optional<@Filled String> getNumber();

  /** The day it was settled. */
  Optional<LocalDate> getProtocolDate();

  /** The convention it comes under, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** Who runs the consultation. */
  Optional<@Valid Party> getCentralPurchasingBody();

  /** Where the test takes place. */
  Optional<@Valid Hospital> getHospital();

  /** The test seen from the consultation: phase, days, criteria, services. */
  Optional<@Valid RealConditionTest> getTest();

  /** The test seen from the services: place, users, safety, data, equipment. Criteria and indicators stand with the test. */
  Optional<@Valid TestProtocol> getProtocol();

  /** What is done, in order. */
  List<@Filled String> getSteps();

  /** What stops the test at once. */
  List<@Filled String> getStopCriteria();

  /** How notes are given and put together. */
  Optional<@Filled String> getScoring();

  /** What testers keep to themselves: offers, prices, notes. */
  Optional<@Filled String> getConfidentiality();

  /** To whom to turn in the centre for innovation through purchasing. */
  Optional<@Valid Contact> getReferentCia();

  /** To whom to turn in the hospital. */
  Optional<@Valid Contact> getReferentHospital();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Launch and notification of the consultation. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case LAUNCH -> getTest().flatMap(RealConditionTest::getLaunchDate);
      case NOTIFICATION -> getTest().flatMap(RealConditionTest::getNotificationDate);
      default -> Optional.empty();
    };
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTestProtocolSheet.Builder {}
}
