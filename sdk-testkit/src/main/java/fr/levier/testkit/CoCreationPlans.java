package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import fr.levier.funding.indemand.CoCreationPlan;
import net.jqwik.api.Arbitrary;

/** Plans of a co-creation (<i>plans de co-création</i>). */
public final class CoCreationPlans {

  private static final Specimens<CoCreationPlan> SPECIMENS = build();

  private CoCreationPlans() {}

  /** Accepted, without any finding. */
  public static Arbitrary<CoCreationPlan> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<CoCreationPlan> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<CoCreationPlan> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<CoCreationPlan> specimens() {
    return SPECIMENS;
  }

  private static Specimens<CoCreationPlan> build() {
    return Specimens.ofDossier(CoCreationPlan.class, "indemand-plan.json")
        .breaching("IND-05", Severity.ERROR, drop("/mou"))
        .notApplicable("IND-05", drop("/stepDates"))
        .notApplicable("IND-06", drop("/mou"))
        .breaching("IND-06", set("/purchaseCommitment", true))
        .build();
  }
}
