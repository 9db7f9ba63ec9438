package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.CombinedAct;
import fr.levier.core.dossier.ConsortiumAct;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Deadline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An answer to a call (<i>dossier de candidature</i>, or <i>note de pré-projet</i> for an AMI).
 *
 * <p>Everything may be missing from a draft: what an application needs is said by the call and by the rules. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableCallApplication.class)
@JsonDeserialize(builder = CallApplication.Builder.class)
public interface CallApplication
    extends LegalSubject, FundedAct, CombinedAct, ConsortiumAct, WithCallApplication {

  /** The call that is answered. */
  Optional<@Valid Call> getCall();

  /** The project in a few words. */
  Optional<@Filled String> getTitle();

  /** Who carries the project, and would receive the money. */
  Optional<@Valid Party> getCarrier();

  /** What the carrier is and does. */
  Optional<@Filled String> getCarrierPresentation();

  /** Whom to ask about the project. */
  Optional<@Valid Contact> getProjectManager();

  /** Who does what in the consortium. */
  List<@Filled String> getMemberRoles();

  /** Others who take part, and how. */
  List<@Filled String> getPartners();

  /** Where the project comes from. */
  Optional<@Filled String> getContext();

  /** The need it answers, and how it was found. */
  Optional<@Filled String> getNeedStatement();

  /** What is done. */
  Optional<@Filled String> getDescription();

  /** The solution that the carrier brings to a call for projects. */
  Optional<@Filled String> getProposedSolution();

  /** What the carrier would bring to the writing of a specification. */
  List<@Filled String> getExpectedContributions();

  /** How it answers the criteria of the call. */
  List<@Valid CriterionAnswer> getCriterionAnswers();

  /** Where it takes place. */
  Optional<@Filled String> getTerritory();

  /** Whom it serves. */
  Optional<@Filled String> getTargetPublic();

  /** What could go wrong, and what is planned for it. */
  List<@Filled String> getRisks();

  /** How it could be taken up elsewhere. */
  Optional<@Filled String> getReplicability();

  /** The phases of the project. */
  Optional<@Valid Calendar> getCalendar();

  /** By what it is judged. */
  List<@Valid Indicator> getIndicators();

  /** What is asked for. */
  Optional<@Positive Euros> getAmountAsked();

  /** The expenses that the call admits. */
  Optional<@Positive Euros> getEligibleBase();

  /** What is asked for, year by year. */
  List<@Valid YearlyAmount> getAmountPerYear();

  /** The commitment to carry out the solution of a call for applications. */
  Optional<@Valid Attestation> getCommitmentToImplement();

  /** The statements that the legal representative signs. */
  List<@Valid Attestation> getAttestations();

  /** The pieces that come with it, as the call names them. */
  List<@Filled String> getPieces();

  /** The second at which it was received. */
  Optional<Deadline> getDepositInstant();

  /** The day it is signed. */
  Optional<LocalDate> getSignatureDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** What is asked for as a share of the eligible base, to the tenth of a percent for print; a rule compares exact amounts. */
  default Optional<Percentage> rateAsked() {
    return getEligibleBase()
        .filter(Euros::isPositive)
        .flatMap(base -> getAmountAsked()
            .map(asked -> Percentage.of(asked
                .toBigDecimal()
                .movePointRight(2)
                .divide(base.toBigDecimal(), 1, RoundingMode.HALF_UP))));
  }

  /** The most that is asked for in a year. */
  default Optional<Euros> highestYearlyAmount() {
    return getAmountPerYear().stream()
        .map(YearlyAmount::getAmount)
        .reduce((one, other) -> one.isMoreThan(other) ? one : other);
  }

  /** Who signs it. */
  default List<Party> signers() {
    return getCarrier().stream().toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getSignatureDate();
  }

  /** The days of the application. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case LAUNCH -> getCall().flatMap(Call::getPublicationDate);
      case DEPOSIT, REQUEST -> getDepositInstant().map(Deadline::day);
      case SIGNATURE -> getSignatureDate();
      default -> Optional.empty();
    };
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCallApplication.Builder {}
}
