package fr.levier.funding.financeurs;

import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.party.Party;
import fr.levier.funding.subsidy.Grant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An action of prevention of the loss of autonomy (<i>action de prévention</i>) that a département is asked to support, or
 * supports: what the rules of the financing of prevention look at.
 */
public interface PreventionAction extends Grant, FinanceursAct {

  // What it serves

  /** The objective of the programme it belongs to, by its rank. */
  Optional<@Positive Integer> getAxis();

  /** The item of article L. 149-11, II, of the code de l’action sociale et des familles that it answers. */
  Optional<@Positive Integer> getLawItem();

  /** The action in a few words. */
  Optional<@Filled String> getActionTitle();

  /** What is done, how and by whom. */
  Optional<@Filled String> getActionDescription();

  /** What it aims at. */
  List<@Filled String> getObjectives();

  // Whom it is for

  /** Where it is done. */
  Optional<@Filled String> getTerritory();

  /** For whom it is done, in words. */
  Optional<@Filled String> getTargetPublic();

  /** The ages of the persons it is for. */
  Optional<@Valid AgeRange> getBeneficiaryAges();

  /** It is for persons who help a relative (<i>proches aidants</i>). */
  Optional<Boolean> isCaregivers();

  /** How many persons it is to reach. */
  Optional<@Positive Integer> getExpectedBeneficiaries();

  // How it is done

  /** It is meant to sell. */
  Optional<Boolean> isCommercialAim();

  /** What taking part costs a person: {@code participation gratuite}. */
  Optional<@Filled String> getFeeTerms();

  /** The lines of its budget. */
  List<@Valid ActionExpense> getBudgetLines();

  /** Who else takes part. */
  List<@Valid Party> getPartners();

  /** How it is made known. */
  Optional<@Filled String> getCommunication();

  /** By what it is judged. */
  List<@Valid Indicator> getIndicators();

  /** Its phases. */
  Optional<@Valid Calendar> getCalendar();

  /** The first day, included. */
  Optional<LocalDate> getPeriodStart();

  /** The last day, included. */
  Optional<LocalDate> getPeriodEnd();

  // What it follows

  /** It was supported the year before. */
  Optional<Boolean> isRenewal();

  /** The day the financial report of the year before was filed. */
  Optional<LocalDate> getPreviousYearFinancialReport();

  /** What the call of the département adds to the law; absent, it adds nothing. */
  Optional<@Valid LocalTerms> getLocalRules();

  /** How many actions the file holds; not stated, one. */
  Optional<@Positive Integer> getActionsInFile();

  @Override
  default Optional<ActionLevel> level() {
    return Optional.of(ActionLevel.ACTION);
  }
}
