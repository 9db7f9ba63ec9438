package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.AdvantageAct;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.HealthDataAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.Interest;
import fr.levier.core.dossier.InterestedAct;
import fr.levier.core.dossier.OperatedAct;
import fr.levier.core.dossier.TestProtocol;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Contact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The partnership convention (<i>convention de partenariat innovation</i>): the parties are the central purchasing body,
 * then the hospital.
 *
 * <p>Everything may be missing from a draft: what an act needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutablePartnershipConvention.class)
@JsonDeserialize(builder = PartnershipConvention.Builder.class)
public interface PartnershipConvention
    extends LegalSubject,
        InterestedAct,
        HealthDataAct,
        OperatedAct,
        AdvantageAct,
        FundedAct,
        WithPartnershipConvention {

  // What it is

  /** What the act is about, as it is printed under the word « Convention ». */
  Optional<@Filled String> getTitle();

  /** Its number in the register of either party. */
  Optional<@Filled String> getNumber();

  /** What the parties recall before they agree (<i>Considérant que …</i>), without those two words. */
  List<@Filled String> getPreamble();

  /** Earlier acts that this one replaces, or frameworks it comes under, as they are cited. */
  List<@Filled String> getReplacedActs();

  // What it is for

  /** The objectives pursued; all three in the model. */
  List<Objective> getObjectives();

  /** The priority themes. */
  List<@Valid Theme> getThemes();

  /** The projects that the hospital's teams carry. */
  List<@Valid PartnershipProject> getProjects();

  /** The tests in real conditions that are planned. */
  List<@Valid RealConditionTest> getTests();

  /** How any test is carried out: safety, information, data, return of equipment. */
  Optional<@Valid TestProtocol> getTestProtocol();

  /** By what the partnership itself is judged each year. */
  List<@Valid Indicator> getIndicators();

  /** Its phases. */
  Optional<@Valid Calendar> getCalendar();

  // The network

  /** The hospital is a member (<i>adhérent</i>) of the central purchasing body. */
  Optional<Boolean> isResahMember();

  /** Which one it is among the conventions of the network, the first being 1. */
  Optional<@Positive Integer> getNetworkRank();

  /** How many hospitals are in the network, this one included. */
  Optional<@PositiveOrZero Integer> getNetworkCount();

  /** Others may take up the same convention as a model. */
  Optional<Boolean> isDuplicable();

  // Who does what

  /** The unit of the central purchasing body: the centre for innovation through purchasing (<i>CIA</i>). */
  Optional<@Filled String> getCiaUnit();

  /** The unit of the hospital: its <i>cellule innovation</i>. */
  Optional<@Filled String> getHospitalUnit();

  /** To whom to turn in the centre for innovation through purchasing. */
  Optional<@Valid Contact> getReferentCia();

  /** To whom to turn in the hospital's innovation unit. */
  Optional<@Valid Contact> getReferentHospital();

  /** How the partnership is steered. */
  Optional<@Valid Steering> getSteering();

  /** What the central purchasing body brings. */
  List<@Filled String> getMeansCia();

  /** What the hospital brings. */
  List<@Filled String> getMeansHospital();

  // Money and purchases

  /** What one party pays the other, net of VAT; zero when the act is free of charge. */
  Optional<@PositiveOrZero BeforeTax> getPrice();

  /** For what the price is paid, and how. */
  Optional<@Filled String> getPriceTerms();

  /**
   * The share of the activities concerned that the parties carry out on the open market, as the average of the three years
   * before (code de la commande publique, articles L. 2511-5 and L. 2511-6).
   */
  Optional<@PositiveOrZero Percentage> getMarketActivityShare();

  /** A company is promised that it alone will develop, be tested or sell. */
  Optional<Boolean> isExclusivity();

  /** The act promises to buy. */
  Optional<Boolean> isPurchaseCommitment();

  /** The act is itself a purchase that the hospital signs. */
  Optional<Boolean> isPurchaseAct();

  // Clauses that the parties word themselves

  /** To whom results and inventions belong. */
  Optional<@Filled String> getIntellectualProperty();

  /** What stays secret. */
  Optional<@Filled String> getConfidentiality();

  /** How long it stays secret after the act ends. */
  Optional<Period> getConfidentialityPeriod();

  /** Who may communicate on what. */
  Optional<@Filled String> getCommunication();

  /** Who answers for what damage, and who insures it. */
  Optional<@Filled String> getLiabilityInsurance();

  /** Annexes beside those that the model brings. */
  List<@Filled String> getAnnexes();

  // How long

  /** First day of effect and length. */
  Optional<Term> getTerm();

  /** How it goes on afterwards. */
  Optional<@Valid Renewal> getRenewal();

  /** How long before it ends either party has to say that it leaves (<i>préavis</i>). */
  Optional<Period> getNoticePeriod();

  // How it is decided and signed

  /** For which of its missions the hospital cooperates (code de la santé publique, article L. 6134-1). */
  Optional<@Filled String> getCooperationMission();

  /** The day the hospital's <i>directoire</i> was consulted. */
  Optional<LocalDate> getDirectoireConsultationDate();

  /** How the deliberation of the hospital's supervisory board (<i>conseil de surveillance</i>) is numbered. */
  Optional<@Filled String> getDeliberationReference();

  /** Interests declared for this act by others than the members of the hospital's boards: testers, project leads. */
  List<@Valid Interest> getInterests();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The signature, and the earliest launch and notification among the consultations tested. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case SIGNATURE -> getSignatureDate();
      case LAUNCH -> Sides.earliest(getTests(), RealConditionTest::getLaunchDate);
      case NOTIFICATION -> Sides.earliest(getTests(), RealConditionTest::getNotificationDate);
      case PERIOD_START -> getTerm().map(Term::start);
      default -> Optional.empty();
    };
  }

  /** Keeps an own copy of the list of interested members, which the builder takes as it is given. */
  @Value.Check
  default PartnershipConvention withOwnInterests() {
    Optional<List<Interest>> own = getInterestedMembers().map(List::copyOf);
    return own.isEmpty() || own.get() == getInterestedMembers().get()
        ? this
        : builder().from(this).interestedMembers(own).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutablePartnershipConvention.Builder {}
}
