package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import fr.levier.funding.qualification.SupportRequest;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Supports of which it is to be said whether they are a subsidy or a public contract. */
public final class SupportRequests {

  private static final Specimens<SupportRequest> SPECIMENS = build();

  private SupportRequests() {}

  /** Accepted, without any finding: a subsidy beyond doubt. */
  public static Arbitrary<SupportRequest> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<SupportRequest> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<SupportRequest> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<SupportRequest> specimens() {
    return SPECIMENS;
  }

  private static Specimens<SupportRequest> build() {
    Edit small = set("/amountPerYear", List.of(Map.of("year", 2024, "amount", 20_000)));
    Edit informal = small.and(set("/convention", false), set("/paymentTerms", " "));
    Specimens.Builder<SupportRequest> builder =
        Specimens.ofDossier(SupportRequest.class, "qualification.json");
    GrantEdits.onRequest(builder);
    GrantEdits.onConvention(builder);
    builder
        .breaching("SUB-1", GrantEdits.contract())
        .undecided("SUB-1", set("/pricing", "FULL_COST").and(drop("/needDefinedBy")))
        .notApplicable("SUB-1", set("/beneficiaryLegalForm", "PERSONNE_PUBLIQUE"))
        .breaching("SUB-12", GrantEdits.attention())
        .breaching("SUB-12", set("/clues", List.of("PENALTIES")))
        .undecided("SUB-12", drop("/initiative"))
        .breaching("SUB-2", set("/convention", false))
        .undecided("SUB-2", drop("/amountPerYear").and(set("/convention", false)))
        .notApplicable("SUB-2", set("/beneficiaryLegalForm", "PERSONNE_PUBLIQUE"))
        .breaching("SUB-4", set("/financialReportDue", "2025-07-01"))
        .breaching("SUB-4", set("/financialReportFiledOn", "2025-07-01"))
        .breaching("SUB-4", set("/paymentDate", "2025-07-01"))
        .undecided("SUB-4", drop("/financialYearEnd"))
        .notApplicable("SUB-4", set("/assignedToExpense", false))
        .satisfying("SUB-6", informal)
        .breaching("SUB-6", informal.and(set("/paymentDate", "2024-05-25")))
        .undecided("SUB-6", informal.and(drop("/paymentTerms"), set("/paymentDate", "2024-05-25")))
        .breaching("SUB-7", drop("/cerAttestation"))
        .undecided("SUB-7", drop("/requestDate", "/cerAttestation"))
        .notApplicable("SUB-7", set("/beneficiary/publicUtility", true))
        .breaching(
            "SUB-19",
            Severity.WARNING,
            GrantEdits.UNDERTAKING.and(
                set("/aidRegime", "SIEG_DECISION"),
                set("/grantDate", "2026-02-02"),
                set("/financialReportFiledOn", "2025-06-30")))
        .breaching("SUB-22", drop("/evaluationTerms"))
        .undecided("SUB-22", drop("/signatureDate", "/evaluationTerms"))
        .notApplicable("SUB-22", small);
    return builder.build();
  }
}
