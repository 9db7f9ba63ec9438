package fr.levier.funding.subsidy;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.CombinedAct;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.PublicAid;
import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Step;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A subsidy (<i>subvention</i>) from the request to the last payment, as far as it is known: what the law common to all
 * subsidies looks at (loi n° 2000-321 of 12 April 2000, articles 9-1 to 10-1).
 *
 * <p>A fact that is absent is one that nobody has stated; a clause that is absent is not in the act.
 */
public interface Grant extends LegalSubject, FundedAct, CombinedAct {

  // Whom it goes to

  /** What the beneficiary is in law, where neither its type nor its kind of party tells. */
  Optional<LegalForm> getBeneficiaryLegalForm();

  /** The beneficiary is an undertaking (<i>entreprise</i>) for the activity financed: it offers goods or services on a market. */
  @JsonProperty("isUndertaking")
  Optional<Boolean> isUndertaking();

  // What it is: a subsidy or a price

  /** Who had the initiative. */
  Optional<Initiative> getInitiative();

  /** Who defined the need. */
  Optional<NeedSource> getNeedDefinedBy();

  /** What the funder itself receives. */
  Optional<Consideration> getConsideration();

  /** How the money is reckoned. */
  Optional<Pricing> getPricing();

  /** Clauses that a subsidy does not go with; what is not named is not claimed. */
  List<RequalificationClue> getClues();

  // Its days

  /** The day it was asked for. */
  Optional<LocalDate> getRequestDate();

  /** The day it is granted; absent while it is only asked for. */
  Optional<LocalDate> getGrantDate();

  /** The day of the last signature of the convention. */
  Optional<LocalDate> getSignatureDate();

  /** The day it was notified to the beneficiary. */
  Optional<LocalDate> getNotificationDate();

  /** The day the sum notified was paid, or is to be; absent while it is unpaid. */
  Optional<LocalDate> getPaymentDate();

  // How much

  /** What one authority gives, year by year: the amount that thresholds look at. */
  List<@Valid YearlyAmount> getAmountPerYear();

  /** The aid as a whole. */
  Optional<@Positive Euros> getAmount();

  /** The cash that all authorities together gave the beneficiary in the year (<i>subventions en numéraire</i>). */
  List<@Valid PublicAid> getCashSubsidiesOfYear();

  // State aid

  /** The rules under which an undertaking is supported. */
  Optional<AidRegime> getAidRegime();

  /** The earlier aids of the same regime to the same single undertaking. An empty list means none; absent, nobody has said. */
  Optional<List<@Valid PublicAid>> getPreviousAids();

  // What is attested and reported

  /** Which version of the request form was filed: {@code 12156*06}. */
  Optional<@Filled String> getRequestFormVersion();

  /** What it was asked for. */
  Optional<RequestObject> getRequestObject();

  /** The day the legal representative signed the <i>contrat d’engagement républicain</i> (CER). */
  Optional<LocalDate> getCerAttestation();

  /** Why that contract is deemed met; not stated, it is not claimed. */
  Optional<CerExemption> getCerExemption();

  /** The money is assigned to a determined expense (<i>affectée à une dépense déterminée</i>). */
  Optional<Boolean> isAssignedToExpense();

  /** The last day of the financial year (<i>exercice</i>) for which it is granted. */
  Optional<LocalDate> getFinancialYearEnd();

  /** The day by which the act wants the financial report (<i>compte rendu financier</i>). */
  Optional<LocalDate> getFinancialReportDue();

  /** The day the financial report was filed. */
  Optional<LocalDate> getFinancialReportFiledOn();

  /** The beneficiary has an auditor (<i>commissaire aux comptes</i>). */
  Optional<Boolean> isAuditorAppointed();

  /** The beneficiary publishes its accounts. */
  Optional<Boolean> isAccountsPublished();

  /** The day the essential data of the convention were published. */
  Optional<LocalDate> getOpenDataPublishedOn();

  // What the convention says

  /** For what the money is given (<i>objet</i>). */
  Optional<@Filled String> getPurpose();

  /** The amount that the convention states. */
  Optional<@Positive Euros> getAmountInConvention();

  /** When and how the money is paid. Blank text: the convention sets neither a date nor an event. */
  Optional<String> getPaymentTerms();

  /** On what conditions the money may be used. */
  Optional<@Filled String> getConditionsOfUse();

  /** How the use of the money is checked. */
  Optional<@Filled String> getControlTerms();

  /** What becomes of money left over (<i>reliquat</i>). */
  Optional<@Filled String> getUnspentBalanceTerms();

  /** How the action is evaluated. */
  Optional<@Filled String> getEvaluationTerms();

  /** The context, as the preamble recalls it. */
  Optional<@Filled String> getContextStatement();

  /** Who had the initiative, as the preamble says it. */
  Optional<@Filled String> getInitiativeStatement();

  // What follows from it

  /** Who receives the money. */
  default Optional<Party> beneficiary() {
    return Optional.empty();
  }

  /** Where the beneficiary stands, or would stand, in the dossier file (RFC 6901). */
  default String beneficiaryPath() {
    return "/subject/beneficiary";
  }

  /** What the beneficiary is among the actors of the levers. */
  default Optional<ActorType> beneficiaryType() {
    return beneficiary().flatMap(Party::getActorType);
  }

  /** A convention or contract exists or is being written. */
  default boolean underConvention() {
    return false;
  }

  /** It is not a grant of the FIR, which has rules of its own for much of this. */
  default boolean outsideFir() {
    return true;
  }

  /** What one authority gives, year by year: what thresholds look at. */
  default List<YearlyAmount> yearlyAmounts() {
    return getAmountPerYear();
  }

  /** The highest amount of a year, if any year has one. */
  default Optional<Euros> highestYearlyAmount() {
    Optional<Euros> highest = Optional.empty();
    for (YearlyAmount year : yearlyAmounts()) {
      if (highest.isEmpty() || year.getAmount().isMoreThan(highest.get())) {
        highest = Optional.of(year.getAmount());
      }
    }
    return highest;
  }

  /** The aid as a whole: as it is stated, else as its years add up. */
  default Optional<Euros> totalAmount() {
    return getAmount()
        .or(() ->
            Optional.of(yearlyAmounts()).filter(years -> !years.isEmpty()).map(YearlyAmount::sum));
  }

  /** The yearly amount above which it needs a convention: of a private-law body only, on the day it is granted. */
  default Optional<Step<Euros>> conventionThreshold(LocalDate day, LegalParameters law) {
    return Beneficiary.of(this).isPrivateBody().isYes()
        ? law.on(SubsidyParameters.CONVENTION, day)
        : Optional.empty();
  }

  /**
   * What follows from it for certain, from what is known.
   *
   * @param asOf the day the question is asked on; a duty takes the day that counts from the grant when it stands there
   */
  default List<Duty> duties(LocalDate asOf, LegalParameters law) {
    return Duties.of(this, asOf, law);
  }

  /** The days of the grant. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case REQUEST -> getRequestDate();
      case GRANT -> getGrantDate();
      case SIGNATURE -> getSignatureDate();
      case NOTIFICATION -> getNotificationDate();
      case PAYMENT -> getPaymentDate();
      default -> Optional.empty();
    };
  }
}
