package fr.levier.funding.fir;

import static fr.levier.funding.fir.FirRules.csp;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Step;
import fr.levier.funding.subsidy.Duty;
import fr.levier.funding.subsidy.DutyCode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The duties that a grant of the fund adds to those of any subsidy. */
final class FirDuties {

  private FirDuties() {}

  static List<Duty> of(FirGrant grant, LocalDate asOf, LegalParameters law) {
    List<Duty> duties = new ArrayList<>();
    if (grant.beneficiaryType().filter(WhoRules.PRIMARY_CARE::contains).isPresent()) {
      duties.add(new Duty(DutyCode.CPOM, Optional.empty(), csp("L. 1435-3")));
    }
    if (YearRules.isLong(grant)) {
      duties.add(new Duty(DutyCode.YEARLY_DECISION, Optional.empty(), csp("R. 1435-29")));
    }
    LocalDate claimed = grant.getPaymentDate().orElse(asOf);
    law.on(FirParameters.PRESCRIPTION, claimed)
        .flatMap(step -> lastDay(grant, step))
        .filter(last -> last.isBefore(claimed))
        .ifPresent(last ->
            duties.add(new Duty(DutyCode.PRESCRIBED, Optional.of(last), csp("L. 1435-10"))));
    return duties;
  }

  private static Optional<LocalDate> lastDay(FirGrant grant, Step<Period> time) {
    return grant.getNotificationDate().map(day -> MoneyRules.lastDay(day, time.value()));
  }
}
