package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import fr.levier.funding.financeurs.ActionRequest;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Applications for the support of an action of prevention (<i>dossiers de candidature</i>). */
public final class ActionRequests {

  private static final Specimens<ActionRequest> SPECIMENS = build();

  private ActionRequests() {}

  /** Accepted, without any finding. */
  public static Arbitrary<ActionRequest> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<ActionRequest> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<ActionRequest> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<ActionRequest> specimens() {
    return SPECIMENS;
  }

  private static Specimens<ActionRequest> build() {
    Specimens.Builder<ActionRequest> builder =
        Specimens.ofDossier(ActionRequest.class, "financeurs.json");
    publicOfTheAction(builder);
    action(builder);
    localRules(builder);
    GrantEdits.onRequest(builder);
    return builder
        .breaching("SUB-7", drop("/cerAttestation"))
        .undecided("SUB-7", drop("/requestDate", "/cerAttestation"))
        .breaching("SUB-1", GrantEdits.contract())
        .breaching("SUB-12", GrantEdits.attention())
        .build();
  }

  private static void publicOfTheAction(Specimens.Builder<ActionRequest> builder) {
    Edit young = set("/beneficiaryAges", Map.of("oldest", 59));
    Edit commission = set("/instanceName", "COMMISSION");
    builder
        .satisfying("CDF-02", young.and(set("/caregivers", true)))
        .breaching("CDF-02", young.and(set("/caregivers", false)))
        .undecided("CDF-02", young.and(drop("/caregivers")))
        .breaching(
            "CDF-03",
            Severity.WARNING,
            set("/girShares", Map.of("gir4", 60.01, "gir5", 19.99, "gir6", 20)))
        .notApplicable("CDF-03", drop("/girShares"))
        .satisfying("CDF-09", later().and(commission))
        .breaching("CDF-09", Severity.WARNING, commission)
        .breaching("CDF-09", Severity.INFO, later())
        .notApplicable("CDF-09", drop("/instanceName"))
        .breaching("CDF-13", set("/girShares/gir6", 25.01))
        .notApplicable("CDF-13", drop("/girShares"));
  }

  /** Some time after the conference became a commission. */
  private static Edit later() {
    return set("/requestDate", "2025-06-16")
        .and(set("/cerAttestation", "2025-06-10"), set("/axis", 1));
  }

  private static void action(Specimens.Builder<ActionRequest> builder) {
    Edit collective = later().and(set("/instanceName", "COMMISSION"), set("/axis", 4));
    Edit carrier = set("/beneficiary/actorType", "EHPAD");
    builder
        .breaching("CDF-04", set("/budgetLines/0/depreciable", true))
        .undecided("CDF-04", drop("/budgetLines/0/depreciable"))
        .notApplicable("CDF-04", drop("/budgetLines"))
        .breaching("CDF-05", set("/commercialAim", true))
        .undecided("CDF-05", drop("/commercialAim"))
        .breaching("CDF-10", set("/axis", 5))
        .undecided("CDF-10", drop("/axis"))
        .satisfying("CDF-14", carrier)
        .breaching(
            "CDF-14",
            set("/beneficiary", Map.of("type", "company", "actorType", "PROFESSIONNEL_DE_SANTE")))
        .undecided("CDF-14", set("/beneficiary", Map.of("type", "hospital")))
        .satisfying("CDF-15", collective.and(set("/lawItem", 6)))
        .breaching("CDF-15", Severity.INFO, collective)
        .undecided("CDF-15", collective.and(drop("/axis")))
        .notApplicable("CDF-15", set("/axis", 1));
  }

  private static void localRules(Specimens.Builder<ActionRequest> builder) {
    Edit rate = set("/localRules", Map.of("maxRate", 80));
    Edit year = set("/localRules", Map.of("singleYear", true));
    Edit file = set("/localRules", Map.of("oneActionPerFile", true));
    Edit renewal = set("/renewal", true);
    builder
        .satisfying("CDF-11", rate.and(set("/projectCost", 35_000)))
        .breaching("CDF-11", rate.and(set("/projectCost", 34_999.99)))
        .undecided("CDF-11", rate)
        .satisfying("CDF-11", year)
        .breaching("CDF-11", year.and(set("/periodEnd", "2025-01-10")))
        .undecided("CDF-11", year.and(drop("/periodEnd")))
        .satisfying("CDF-11", file)
        .breaching("CDF-11", file.and(set("/actionsInFile", 2)))
        .satisfying("CDF-12", renewal.and(set("/previousYearFinancialReport", "2024-02-12")))
        .breaching("CDF-12", renewal)
        .undecided("CDF-12", drop("/renewal"))
        .notApplicable(
            "CDF-12", renewal.and(set("/localRules", Map.of("renewalNeedsReport", false))));
  }
}
