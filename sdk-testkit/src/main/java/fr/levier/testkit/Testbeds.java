package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.funding.testbed.TestbedApplication;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Applications of places of experimentation (<i>candidatures de tiers-lieux d’expérimentation</i>). */
public final class Testbeds {

  private static final String FIRST = "/experiments/0/";
  private static final String SECOND = "/experiments/1/";
  private static final Specimens<TestbedApplication> SPECIMENS = build();

  private Testbeds() {}

  /** Accepted, without any finding. */
  public static Arbitrary<TestbedApplication> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<TestbedApplication> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<TestbedApplication> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<TestbedApplication> specimens() {
    return SPECIMENS;
  }

  /** Another grant for running the place, and a budget that is large enough for it. */
  static Edit animation(Object grant) {
    return set("/animationGrant", grant).and(set("/animationBudget", 4_000_000));
  }

  /** Another grant for an experiment, and a budget that is large enough for it. */
  static Edit experiment(Object grant) {
    return set(FIRST + "experimentGrant", grant).and(set(FIRST + "experimentBudget", 700_000));
  }

  private static Specimens<TestbedApplication> build() {
    Specimens.Builder<TestbedApplication> builder =
        Specimens.ofDossier(TestbedApplication.class, "testbed.json");
    candidate(builder);
    grants(builder);
    trials(builder);
    return builder.build();
  }

  private static void candidate(Specimens.Builder<TestbedApplication> builder) {
    Edit university = set("/consortium/lead/actorType", "UNIVERSITE");
    builder
        .satisfying("TLE-01", university)
        .breaching("TLE-01", university.and(drop("/consortium/members/0")))
        .undecided("TLE-01", drop("/consortium"))
        .satisfying("TLE-09", set("/depositInstant", "2024-05-31T23:59:59+02:00"))
        .breaching("TLE-09", set("/depositInstant", "2022-02-23T23:59:59+01:00"))
        .breaching("TLE-09", set("/depositInstant", "2024-06-01T00:00:00+02:00"))
        .undecided("TLE-09", set("/depositInstant", "2023-06-01T10:00:00+02:00"))
        .undecided("TLE-09", drop("/depositInstant"))
        .breaching("TLE-11", drop("/consortium/agreementReference"))
        .undecided("TLE-11", drop("/consortium"))
        .notApplicable("TLE-11", drop("/consortium/members"));
  }

  private static void grants(Specimens.Builder<TestbedApplication> builder) {
    builder
        .breaching("TLE-02", set("/animationGrant", 1_000_000.01))
        .undecided("TLE-02", drop("/animationBudget"))
        .undecided("TLE-02", drop("/animationGrant"))
        .notApplicable("TLE-02", set("/animationGrant", 0))
        .breaching("TLE-03", animation(374_999.99))
        .breaching("TLE-03", animation(1_500_000.01))
        .undecided("TLE-03", drop("/animationGrant"))
        .notApplicable("TLE-03", set("/animationGrant", 0))
        .breaching("TLE-04", experiment(300_000.01))
        .breaching("TLE-04", set(FIRST + "experimentBudget", 399_999.99))
        .undecided("TLE-04", drop(FIRST + "experimentBudget"))
        .notApplicable(
            "TLE-04", set(FIRST + "experimentGrant", 0).and(set(SECOND + "experimentGrant", 0)))
        .breaching("TLE-05", set("/expenseLines/0/kind", "RENOVATION"))
        .undecided("TLE-05", drop("/expenseLines"))
        .undecided("TLE-05", drop("/expenseLines/0/kind"))
        .notApplicable("TLE-05", set("/expenseLines", List.of()));
  }

  private static void trials(Specimens.Builder<TestbedApplication> builder) {
    Edit none = drop("/experiments");
    builder
        .breaching("TLE-06", set(FIRST + "digital", false))
        .undecided("TLE-06", drop(FIRST + "digital"))
        .notApplicable("TLE-06", none)
        .breaching("TLE-07", set(FIRST + "realLife", false))
        .undecided("TLE-07", drop(FIRST + "realLife"))
        .notApplicable("TLE-07", none)
        .breaching("TLE-08", drop(FIRST + "medicoEconomicEvaluation"))
        .notApplicable("TLE-08", none)
        .breaching("TLE-10", set(SECOND + "procurementReference", " "))
        .undecided("TLE-10", drop(SECOND + "procurementReference"))
        .notApplicable("TLE-10", set(SECOND + "laterPurchase", false))
        .breaching("TLE-12", drop("/antiGiftClause"))
        .breaching("TLE-12", drop("/insuranceClause"))
        .undecided("TLE-12", drop("/antiGiftClause", "/equipmentLent"))
        .notApplicable("TLE-12", set("/equipmentLent", false));
  }
}
