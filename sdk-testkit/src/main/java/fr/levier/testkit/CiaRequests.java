package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.conventions.cia.CiaRequest;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Requests to the centre for innovation through purchasing (<i>Centre de l’innovation par les achats</i>, CIA). */
public final class CiaRequests {

  private static final Specimens<CiaRequest> SPECIMENS = build();

  private CiaRequests() {}

  /** Accepted, without any finding. */
  public static Arbitrary<CiaRequest> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<CiaRequest> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<CiaRequest> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<CiaRequest> specimens() {
    return SPECIMENS;
  }

  private static Specimens<CiaRequest> build() {
    Edit company = set("/requester/actorType", "ENTREPRISE_STARTUP").and(drop("/resahMember"));
    Edit sourcing = set("/services", List.of("S4")).and(set("/theme", "expérience patient"));
    Edit premises = set("/services", List.of("S6"));
    return Specimens.ofDossier(CiaRequest.class, "cia.json")
        .satisfying("CIA-01", company.and(set("/services", List.of("S1"))))
        .breaching("CIA-01", set("/resahMember", false))
        .breaching("CIA-01", company.and(set("/services", List.of("S1", "S5"))))
        .undecided("CIA-01", drop("/resahMember"))
        .breaching("CIA-02", drop("/services"))
        .breaching("CIA-03", drop("/helpDeskKind"))
        .undecided("CIA-03", drop("/helpDeskKind", "/services"))
        .notApplicable("CIA-03", premises)
        .satisfying("CIA-04", sourcing.and(set("/selectedThemes", List.of("Expérience patient"))))
        .breaching("CIA-04", sourcing.and(set("/selectedThemes", List.of("robotique"))))
        .undecided("CIA-04", sourcing)
        .notApplicable("CIA-04", premises)
        .satisfying("CIA-05", premises)
        .breaching("CIA-05", premises.and(set("/serviceDate", "2019-11-04")))
        .undecided("CIA-05", premises.and(drop("/serviceDate")))
        .notApplicable("CIA-05", sourcing)
        .breaching("CIA-06", set("/serviceDate", "2018-11-05"))
        .undecided("CIA-06", drop("/serviceDate"))
        .build();
  }
}
