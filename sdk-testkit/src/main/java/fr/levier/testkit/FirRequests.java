package fr.levier.testkit;

import fr.levier.funding.fir.FirRequest;
import net.jqwik.api.Arbitrary;

/** Applications for a grant of the regional intervention fund (<i>dossiers de demande FIR</i>). */
public final class FirRequests {

  private static final Specimens<FirRequest> SPECIMENS = build();

  private FirRequests() {}

  /** Accepted, without any finding. */
  public static Arbitrary<FirRequest> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<FirRequest> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<FirRequest> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<FirRequest> specimens() {
    return SPECIMENS;
  }

  private static Specimens<FirRequest> build() {
    Specimens.Builder<FirRequest> builder =
        Specimens.ofDossier(FirRequest.class, "fir-request.json");
    FirEdits.onGrant(builder, "/beneficiary/");
    GrantEdits.onRequest(builder);
    return builder.build();
  }
}
