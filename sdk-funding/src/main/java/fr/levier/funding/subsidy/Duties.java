package fr.levier.funding.subsidy;

import fr.levier.core.dossier.KnownSum;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.money.Euros;
import fr.levier.core.rule.Fact;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The duties that are certain from what is known of a grant. */
final class Duties {

  private final Grant grant;
  private final LegalParameters law;
  private final LocalDate asOf;
  private final LocalDate signed;
  private final List<Duty> duties = new ArrayList<>();

  private Duties(Grant grant, LocalDate asOf, LegalParameters law) {
    this.grant = grant;
    this.law = law;
    this.asOf = asOf;
    this.signed = grant.getSignatureDate().orElse(asOf);
  }

  static List<Duty> of(Grant grant, LocalDate asOf, LegalParameters law) {
    Duties all = new Duties(grant, asOf, law);
    all.convention();
    all.commitment();
    all.reporting();
    all.stateAid();
    if (Grading.of(grant).grade() == Grade.CONTRACT) {
      all.add(DutyCode.PROCUREMENT, Optional.empty(), SubsidyRules.PUBLIC_CONTRACT);
    }
    return List.copyOf(all.duties);
  }

  private void convention() {
    LocalDate granted = grant.getGrantDate().orElse(asOf);
    grant.conventionThreshold(granted, law).ifPresent(step -> {
      if (grant.highestYearlyAmount().filter(step.value()::isLessThan).isPresent()) {
        add(DutyCode.CONVENTION, Optional.empty(), step.reference());
      }
    });
    if (!exceeds(grant.highestYearlyAmount(), SubsidyParameters.CONVENTION, signed)) {
      return;
    }
    on(SubsidyParameters.OPEN_DATA_DELAY, signed)
        .ifPresent(step -> add(
            DutyCode.OPEN_DATA_3_MONTHS,
            grant.getSignatureDate().map(day -> day.plus(step.value())),
            step.reference()));
    if (Beneficiary.of(grant).isNonProfit().isYes()) {
      on(SubsidyParameters.UNSPENT_BALANCE_TERMS, signed)
          .ifPresent(
              step -> add(DutyCode.UNSPENT_BALANCE_MENTION, Optional.empty(), step.reference()));
    }
  }

  private void commitment() {
    if (Beneficiary.of(grant).isAssociationOrFoundation().isYes()
        && !RequestRules.isExempt(grant)) {
      on(SubsidyParameters.CER, grant.getRequestDate().orElse(asOf))
          .ifPresent(step -> add(DutyCode.CER, Optional.empty(), step.reference()));
    }
  }

  private void reporting() {
    if (grant.isAssignedToExpense().orElse(false)) {
      on(SubsidyParameters.FINANCIAL_REPORT_DELAY, asOf)
          .ifPresent(step ->
              add(DutyCode.CRF_6_MONTHS, due(grant.getFinancialYearEnd(), step), step.reference()));
    }
    Euros received = KnownSum.of(grant.getCashSubsidiesOfYear(), "/subject/cashSubsidiesOfYear")
        .known();
    if (Beneficiary.of(grant).isAssociationOrFoundation().isYes()
        && exceeds(Optional.of(received), SubsidyParameters.AUDITOR, asOf)) {
      add(DutyCode.AUDITOR, Optional.empty(), SubsidyRules.CONVENTION);
    }
  }

  private void stateAid() {
    if (!grant.isUndertaking().orElse(false)) {
      return;
    }
    LocalDate granted = grant.getGrantDate().orElse(asOf);
    Optional<AidRegime> regime = grant.getAidRegime();
    if (regime.isEmpty()) {
      add(
          DutyCode.AID_REGIME_TO_CHOOSE,
          Optional.empty(),
          LegalReference.of(
              "traité sur le fonctionnement de l’Union européenne, articles 107 et 108"));
    } else {
      StateAidRule.ceilingOf(regime.get())
          .flatMap(ceiling -> on(ceiling, granted))
          .ifPresent(step -> {
            Fact<Euros> ceiling =
                new Fact<>("ceiling", "/subject/amount", Optional.of(step.value()));
            on(SubsidyParameters.AID_WINDOW, granted)
                .map(
                    window -> StateAidRule.total(grant, window.value(), granted).exceeds(ceiling))
                .flatMap(over -> over.value())
                .ifPresent(over -> add(
                    over ? DutyCode.DE_MINIMIS_REFUSED : DutyCode.DE_MINIMIS_OK,
                    Optional.empty(),
                    step.reference()));
          });
    }
  }

  private static Optional<LocalDate> due(Optional<LocalDate> start, Step<Period> delay) {
    return start.map(day -> day.plus(delay.value()));
  }

  private boolean exceeds(Optional<Euros> amount, Parameter<Euros> threshold, LocalDate day) {
    return amount
        .flatMap(known -> on(threshold, day).map(step -> known.isMoreThan(step.value())))
        .orElse(false);
  }

  private <V> Optional<Step<V>> on(Parameter<V> parameter, LocalDate day) {
    return law.on(parameter, day);
  }

  private void add(DutyCode code, Optional<LocalDate> due, LegalReference reference) {
    duties.add(new Duty(code, due, reference));
  }
}
