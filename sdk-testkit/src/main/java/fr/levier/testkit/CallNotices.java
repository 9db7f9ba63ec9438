package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.funding.calls.CallNotice;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Notices of calls (<i>avis d’appel</i>). */
public final class CallNotices {

  private static final Specimens<CallNotice> SPECIMENS = build();

  private CallNotices() {}

  /** Accepted, without any finding. */
  public static Arbitrary<CallNotice> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<CallNotice> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<CallNotice> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<CallNotice> specimens() {
    return SPECIMENS;
  }

  private static Specimens<CallNotice> build() {
    Edit aac = set("/call/type", "aac");
    Edit ami = set("/call/type", "ami")
        .and(
            drop("/call/specification"),
            set(
                "/call/requiredPieces",
                List.of(Map.of("name", "note de pré-projet", "kind", "PRE_PROJET"))));
    return Specimens.ofDossier(CallNotice.class, "calls-avis.json")
        .satisfying("APP-01", ami)
        .breaching("APP-01", ami.and(set("/call/imposedSolution", true)))
        .undecided("APP-01", drop("/call"))
        .breaching("APP-02", set("/call/imposedSolution", true))
        .undecided("APP-02", drop("/call/imposedSolution"))
        .notApplicable("APP-02", ami)
        .satisfying("APP-03", aac)
        .breaching("APP-03", aac.and(drop("/call/specification")))
        .breaching("APP-04", drop("/call/specification"))
        .undecided("APP-04", drop("/call"))
        .notApplicable("APP-04", ami)
        .breaching("APP-09", set("/call/announcedCriteria/0/weight", 29.9))
        .breaching("APP-09", set("/call/announcedCriteria/0/weight", 30.1))
        .undecided("APP-09", drop("/call/announcedCriteria/0/weight"))
        .notApplicable("APP-09", set("/call/announcedCriteria", List.of(Map.of("name", "qualité"))))
        .breaching(
            "APP-11",
            ami.and(set(
                "/call/requiredPieces",
                List.of(Map.of("name", "budget", "kind", "BUDGET_COMPLET")))))
        .undecided("APP-11", ami.and(drop("/call/requiredPieces")))
        .breaching("APP-13", set("/call/consideration", "DELIVERABLES_TO_GRANTOR"))
        .breaching("APP-13", set("/call/consideration", "SERVICE_ORDERED_BY_GRANTOR"))
        .breaching("APP-13", set("/call/pricing", "UNIT_PRICE"))
        .undecided("APP-13", drop("/call/pricing"))
        .breaching("APP-15", set("/call/framework", "AUTORISATION_ESMS"))
        .undecided("APP-15", drop("/call/framework"))
        .build();
  }
}
