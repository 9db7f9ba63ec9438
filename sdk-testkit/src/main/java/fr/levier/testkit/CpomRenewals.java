package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.conventions.cpom.CpomRenewal;
import net.jqwik.api.Arbitrary;

/** Mid-term reviews of the innovation annex, with the request for renewal of the contract. */
public final class CpomRenewals {

  private static final Specimens<CpomRenewal> SPECIMENS = build();

  private CpomRenewals() {}

  /** Accepted, without any finding. */
  public static Arbitrary<CpomRenewal> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<CpomRenewal> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<CpomRenewal> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<CpomRenewal> specimens() {
    return SPECIMENS;
  }

  private static Specimens<CpomRenewal> build() {
    return Specimens.ofDossier(CpomRenewal.class, "cpom-renouvellement.json")
        .breaching("CPM-08", set("/cpomEnd", "2027-10-01"))
        .undecided("CPM-08", drop("/cpomEnd"))
        .notApplicable("CPM-08", drop("/renewalRequestDate"))
        .build();
  }
}
