package fr.levier.funding.testbed;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.Consortium;
import fr.levier.core.dossier.ConsortiumAct;
import fr.levier.core.dossier.ExpenseLine;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.JointAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Deadline;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application to become a place of experimentation in digital health (<i>dossier de candidature d’un tiers-lieu
 * d’expérimentation</i>).
 *
 * <p>Everything may be missing from a draft: what an application needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableTestbedApplication.class)
@JsonDeserialize(builder = TestbedApplication.Builder.class)
public interface TestbedApplication
    extends LegalSubject, FundedAct, ConsortiumAct, JointAct, WithTestbedApplication {

  // What it is

  /** What the place of experimentation is called. */
  Optional<@Filled String> getTitle();

  /** The day and the hour at which the file was received. */
  Optional<Deadline> getDepositInstant();

  /** The field of care or of life in which it tries solutions. */
  Optional<@Filled String> getSpeciality();

  /** Where. */
  Optional<@Filled String> getTerritory();

  /** Whom to ask about the project. */
  Optional<@Valid Contact> getProjectManager();

  // What is planned

  /** What the place of experimentation is for, over the years of the programme. */
  Optional<@Filled String> getStrategy();

  /** The needs that its teams have told. */
  List<@Filled String> getNeeds();

  /** With whom it works: establishments, users, companies, research, region. */
  List<@Filled String> getEcosystem();

  /** Who decides, and how often. */
  Optional<@Filled String> getGovernance();

  /** How a solution is chosen, tried and evaluated, step by step. */
  List<@Filled String> getMethod();

  /** The people who run it, those to be recruited included. */
  List<@Filled String> getTeam();

  /** How personal data are governed and hosted. */
  Optional<@Filled String> getDataGovernance();

  /** The experiments of the first years. */
  List<@Valid TestbedExperiment> getExperiments();

  /** How it lives once the grant is spent. */
  Optional<@Filled String> getBusinessModel();

  /** By what the programme is judged. */
  List<@Valid Indicator> getIndicators();

  /** Its phases. */
  Optional<@Valid Calendar> getCalendar();

  /** The first day, and how long. */
  Optional<Term> getTerm();

  // Money

  /** What running the place costs (<i>budget d’animation</i>), experiments left out. */
  Optional<@PositiveOrZero Euros> getAnimationBudget();

  /** The grant that is asked for running it. */
  Optional<@PositiveOrZero Euros> getAnimationGrant();

  /** What is paid. An empty list means that nothing is; absent, nobody has said. */
  Optional<List<@Valid TestbedExpense>> getExpenseLines();

  // Guarantees

  /** Equipment is to be lent for the experiments. */
  Optional<Boolean> isEquipmentLent();

  /** How the conventions keep to the anti-gift regime (<i>dispositif anti-cadeaux</i>). */
  Optional<@Filled String> getAntiGiftClause();

  /** Who insures what is lent. */
  Optional<@Filled String> getInsuranceClause();

  /** The statements that the lead signs. */
  List<@Valid Attestation> getAttestations();

  /** What comes with the file. */
  List<@Filled String> getAttachments();

  /** The day it is signed. */
  Optional<LocalDate> getSignatureDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** What is paid, as a check of several dossiers together reads it. */
  @Override
  default List<ExpenseLine> expenses() {
    return getExpenseLines().orElse(List.of()).stream()
        .map(line -> ExpenseLine.builder()
            .label(line.getLabel())
            .amount(line.getAmount())
            .build())
        .toList();
  }

  @Override
  default Optional<String> projectName() {
    return getTitle();
  }

  /** Who signs the file: the lead. */
  default List<Party> signers() {
    return getConsortium().flatMap(Consortium::getLead).stream().toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getSignatureDate();
  }

  /** The day it was received, in Paris, and the first of the programme. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case DEPOSIT -> getDepositInstant().map(Deadline::day);
      case SIGNATURE -> getSignatureDate();
      default -> Optional.empty();
    };
  }

  /** Keeps an own copy of the list that the builder takes as it is given. */
  @Value.Check
  default TestbedApplication withOwnExpenses() {
    Optional<List<TestbedExpense>> own = getExpenseLines().map(List::copyOf);
    return own.isEmpty() || own.get() == getExpenseLines().get()
        ? this
        : builder().from(this).expenseLines(own).build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTestbedApplication.Builder {}
}
