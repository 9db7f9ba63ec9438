package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import fr.levier.funding.financeurs.ActivityReport;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Yearly reports of the body that gathers the funders of prevention (<i>rapports d’activité</i>). */
public final class ActivityReports {

  private static final Specimens<ActivityReport> SPECIMENS = build();

  private ActivityReports() {}

  /** Accepted, without any finding. */
  public static Arbitrary<ActivityReport> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<ActivityReport> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<ActivityReport> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<ActivityReport> specimens() {
    return SPECIMENS;
  }

  private static Specimens<ActivityReport> build() {
    return Specimens.ofDossier(ActivityReport.class, "financeurs-rapport-activite.json")
        .breaching("CDF-06", Severity.ERROR, set("/payments/0/advanceAmount", 245_000.01))
        .breaching("CDF-07", drop("/payments/0/previousYearReport"))
        .breaching("CDF-08", Severity.WARNING, set("/reportDate", "2026-09-01"))
        .undecided("CDF-08", drop("/year"))
        .breaching("CDF-13", set("/girShares", Map.of("gir4", 99.99)))
        .build();
  }
}
