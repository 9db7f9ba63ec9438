package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import fr.levier.funding.fir.FirConvention;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Grants of the regional intervention fund (<i>fonds d’intervention régional</i>, FIR) with their convention. */
public final class FirConventions {

  private static final Specimens<FirConvention> SPECIMENS = build();

  private FirConventions() {}

  /** Accepted, without any finding. */
  public static Arbitrary<FirConvention> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<FirConvention> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<FirConvention> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<FirConvention> specimens() {
    return SPECIMENS;
  }

  private static Specimens<FirConvention> build() {
    Specimens.Builder<FirConvention> builder = Specimens.ofDossier(FirConvention.class, "fir.json");
    FirEdits.onGrant(builder, "/parties/1/");
    years(builder);
    contract(builder);
    money(builder);
    GrantEdits.onRequest(builder);
    GrantEdits.onConvention(builder);
    onAct(builder);
    return builder.build();
  }

  private static void years(Specimens.Builder<FirConvention> builder) {
    Edit begun = FirEdits.TWO_YEARS.and(set("/paymentDate", "2025-04-01"));
    builder
        .satisfying("FIR-08", begun.and(set("/avenants", List.of(Map.of("year", 2025)))))
        .breaching("FIR-08", begun.and(set("/avenants", List.of())))
        .undecided("FIR-08", begun);
  }

  private static void contract(Specimens.Builder<FirConvention> builder) {
    Edit none = set("/contract", "NONE");
    builder
        .breaching("FIR-09", Severity.ERROR, none)
        .breaching("FIR-09", Severity.INFO, none.and(FirEdits.amount(23_000)))
        .undecided("FIR-09", none.and(drop("/annualAmounts", "/financingPlan", "/payments")))
        .notApplicable("FIR-09", set("/pdsFlatRate", true))
        .breaching("FIR-10", drop("/evaluationTerms"))
        .breaching("FIR-10", drop("/commitments"))
        .notApplicable("FIR-10", none)
        .satisfying(
            "FIR-15",
            set("/regions", List.of("ILE_DE_FRANCE", "BRETAGNE"))
                .and(set("/signingArs", List.of("BRETAGNE", "ILE_DE_FRANCE"))))
        .breaching("FIR-15", set("/regions", List.of("ILE_DE_FRANCE", "BRETAGNE")))
        .undecided(
            "FIR-15",
            set("/regions", List.of("ILE_DE_FRANCE", "BRETAGNE")).and(drop("/signingArs")))
        .notApplicable("FIR-15", set("/regions", List.of("BRETAGNE")))
        .breaching("FIR-17", drop("/formalNoticeClause"))
        .breaching("FIR-17", set("/formalNoticeClause/delay", "P2M"))
        .notApplicable("FIR-17", none);
  }

  private static void money(Specimens.Builder<FirConvention> builder) {
    builder
        .breaching("FIR-16", set("/financialReportDue", "2025-07-01"))
        .undecided("FIR-16", drop("/financialYearEnd"))
        .notApplicable("FIR-16", drop("/financialReportDue"))
        .breaching("FIR-19", set("/payments/0/amount", 59_999.99))
        .undecided("FIR-19", drop("/payments/0/amount"))
        .notApplicable("FIR-19", drop("/payments"))
        .breaching("FIR-20", set("/notificationDate", "2020-12-31"))
        .notApplicable("FIR-20", drop("/notificationDate"))
        .breaching(
            "SUB-6",
            FirEdits.amount(20_000)
                .and(
                    set("/contract", "NONE"),
                    set("/paymentTerms", " "),
                    set("/paymentDate", "2024-05-25")))
        .undecided(
            "SUB-6",
            FirEdits.amount(20_000)
                .and(
                    set("/contract", "NONE"),
                    drop("/paymentTerms"),
                    set("/paymentDate", "2024-05-25")));
  }

  private static void onAct(Specimens.Builder<FirConvention> builder) {
    builder
        .breaching("DOC-01", set("/originals", 1))
        .undecided("DOC-01", drop("/originals"))
        .breaching("DOC-05", drop("/parties/0/legalNature"))
        .breaching("DOC-07", drop("/parties/0/address"))
        .breaching("COI-5", set("/processesHealthData", true))
        .undecided("COI-5", drop("/processesHealthData"));
  }
}
