package fr.levier.funding.fir;

import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Step;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Party;
import fr.levier.core.party.Region;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.text.Localized;
import fr.levier.funding.subsidy.Duty;
import fr.levier.funding.subsidy.Grant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A grant of the regional intervention fund (<i>fonds d’intervention régional</i>, FIR), requested or contracted: what the
 * rules of the fund look at.
 */
public interface FirGrant extends Grant {

  // What it serves

  /** The missions of the fund it is charged on, by their rank in article L. 1435-8 of the code de la santé publique. */
  List<Integer> getMissions();

  /** The objective of the regional health plan (<i>projet régional de santé</i>, PRS) it serves. */
  Optional<@Filled String> getPrsObjective();

  /** The objective of the national budget programme it serves. */
  Optional<@Filled String> getNationalProgrammeObjective();

  /** The interest it serves. */
  Optional<PublicInterest> getInterest();

  /** What kind of charge the money pays. */
  Optional<ExpenseNature> getExpenseNature();

  /** The flat rates for the continuity of care (<i>permanence des soins</i>, article R. 1435-16, III, 1°); not stated, not claimed. */
  Optional<Boolean> isPdsFlatRate();

  // What is done

  /** The action in a few words. */
  Optional<@Filled String> getActionTitle();

  /** What is done, how and by whom. */
  Optional<@Filled String> getActionDescription();

  /** Where it is done. */
  Optional<@Filled String> getTerritory();

  /** For whom it is done. */
  Optional<@Filled String> getTargetPublic();

  /** Who else takes part: partners and suppliers. Companies stand here, never as beneficiary. */
  List<@Valid Party> getPartners();

  /** Which part of the grant goes to companies. */
  Optional<@PositiveOrZero Percentage> getCompanyShareOfGrant();

  /** A company is paid for an individualised service, on a quote or a price. */
  Optional<Boolean> isCompanyPaidForService();

  /** By what the action is judged. */
  List<@Valid Indicator> getIndicators();

  /** Its phases. */
  Optional<@Valid Calendar> getCalendar();

  // How long and how much

  /** The first day of the action, included. */
  Optional<LocalDate> getPeriodStart();

  /** The last day of the action, included. */
  Optional<LocalDate> getPeriodEnd();

  /** The amount that is asked, or that the act sets, for each year. */
  List<@Valid YearlyAmount> getAnnualAmounts();

  /** The schedule of payments. */
  List<@Valid Payment> getPayments();

  // Who decides

  /** The regions that the action covers. */
  List<Region> getRegions();

  /** The regions whose agency signs the decision. */
  List<Region> getSigningArs();

  /** The contract that frames the grant. */
  Optional<FirContractForm> getContract();

  /** Where the CPOM records the grant and what it commits to, as it is cited. */
  Optional<@Filled String> getCpomReference();

  /** The yearly amendments already made. An empty list means none; absent, nobody has said. */
  Optional<List<@Valid YearlyAmendment>> getAvenants();

  // What the contract says beside what every subsidy convention does

  /** What the beneficiary commits to. */
  List<@Filled String> getCommitments();

  /** What comes before the consequences of a breach. */
  Optional<@Valid FormalNotice> getFormalNoticeClause();

  // What follows from it

  /** The agencies that grant. */
  default List<Party> grantors() {
    return List.of();
  }

  /** The missions in words, in their order; a rank that the fund does not have is left out. */
  default List<Localized> missionTitles() {
    return Missions.titles(getMissions());
  }

  @Override
  default boolean outsideFir() {
    return false;
  }

  @Override
  default boolean underConvention() {
    return getContract().filter(form -> form != FirContractForm.NONE).isPresent();
  }

  /** What the act sets for each year; while it sets nothing, what is stated for the thresholds. */
  @Override
  default List<YearlyAmount> yearlyAmounts() {
    return getAnnualAmounts().isEmpty() ? getAmountPerYear() : getAnnualAmounts();
  }

  /** The yearly amount above which it needs a contract, whoever receives it; the flat rates of continuity of care need none. */
  @Override
  default Optional<Step<Euros>> conventionThreshold(LocalDate day, LegalParameters law) {
    return isPdsFlatRate().orElse(false) ? Optional.empty() : law.on(FirParameters.CONTRACT, day);
  }

  /** The duties of any subsidy, and those of the fund. */
  @Override
  default List<Duty> duties(LocalDate asOf, LegalParameters law) {
    return Stream.concat(
            Grant.super.duties(asOf, law).stream(), FirDuties.of(this, asOf, law).stream())
        .toList();
  }

  /** The days of the grant, and the first of its period. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.PERIOD_START ? getPeriodStart() : Grant.super.dayOf(day);
  }

  /** The regions of a grant, in words. */
  default List<String> regionNames() {
    return getRegions().stream().map(Region::label).toList();
  }
}
