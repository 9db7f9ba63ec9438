package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import java.util.List;
import java.util.Map;

/** What puts a grant of the fund out of order, asked for or contracted. */
final class FirEdits {

  /** Two years, date to date. */
  static final Edit TWO_YEARS = set("/periodEnd", "2026-03-31")
      .and(
          set(
              "/annualAmounts",
              List.of(
                  Map.of("year", 2024, "amount", 30_000), Map.of("year", 2025, "amount", 30_000))),
          drop("/payments"));

  private FirEdits() {}

  /** Another amount, in the plan and in the schedule too. */
  static Edit amount(Object amount) {
    List<Map<String, Object>> year = List.of(Map.of("year", 2024, "amount", amount));
    return set("/annualAmounts", year)
        .and(
            set("/financingPlan/charges/0/amounts", year),
            set("/financingPlan/products/0/amounts", year),
            drop("/payments"));
  }

  /** Rules that judge the request and the convention alike. */
  static void onGrant(Specimens.Builder<?> builder, String beneficiary) {
    who(builder, beneficiary + "actorType");
    purpose(builder, beneficiary);
    years(builder);
    builder
        .breaching("FIR-18", set("/financingPlan/charges/0/amounts/0/amount", 59_999.99))
        .breaching("FIR-18", set("/annualAmounts/0/amount", 59_999.99).and(drop("/payments")))
        .undecided("FIR-18", drop("/annualAmounts"))
        .notApplicable("FIR-18", drop("/financingPlan"));
  }

  private static void who(Specimens.Builder<?> builder, String type) {
    Edit primaryCare = set(type, "MAISON_DE_SANTE");
    Edit medicoSocial = set(type, "EHPAD");
    Edit cpom = set("/cpomReference", "CPOM 2023-2027 (fictif)");
    Edit shared = set("/companyShareOfGrant", 60);
    builder
        .breaching("FIR-01", set(type, "ORGANISME_COMPLEMENTAIRE"))
        .undecided("FIR-01", drop(type))
        .breaching("FIR-02", set(type, "ENTREPRISE_PME"))
        .undecided("FIR-02", drop(type))
        .satisfying("FIR-03", shared.and(set("/companyPaidForService", false)))
        .breaching("FIR-03", shared.and(set("/companyPaidForService", true)))
        .undecided("FIR-03", shared)
        .satisfying("FIR-11", primaryCare.and(cpom))
        .breaching("FIR-11", primaryCare)
        .undecided("FIR-11", drop(type))
        .satisfying("FIR-12", medicoSocial.and(cpom))
        .breaching("FIR-12", medicoSocial)
        .undecided("FIR-12", drop(type))
        .satisfying("FIR-21", set(type, "RESEAU_DE_SANTE").and(set("/grantDate", "2022-12-31")))
        .breaching("FIR-21", set(type, "RESEAU_DE_SANTE"))
        .undecided("FIR-21", drop(type));
  }

  private static void purpose(Specimens.Builder<?> builder, String beneficiary) {
    builder
        .breaching("FIR-04", drop("/prsObjective"))
        .breaching("FIR-05", drop("/missions"))
        .breaching("FIR-05", set("/missions/1", 6))
        .breaching("FIR-13", drop("/cerAttestation"))
        .undecided("FIR-13", drop("/requestDate", "/cerAttestation"))
        .notApplicable("FIR-13", set(beneficiary + "publicUtility", true))
        .breaching("FIR-14", Severity.ERROR, GrantEdits.contract())
        .breaching("FIR-14", Severity.WARNING, GrantEdits.attention())
        .undecided("FIR-14", drop("/needDefinedBy"))
        .breaching("SUB-20", set("/expenseNature", "CARE"))
        .breaching("SUB-20", set("/expenseNature", "MEDICO_SOCIAL"))
        .undecided("SUB-20", drop("/expenseNature"))
        .notApplicable("SUB-20", set("/missions", List.of(3)));
  }

  private static void years(Specimens.Builder<?> builder) {
    builder
        .breaching("FIR-06", set("/periodEnd", "2029-04-01"))
        .undecided("FIR-06", drop("/periodEnd"))
        .satisfying("FIR-07", TWO_YEARS)
        .breaching("FIR-07", set("/periodEnd", "2026-03-31"))
        .breaching("FIR-07", set("/periodEnd", "2026-03-31").and(drop("/annualAmounts")))
        .undecided("FIR-07", drop("/periodEnd", "/annualAmounts"));
  }
}
