package fr.levier.funding.article51;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.HealthDataAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.SignedAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Iban;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The convention by which the funds pay an experiment (<i>convention de financement</i>): the regional health agency and the health insurance, then the carrier. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableArticle51Convention.class)
@JsonDeserialize(builder = Article51Convention.Builder.class)
public interface Article51Convention
    extends Article51Act, SignedAct, FundedAct, HealthDataAct, WithArticle51Convention {

  /** Its number in the register of the agency. */
  Optional<@Filled String> getNumber();

  /** The order that authorises the experiment, as it is cited. */
  Optional<@Filled String> getAuthorisationOrder();

  /** The day of that order. */
  Optional<LocalDate> getAuthorisationDate();

  /** Where that order was published. */
  Optional<@Filled String> getPublicationReference();

  /** What the carrier does. */
  Optional<@Filled String> getPurpose();

  /** How the fund for innovation in the health system pays: what is invoiced, to whom, when. */
  Optional<@Filled String> getFissTerms();

  /** How the regional intervention fund pays. */
  Optional<@Filled String> getFirTerms();

  /** The health insurance body that pays (<i>caisse</i>). */
  Optional<@Filled String> getPayerName();

  /** Who holds the account. */
  Optional<@Filled String> getAccountHolder();

  /** Where it is paid. */
  Optional<Iban> getIban();

  /** What the carrier commits to. */
  List<@Filled String> getCommitments();

  /** How the carrier pays over to the professionals and structures that take part. */
  Optional<@Filled String> getProfessionalsTerms();

  /** What is reported, to whom and when. */
  Optional<@Filled String> getReportingTerms();

  /** What patients are told, and what is collected of them. */
  Optional<@Filled String> getPatientInformation();

  /** How the use of the money is checked. */
  Optional<@Filled String> getControlTerms();

  /** What becomes of money left over, or paid without right. */
  Optional<@Filled String> getUnspentBalanceTerms();

  /** How data and secrets are protected. */
  Optional<@Filled String> getConfidentiality();

  /** Who answers for what damage, and who insures it. */
  Optional<@Filled String> getLiabilityInsurance();

  /** How the experiment and its funders are made known. */
  Optional<@Filled String> getCommunication();

  /** When payments, or the experiment, are suspended. */
  Optional<@Filled String> getSuspension();

  /** How the act ends before its term. */
  Optional<@Filled String> getTermination();

  /** How long before it either party has to say so (<i>préavis</i>). */
  Optional<Period> getNoticePeriod();

  /** The court that settles what could not be agreed. */
  Optional<@Filled String> getCourt();

  /** The day an association or foundation subscribed to the contract of commitment to the Republic. */
  Optional<LocalDate> getCerAttestation();

  /** Its phases. */
  Optional<@Valid Calendar> getCalendar();

  /** By what it is judged. */
  List<@Valid Indicator> getIndicators();

  /** Annexes beside those that the model brings. */
  List<@Filled String> getAnnexes();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The days of the experiment, and the signature. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.SIGNATURE ? getSignatureDate() : Article51Act.super.dayOf(day);
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableArticle51Convention.Builder {}
}
