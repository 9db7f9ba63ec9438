package fr.levier.funding.article51;

import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Derogation;
import fr.levier.core.dossier.ExpenseLine;
import fr.levier.core.dossier.JointAct;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Party;
import fr.levier.core.party.Region;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every paper of an experiment says of it: an experiment that departs from the rules of funding or organisation of care
 * (<i>article 51</i> of the LFSS 2018; code de la sécurité sociale, article L. 162-31-1).
 *
 * <p>An act that states a transitional period concerns that period, and no longer the experiment.
 */
public interface Article51Act extends LegalSubject, JointAct {

  // What it is

  /** What it is called. */
  Optional<@Filled String> getTitle();

  /** What it concurs to. */
  List<Objective> getObjectives();

  /** The departures that are asked for, rule by rule. */
  List<@Valid Derogation> getDerogations();

  /** The items of II of article L. 162-31-1 that these departures come under. */
  List<DerogatedItem> getDerogatedItems();

  /** A departure concerns remote monitoring (<i>télésurveillance</i>) of a pathology that ordinary law already pays for. */
  Optional<Boolean> isOrdinaryTelemonitoring();

  /** It embeds a cooperation between professionals (<i>protocole de coopération</i>); not stated, not claimed. */
  Optional<Boolean> isCooperation();

  // Who, where, when

  /** Who carries it (<i>porteurs</i>), whatever their legal form. */
  List<@Valid Party> getCarriers();

  /** How far it reaches. */
  Optional<Scope> getScope();

  /** The regions that it covers. */
  List<Region> getRegions();

  /** Its first day, included. */
  Optional<LocalDate> getPeriodStart();

  /** Its last day, included. */
  Optional<LocalDate> getPeriodEnd();

  /** The day the file is sent. */
  Optional<LocalDate> getRequestDate();

  /** Who is sent the file. */
  Optional<Addressee> getAddressee();

  // Who pays

  /** What it needs, line by line, with who pays it. */
  List<@Valid FundingLine> getFundingLines();

  /** The agreement of the département whose money is mixed in, as it is cited. */
  Optional<@Filled String> getDepartementAgreement();

  // What the bodies say (CTIS: comité technique de l’innovation en santé)

  /** The day the CTIS received the file. */
  Optional<LocalDate> getCtisReceptionDate();

  /** The day the CTIS asked for further elements, which stops its delay. */
  Optional<LocalDate> getCtisSuspendedOn();

  /** The day it received them, from which its delay runs on. */
  Optional<LocalDate> getCtisResumedOn();

  /** What the CTIS answered; absent or {@code ABSENT} while it is silent. */
  Optional<Opinion> getCtisOpinion();

  /** What the strategic council for innovation in health (<i>Conseil stratégique de l’innovation en santé</i>) answered. */
  Optional<Opinion> getStrategicCouncilOpinion();

  /** The day the high authority for health (<i>Haute Autorité de santé</i>, HAS) was asked. */
  Optional<LocalDate> getHasRequestDate();

  /** What the HAS answered; absent or {@code ABSENT} while it is silent. */
  Optional<Opinion> getHasOpinion();

  // How it ends

  /** The day the final evaluation report is planned for, or was filed. */
  Optional<LocalDate> getEvaluationReportDate();

  /** How what works goes on after the term: ordinary convention, budget order, <i>parcours coordonné renforcé</i>. */
  Optional<@Filled String> getExitRoute();

  /** The first day of the transitional period (<i>période transitoire</i>), included. */
  Optional<LocalDate> getTransitionStart();

  /** The last day of the transitional period, included. */
  Optional<LocalDate> getTransitionEnd();

  /** What the authors add in their own words, printed at the end. */
  Optional<@Filled String> getDocumentText();

  // What follows from it

  /** It concerns the transitional period that follows an experiment. */
  default boolean concernsTransition() {
    return getTransitionStart().isPresent() || getTransitionEnd().isPresent();
  }

  /** What one fund pays in all. */
  default Euros paidBy(MoneySource source) {
    return Euros.sum(getFundingLines().stream()
        .filter(line -> line.getSource().filter(source::equals).isPresent())
        .map(FundingLine::total)
        .toList());
  }

  /** What the fund for innovation in the health system pays. */
  default Euros fissTotal() {
    return paidBy(MoneySource.FISS);
  }

  /** What the regional intervention fund pays. */
  default Euros firTotal() {
    return paidBy(MoneySource.FIR);
  }

  /** What all lines come to. */
  default Euros fundingTotal() {
    return Euros.sum(getFundingLines().stream().map(FundingLine::total).toList());
  }

  /** The regions, in words. */
  default List<String> regionNames() {
    return getRegions().stream().map(Region::label).toList();
  }

  /** Each line, with the lever that pays it. */
  @Override
  default List<ExpenseLine> expenses() {
    return getFundingLines().stream().map(FundingLine::expense).toList();
  }

  @Override
  default String expensesPath() {
    return "/subject/fundingLines";
  }

  @Override
  default Optional<String> projectName() {
    return getTitle();
  }

  /** The request, and the first day of the period that the act concerns. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case REQUEST -> getRequestDate();
      case PERIOD_START -> concernsTransition() ? getTransitionStart() : getPeriodStart();
      default -> Optional.empty();
    };
  }
}
