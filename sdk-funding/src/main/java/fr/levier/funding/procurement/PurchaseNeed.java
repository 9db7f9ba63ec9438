package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.CompetitiveAct;
import fr.levier.core.dossier.HealthDataAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.Interest;
import fr.levier.core.dossier.TestProtocol;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Deadline;
import fr.levier.core.time.Term;
import fr.levier.core.time.Validity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A purchase, from the need to the notification of the contract (<i>marché public</i>). Amounts are net of VAT (HT).
 *
 * <p>Where absence and emptiness differ, the list is optional: absent means that nobody has said, empty that there is none. Everything
 * may be missing from a draft: what an act needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutablePurchaseNeed.class)
@JsonDeserialize(builder = PurchaseNeed.Builder.class)
public non-sealed interface PurchaseNeed
    extends LegalSubject, CompetitiveAct, HealthDataAct, ComputedPurchase, WithPurchaseNeed {

  // What is bought

  /** Its number in the buyer’s register. */
  Optional<@Filled String> getNumber();

  /** What is bought, in a line (<i>objet</i>). */
  Optional<@Filled String> getTitle();

  /** The need, in the words of those who have it. */
  Optional<@Filled String> getNeedDescription();

  /** Where the need comes from. */
  Optional<@Filled String> getContext();

  /** What the solution has to do, without saying how. */
  List<@Filled String> getFunctionalRequirements();

  /** What is expected of it. */
  List<@Filled String> getExpectedBenefits();

  /** By what the result is measured. */
  List<@Valid Indicator> getIndicators();

  /** What else was considered, doing nothing included, and why it was set aside. */
  List<@Filled String> getAlternatives();

  /** What is proposed. */
  Optional<@Filled String> getRecommendation();

  /** What is bought, as the thresholds tell it apart. */
  Optional<PurchaseObject> getObject();

  /** Its code in the common procurement vocabulary (CPV). */
  Optional<@Pattern(regexp = "[0-9]{8}(-[0-9])?") String> getCpvCode();

  /** Contacts with the market beforehand. */
  List<@Valid SourcingStep> getSourcing();

  /** Why it is not divided into lots (article L. 2113-11). */
  Optional<@Filled String> getSingleLotReason();

  // Who buys

  /** The buyer; its representative signs. */
  Optional<@Valid Party> getBuyer();

  /** The category of the buyer; absent, it follows from what the buyer is. */
  Optional<BuyerCategory> getBuyerCategory();

  /** The buyer is one of those that article R. 2131-12 lists: the State and its non-commercial bodies, local authorities, their bodies and groupings. Absent, it follows from what the buyer is. */
  Optional<Boolean> isListedForPublicity();

  /** The service that needs it. */
  Optional<@Filled String> getBuyerUnit();

  /** To whom candidates write. */
  Optional<@Valid Contact> getContact();

  // How much

  /** The value of the need that the buyer states and chooses the procedure by. */
  Optional<@PositiveOrZero BeforeTax> getStatedValue();

  /** The firm part of the contract, outside its lots. */
  Optional<@PositiveOrZero BeforeTax> getBase();

  /** All its options; zero when there are none. */
  Optional<@PositiveOrZero BeforeTax> getOptions();

  /** Its renewals; zero times when there are none. */
  Optional<@Valid ContractRenewals> getRenewals();

  /** Its lots; an empty list when it is not divided. */
  Optional<List<@Valid Lot>> getLots();

  /** Premiums paid to candidates, when there are any. */
  Optional<@PositiveOrZero BeforeTax> getPremiums();

  /** For works, the supplies that the buyer puts at the contractor’s disposal. */
  Optional<@PositiveOrZero BeforeTax> getProvidedSupplies();

  /** For a framework agreement, its maximum over the whole term (article R. 2121-8). */
  Optional<@PositiveOrZero BeforeTax> getFrameworkMaximum();

  /** For an innovation partnership, what is to be bought after the research (article R. 2121-9). */
  Optional<@PositiveOrZero BeforeTax> getLaterPurchases();

  /** The value of this purchase’s need where its parts are not told one by one; declared needs of others come on top. */
  Optional<@PositiveOrZero BeforeTax> getNeedValue();

  /** What the need is homogeneous by: a category of supplies or services, or a functional unit (article R. 2121-6). */
  Optional<@Filled String> getHomogeneityKey();

  /** The operation of works it belongs to (article R. 2121-5). */
  Optional<@Filled String> getWorksOperation();

  /** The twelve months it is counted in (article R. 2121-7), both days included. */
  Optional<Validity> getCountingPeriod();

  /** It is bought by an operational unit that answers for its own purchases (article R. 2121-2). */
  Optional<Boolean> isAutonomousUnit();

  /** Other needs of the buyer that may be counted with it. */
  List<@Valid HomogeneousNeed> getOtherNeeds();

  // The lot that is judged, when small lots are invoked

  /** The value of the lot. */
  Optional<@PositiveOrZero BeforeTax> getLotValue();

  /** The sum of the small lots, this one included. */
  Optional<@PositiveOrZero BeforeTax> getSmallLotsSum();

  /** The value of all the lots. */
  Optional<@PositiveOrZero BeforeTax> getTotalOfLots();

  // The consultation

  /** The procedure chosen. */
  Optional<Procedure> getChosenProcedure();

  /** The day the consultation is engaged or the notice sent: the day whose thresholds apply. */
  Optional<LocalDate> getLaunchDate();

  /** Which formal procedure, or which technique. */
  Optional<FormalTechnique> getFormalTechnique();

  /** The case that opens a negotiation. */
  Optional<NegotiationCase> getNegotiationCase();

  /** The operation is one that the buyer entrusted to the central purchasing body (article L. 2113-4). */
  Optional<Boolean> isEntrustedOperation();

  /** Another case of articles R. 2122-1 to R. 2122-9 applies. */
  Optional<Boolean> isOtherExemption();

  /** Where a notice was published; an empty list when nowhere. */
  Optional<List<PublicityMedium>> getPublicity();

  /** The consultation documents are on the buyer profile, free of charge. */
  Optional<Boolean> isDocumentsOnBuyerProfile();

  /** The address of the buyer profile. */
  Optional<@Filled String> getBuyerProfileAddress();

  /** Whom the letter of consultation is sent to. */
  List<@Valid Party> getConsultedTenderers();

  /** The last moment for offers. */
  Optional<Deadline> getOffersDeadline();

  /** How long offers stand. */
  Optional<Period> getOffersValidity();

  /** What candidates have to send. */
  List<@Filled String> getCandidateDocuments();

  /** Offers may be negotiated. */
  Optional<Boolean> isNegotiationPlanned();

  /** Variants may be offered; the code says yes when a MAPA is silent, no when a formal procedure is (article R. 2151-8). */
  Optional<Boolean> isVariantsAllowed();

  /** The yearly turnover that candidates must have. */
  Optional<@PositiveOrZero BeforeTax> getMinimumTurnover();

  /** Why a higher turnover is asked: grounds tied to the object or the performance. */
  Optional<@Filled String> getMinimumTurnoverReason();

  /** The criteria announced; an empty list when there are none, without competition. */
  Optional<List<@Valid AwardCriterion>> getAnnouncedCriteria();

  /** Its phases. */
  Optional<@Valid Calendar> getTimetable();

  // Innovation

  /** It is innovative: new or significantly improved. */
  Optional<Boolean> isInnovative();

  /** The supplier is a young innovative company (<i>jeune entreprise innovante</i>, JEI). */
  Optional<Boolean> isYoungInnovativeCompany();

  /** Why it is innovative. */
  Optional<@Valid InnovationEvidence> getInnovationNote();

  // The test in real conditions

  /** How offers are tested, when they are. */
  Optional<@Valid TestProtocol> getTestProtocol();

  /** Who tests offers, by name. */
  Optional<List<String>> getTesters();

  /** What the testers declared; an entry without a body declares that the person has no interest. */
  Optional<List<@Valid Interest>> getTesterInterests();

  // The contract

  /** The contract is written; a signed quote is enough. */
  Optional<Boolean> isWrittenContract();

  /** Its first day and length. */
  Optional<Term> getTerm();

  /** How it is renewed. */
  Optional<RenewalMode> getRenewalMode();

  /** Where it is performed. */
  Optional<@Filled String> getPlaceOfPerformance();

  /** What the supplier delivers for the price. */
  Optional<List<@Filled String>> getDeliverables();

  /** What the buyer’s grant to the same supplier pays for; an empty list when there is no grant. */
  Optional<List<@Filled String>> getGrantDeliverables();

  /** The day of that grant. */
  Optional<LocalDate> getGrantDate();

  /** Unit or lump-sum prices, firm or revised. */
  Optional<@Filled String> getPriceForm();

  /** How it is paid: instalments, advance, invoices. */
  Optional<@Filled String> getPaymentTerms();

  /** Within how many days it is paid. */
  Optional<@PositiveOrZero Integer> getPaymentDelayDays();

  /** What delay or failure costs. */
  Optional<@Filled String> getPenalties();

  /** How deliveries are checked and accepted. */
  Optional<@Filled String> getAcceptance();

  /** The condition of performance on the environment (article L. 2112-2). */
  Optional<@Filled String> getEnvironmentalCondition();

  /** The condition of performance on social matters or employment (article L. 2112-2-1). */
  Optional<@Filled String> getSocialCondition();

  /** The exception to the social condition that is relied on. */
  Optional<@Filled String> getSocialExemption();

  /** Whether buyer and supplier develop together. */
  Optional<CoDevelopmentKind> getCoDevelopmentKind();

  /** To whom results and rights belong. */
  Optional<@Filled String> getIpClause();

  /** How data are used and protected. */
  Optional<@Filled String> getDataClause();

  /** What stays secret. */
  Optional<@Filled String> getConfidentiality();

  /** How it ends early. */
  Optional<@Filled String> getTerminationClause();

  /** The general conditions it refers to (<i>cahier des clauses administratives générales</i>). */
  Optional<@Filled String> getCcag();

  /** Where it departs from them. */
  List<@Filled String> getDerogations();

  /** Who judges disputes. */
  Optional<@Filled String> getCourt();

  /** Annexes beside those that the model brings. */
  List<@Filled String> getAnnexes();

  // The award

  /** The offers received. */
  List<@Valid Offer> getOffers();

  /** The supplier chosen (<i>titulaire</i>). */
  Optional<@Valid Party> getSupplier();

  /** How many contracts this supplier got from this buyer without competition within twelve months, this one included. */
  Optional<@Positive Integer> getSameSupplierAwards();

  /** The tenderer chosen can no longer perform, by force majeure, before notification (article R. 2181-7). */
  Optional<Boolean> isChosenTendererUnable();

  /** Why the offer is relevant. */
  Optional<@Filled String> getOfferRelevance();

  /** Why it is a good use of public money. */
  Optional<@Filled String> getPublicMoneyUse();

  /** Why it is not always the same supplier. */
  Optional<@Filled String> getSupplierRotation();

  /** The day of the choice. */
  Optional<LocalDate> getAwardDate();

  /** Why this offer. */
  Optional<@Filled String> getAwardReasons();

  /** The amount of the contract, or the maximum of the framework agreement. */
  Optional<@PositiveOrZero BeforeTax> getContractAmount();

  /** The rate of VAT (<i>TVA</i>) that is added to it. */
  Optional<@PositiveOrZero Percentage> getVatRate();

  /** The day of the last signature. */
  Optional<LocalDate> getSignatureDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The day the contract is notified. */
  Optional<LocalDate> getNotificationDate();

  /** Its essential data. */
  Optional<@Valid EssentialData> getDecpRecord();

  /** The day they were published. */
  Optional<LocalDate> getDecpPublishedOn();

  /** Launch, signature and notification of this purchase, and the grant to its supplier if there is one. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case LAUNCH -> getLaunchDate();
      case SIGNATURE -> getSignatureDate();
      case NOTIFICATION -> getNotificationDate();
      case GRANT -> getGrantDate();
      default -> Optional.empty();
    };
  }

  /** Keeps own copies of the lists that the builder takes as they are given. */
  @Value.Check
  default PurchaseNeed withOwnLists() {
    return OwnLists.areOwned(this) ? this : OwnLists.of(this).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutablePurchaseNeed.Builder {}
}
