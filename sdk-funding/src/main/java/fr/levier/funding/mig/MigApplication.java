package fr.levier.funding.mig;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.ExpenseLine;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.JointAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Iban;
import fr.levier.core.party.Party;
import fr.levier.core.party.Region;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An application of a hospital for the money of international cooperation (<i>dossier de candidature</i>).
 *
 * <p>Everything may be missing from a draft: what an application needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableMigApplication.class)
@JsonDeserialize(builder = MigApplication.Builder.class)
public interface MigApplication
    extends LegalSubject, FundedAct, JointAct, MigDeposit, MigAward, WithMigApplication {

  // The call

  /** The year the money is asked for. */
  Optional<Year> getCampaignYear();

  /** The instruction that opens the call, as it is cited. */
  Optional<@Filled String> getCampaignReference();

  /** The last day of the call. */
  Optional<LocalDate> getCampaignClosing();

  /** The region of the agency that the file goes to. */
  Optional<Region> getArsRegion();

  // Who

  /** The establishment that applies. */
  Optional<@Valid Party> getApplicant();

  /** The hospital abroad. */
  Optional<@Valid Party> getPartner();

  /** The country of the partner: two letters of ISO 3166-1. */
  Optional<@Pattern(regexp = "[A-Z]{2}") String> getPartnerCountry();

  /** The establishment or the project is overseas (<i>outre-mer</i>). */
  @JsonProperty("isOverseas")
  Optional<Boolean> isOverseas();

  /** Who leads the project in France. */
  Optional<@Valid Contact> getLeadFrance();

  /** Who leads the project in the partner country. */
  Optional<@Valid Contact> getLeadPartner();

  /** The team. */
  List<@Valid TeamMember> getTeamComposition();

  // Why

  /** The project in a few words. */
  Optional<@Filled String> getProjectTitle();

  /** The themes it belongs to. */
  List<MigTheme> getThemes();

  /** The situation of the country and the needs (<i>contexte socio-sanitaire</i>). */
  Optional<@Filled String> getHealthContext();

  /** Where the needs are documented. */
  List<@Filled String> getContextSources();

  /** The objective. */
  Optional<@Filled String> getPriorityObjective();

  /** The priority of the call that it answers. */
  Optional<@Filled String> getCampaignPriority();

  // What

  /** How long it lasts. */
  Optional<@Valid Term> getTerm();

  /** The actions, in order. */
  List<@Valid MigAction> getActionProgramme();

  /** The phases, milestones and points of decision. */
  Optional<@Valid Calendar> getCalendar();

  /** How it is followed and evaluated. */
  Optional<@Filled String> getFollowUp();

  /** What remains of it afterwards (<i>pérennité</i>). */
  Optional<@Filled String> getSustainability();

  // With whom

  /** The contact with the embassy. */
  Optional<@Valid InstitutionContact> getContactEmbassy();

  /** The contact with the agency of the <i>Agence française de développement</i> (AFD). */
  Optional<@Valid InstitutionContact> getContactAfd();

  /** The contact with the multilateral institutions of the region, for what is overseas. */
  Optional<@Valid InstitutionContact> getContactMultilateral();

  /** Who else takes part, in France and abroad. */
  List<@Filled String> getOtherPartners();

  // What the call ranks

  /** The team fits the theme. */
  Optional<Boolean> isTeamThemeCoherence();

  /** The objectives were set with the partner. */
  Optional<Boolean> isObjectivesWithPartner();

  /** Other bodies take part, in France and abroad. */
  Optional<Boolean> isPartnershipDimension();

  /** The country is in a priority zone of the call. */
  Optional<Boolean> isPriorityZone();

  // Money

  /** What is asked. */
  Optional<@Positive Euros> getAmount();

  /** The expenses, mission by mission. */
  List<@Valid MigExpense> getExpenseLines();

  /** The expenses that a grant of the regional fund (FIR) pays. An empty list means no such grant; absent, nobody has said. */
  Optional<List<@Filled String>> getFirExpenseLines();

  /** Where it is paid. */
  Optional<Iban> getIban();

  // Papers

  /** It renews a project of the year before. */
  Optional<Boolean> isRenewal();

  /** The report of the year before, as it is cited. */
  Optional<@Filled String> getPreviousYearReport();

  /** The day both hospitals had signed their convention. */
  Optional<LocalDate> getSignedConvention();

  /** The day the partner signed the joint letter. */
  Optional<LocalDate> getJointLetterSignedByPartner();

  /** The opinion of the agency on territorial coherence, once given. */
  Optional<@Filled String> getArsOpinion();

  /** What comes with the file. */
  List<@Filled String> getAnnexes();

  /** The money was granted. */
  Optional<Boolean> isAwarded();

  /** The day the legal representative signs. */
  Optional<LocalDate> getApplicationDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  @Override
  default Optional<Boolean> awarded() {
    return isAwarded();
  }

  /** What it would pay, for a check among other dossiers. */
  @Override
  default List<ExpenseLine> expenses() {
    return getExpenseLines().stream()
        .map(line -> ExpenseLine.builder()
            .label(line.getLabel())
            .amount(line.getAmount())
            .build())
        .toList();
  }

  @Override
  default Optional<String> projectName() {
    return getProjectTitle();
  }

  /** How many of the four criteria that rank the applications are met. */
  default int prioritisationScore() {
    return (int) Stream.of(
            isTeamThemeCoherence(),
            isObjectivesWithPartner(),
            isPartnershipDimension(),
            isPriorityZone())
        .filter(criterion -> criterion.orElse(false))
        .count();
  }

  /** The money asked for all missions and receptions, line by line; a line that lacks its amount counts as zero. */
  default Euros totalExpenses() {
    return Euros.sum(
        getExpenseLines().stream().flatMap(line -> line.getAmount().stream()).toList());
  }

  /** Who signs the file. */
  default List<Party> signers() {
    return getApplicant().stream().toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getApplicationDate();
  }

  /** The deposit: the day it was sent to the ministry. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.DEPOSIT ? getDepositDgos() : Optional.empty();
  }

  /** Keeps an own copy of the list that the builder takes as it is given. */
  @Value.Check
  default MigApplication withOwnLists() {
    Optional<List<String>> own = getFirExpenseLines().map(List::copyOf);
    return own.isEmpty() || own.get() == getFirExpenseLines().get()
        ? this
        : builder().from(this).firExpenseLines(own).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableMigApplication.Builder {}
}
