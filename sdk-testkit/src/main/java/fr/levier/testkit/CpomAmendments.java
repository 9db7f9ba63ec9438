package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.conventions.cpom.CpomAmendment;
import net.jqwik.api.Arbitrary;

/** Amendments of a CPOM that bring the innovation annex. */
public final class CpomAmendments {

  private static final Specimens<CpomAmendment> SPECIMENS = build();

  private CpomAmendments() {}

  /** Accepted, without any finding. */
  public static Arbitrary<CpomAmendment> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<CpomAmendment> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<CpomAmendment> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<CpomAmendment> specimens() {
    return SPECIMENS;
  }

  private static Specimens<CpomAmendment> build() {
    Specimens.Builder<CpomAmendment> builder =
        Specimens.ofDossier(CpomAmendment.class, "cpom-avenant.json");
    CpomEdits.onAct(builder);
    return builder
        .breaching("CPM-05", set("/avenantEnd", "2029-01-01"))
        .undecided("CPM-05", drop("/avenantEnd"))
        .notApplicable("CPM-04", set("/avenantEnd", "2029-01-01"))
        .build();
  }
}
