package fr.levier.funding.subsidy;

import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dated duties that any subsidy brings: its report, and the publication of its essential data. */
final class GrantObligations {

  private static final Localized BENEFICIARY = new Localized("le bénéficiaire", "the beneficiary");
  private static final Localized GRANTOR = new Localized("le financeur", "the grantor");

  private GrantObligations() {}

  static List<Obligation> of(Grant grant, RuleContext context) {
    List<Obligation> all = new ArrayList<>();
    for (Duty duty : grant.duties(context.asOf(), context.parameters())) {
      switch (duty.code()) {
        case CRF_6_MONTHS ->
          all.add(new Obligation(
              "compte-rendu-financier"
                  + grant.getFinancialYearEnd().map(end -> "-" + end.getYear()).orElse(""),
              new Localized("déposer le compte rendu financier", "file the financial report"),
              earlier(duty.due(), grant.getFinancialReportDue()),
              BENEFICIARY,
              duty.reference()));
        case OPEN_DATA_3_MONTHS ->
          all.add(new Obligation(
              "donnees-essentielles",
              new Localized(
                  "publier les données essentielles de la convention",
                  "publish the essential data of the convention"),
              duty.due(),
              GRANTOR,
              duty.reference()));
        default -> {
          // The other duties are states, or have no day.
        }
      }
    }
    return all;
  }

  /** What the act wants before the law does binds as well. */
  private static Optional<LocalDate> earlier(Optional<LocalDate> law, Optional<LocalDate> act) {
    return act.filter(day -> law.filter(day::isAfter).isEmpty()).or(() -> law);
  }
}
