package fr.levier.conventions.experimentation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.AdvantageAct;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.dossier.HealthDataAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.Interest;
import fr.levier.core.dossier.InterestedAct;
import fr.levier.core.dossier.OperatedAct;
import fr.levier.core.dossier.TestProtocol;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The convention of an experiment (<i>convention d’expérimentation</i>): the site that tries a solution, who owns the
 * solution, and the place of experimentation (<i>tiers-lieu</i>) that brings them together, where there is one.
 *
 * <p>Everything may be missing from a draft: what an act needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableExperimentationConvention.class)
@JsonDeserialize(builder = ExperimentationConvention.Builder.class)
public interface ExperimentationConvention
    extends LegalSubject,
        InterestedAct,
        HealthDataAct,
        OperatedAct,
        AdvantageAct,
        WithExperimentationConvention {

  // What it is, and who is who

  /** What the act is about, as it is printed under the word « Convention ». */
  Optional<@Filled String> getTitle();

  /** Its number in the register of either party. */
  Optional<@Filled String> getNumber();

  /** What the parties recall before they agree (<i>Considérant que …</i>), without those two words. */
  List<@Filled String> getPreamble();

  /** Earlier acts that this one replaces, or frameworks it comes under, as they are cited. */
  List<@Filled String> getReplacedActs();

  /** Which party is the site that tries the solution: its name, as it stands among the parties. */
  Optional<@Filled String> getSite();

  /** Which party owns the solution and puts it on trial (<i>porteur de la solution</i>): its name, as it stands there. */
  Optional<@Filled String> getSolutionOwner();

  /** Which party runs the place of experimentation (<i>tiers-lieu</i>): its name, as it stands there; it may be the site. */
  Optional<@Filled String> getTestbed();

  /** A place of experimentation takes part; not stated, it is not claimed. */
  Optional<Boolean> isTestbedInvolved();

  // What is tried

  /** The solution, by its name. */
  Optional<@Filled String> getSolutionName();

  /** What it is and what it is for. */
  Optional<@Filled String> getSolutionDescription();

  /** The functions that are tried. */
  List<@Filled String> getTestedFunctions();

  /** What it may not be used for. */
  List<@Filled String> getProhibitedUses();

  /** What its owner guarantees: right to put it at disposal, conformity, security, support. */
  List<@Filled String> getSolutionGuarantees();

  /** The solution, or a part of it, is a medical device (<i>dispositif médical</i>). */
  Optional<Boolean> isMedicalDevice();

  /** Under which marking and class it is put at disposal. */
  Optional<@Filled String> getConformity();

  /** The experiment is research that involves persons (<i>recherche impliquant la personne humaine</i>). */
  Optional<Boolean> isResearchOnPersons();

  // How it is tried

  /** The protocol: what is installed, who is told, what protects, what stops the test. */
  Optional<@Valid TestProtocol> getProtocol();

  /** It is tried in real use, not on a bench. */
  Optional<Boolean> isRealLife();

  /** Where it is used: sites and services. */
  Optional<@Filled String> getTestPlace();

  /** Who uses it. */
  Optional<@Filled String> getTestUsers();

  /** When it is used. */
  Optional<Term> getTestPeriod();

  /** The phases. */
  Optional<@Valid Calendar> getCalendar();

  // Who does what

  /** What the site commits to. */
  List<@Filled String> getSiteCommitments();

  /** What the solution's owner commits to. */
  List<@Filled String> getOwnerCommitments();

  /** What the place of experimentation commits to. */
  List<@Filled String> getTestbedCommitments();

  /** To whom to turn on the site. */
  Optional<@Valid Contact> getSiteReferent();

  /** To whom to turn at the solution's owner. */
  Optional<@Valid Contact> getOwnerReferent();

  // Equipment, data, vigilance

  /** Equipment is put at the disposal of the site. */
  Optional<Boolean> isEquipmentLent();

  /** Each item. */
  List<@Valid LentEquipment> getEquipmentList();

  /** Who insures what, and who bears the loss. */
  Optional<@Filled String> getInsuranceClause();

  /** Personal data other than health data are processed; not stated, it is not claimed. */
  Optional<Boolean> isProcessesPersonalData();

  /** Who decides on the processing, who processes for whom, where data are hosted. */
  Optional<@Filled String> getDataRoles();

  /** What becomes of the data at the end. */
  Optional<@Filled String> getDataAtEnd();

  /** Who reports an incident of the device, to whom and how fast (<i>matériovigilance</i>). */
  Optional<@Filled String> getVigilanceClause();

  // Results

  /** What each party brings and keeps. */
  Optional<@Filled String> getIpClause();

  /** To whom results belong, and who may use them. */
  Optional<@Filled String> getResultsClause();

  /** Who may publish what, and who is asked first. */
  Optional<@Filled String> getPublicationTerms();

  /** What stays secret. */
  Optional<@Filled String> getConfidentiality();

  /** How long it stays secret after the act ends. */
  Optional<Period> getConfidentialityPeriod();

  // Money, gifts, purchases

  /** What the site pays, net of VAT; zero when the experiment is free of charge. */
  Optional<@PositiveOrZero BeforeTax> getPrice();

  /** For what it is paid, and how. */
  Optional<@Filled String> getPriceTerms();

  /** How it was checked that the experiment gives nobody a forbidden advantage, by whom and when. */
  Optional<@Filled String> getAntiGiftCheck();

  /** The act promises to buy. */
  Optional<Boolean> isPurchaseCommitment();

  /** The company is promised that it alone will be tested, or will sell. */
  Optional<Boolean> isExclusivity();

  // Evaluation

  /** By what the solution is judged. */
  List<@Valid EvaluationCriterion> getEvaluationCriteria();

  /** What is measured. */
  List<@Valid Indicator> getEvaluationIndicators();

  /** How benefits and costs are measured (<i>évaluation médico-économique</i>). */
  Optional<@Filled String> getMedicoEconomicEvaluation();

  /** How long after the end of the test the evaluation report is handed over. */
  Optional<Period> getReportDelay();

  /** The persons of the site who evaluate, by name. An empty list means that nobody of the site does; absent, nobody has said. */
  Optional<List<@Filled String>> getTesters();

  /** What they declared of the solution's owner and its competitors; an entry without a body declares no interest. */
  Optional<List<@Valid Interest>> getTesterDeclarations();

  // How long, and how it ends

  /** The first day of effect. */
  Optional<LocalDate> getEffectDate();

  /** The last day, included. */
  Optional<LocalDate> getEndDate();

  /** What is returned at the end, when and at whose cost: equipment, accesses, documents. */
  Optional<@Filled String> getReturnClause();

  /** How long before either party has to say that it leaves (<i>préavis</i>). */
  Optional<Period> getNoticePeriod();

  /** Who answers for what damage. */
  Optional<@Filled String> getLiability();

  // How it is signed

  /** How the deliberation of the hospital's supervisory board (<i>conseil de surveillance</i>) is numbered. */
  Optional<@Filled String> getDeliberationReference();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The party of a name, if the act has one: the site, the solution's owner, the place of experimentation. */
  default Optional<Party> party(Optional<String> name) {
    return getParties().stream()
        .filter(party -> name.isPresent() && party.getName().equals(name))
        .findFirst();
  }

  /** The signature, which is also the day an advantage would be granted, and the first day of effect. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case SIGNATURE, GRANT -> getSignatureDate();
      case PERIOD_START -> getEffectDate();
      default -> Optional.empty();
    };
  }

  /** Keeps own copies of the lists that the builder takes as they are given. */
  @Value.Check
  default ExperimentationConvention withOwnLists() {
    Optional<List<Interest>> members = getInterestedMembers().map(List::copyOf);
    Optional<List<String>> testers = getTesters().map(List::copyOf);
    Optional<List<Interest>> declared = getTesterDeclarations().map(List::copyOf);
    boolean own = same(members, getInterestedMembers())
        && same(testers, getTesters())
        && same(declared, getTesterDeclarations());
    return own
        ? this
        : builder()
            .from(this)
            .interestedMembers(members)
            .testers(testers)
            .testerDeclarations(declared)
            .build();
  }

  private static <V> boolean same(Optional<List<V>> copy, Optional<List<V>> given) {
    return copy.isEmpty() || copy.get() == given.get();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableExperimentationConvention.Builder {}
}
