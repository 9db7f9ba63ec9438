package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.funding.calls.CallApplication;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Answers to a call (<i>dossiers de candidature</i>). */
public final class CallApplications {

  private static final Specimens<CallApplication> SPECIMENS = build();

  private CallApplications() {}

  /** Accepted, without any finding. */
  public static Arbitrary<CallApplication> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<CallApplication> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<CallApplication> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<CallApplication> specimens() {
    return SPECIMENS;
  }

  private static Specimens<CallApplication> build() {
    Edit candidates = set("/call/type", "aac");
    Edit committed = candidates.and(
        set("/commitmentToImplement", Map.of("statement", "mettre en œuvre la solution donnée")));
    return Specimens.ofDossier(CallApplication.class, "calls.json")
        .satisfying("APP-03", committed)
        .breaching("APP-03", candidates)
        .breaching("APP-03", committed.and(drop("/call/specification")))
        .undecided("APP-03", drop("/call"))
        .satisfying("APP-05", set("/depositInstant", "2026-09-30T17:00:00+02:00"))
        .breaching("APP-05", set("/depositInstant", "2026-09-30T17:00:01+02:00"))
        .undecided("APP-05", drop("/call/closingInstant"))
        .notApplicable("APP-05", drop("/depositInstant"))
        .breaching("APP-06", set("/carrier/actorType", "ENTREPRISE_STARTUP"))
        .undecided("APP-06", drop("/carrier/actorType"))
        .undecided("APP-06", drop("/call/eligiblePublic"))
        .notApplicable("APP-06", drop("/carrier"))
        .breaching("APP-07", set("/pieces", List.of("budget prévisionnel")))
        .notApplicable("APP-07", drop("/call/requiredPieces"))
        .satisfying("APP-08", set("/call/callCap", 112_000))
        .breaching("APP-08", set("/call/callCap", 111_999.99))
        .satisfying("APP-08", set("/eligibleBase", 140_000))
        .breaching("APP-08", set("/eligibleBase", 139_999.99))
        .undecided("APP-08", drop("/amountAsked"))
        .notApplicable("APP-08", drop("/call/callCap", "/call/maxRate"))
        .breaching("APP-10", drop("/consortium/lead"))
        .notApplicable("APP-10", drop("/consortium"))
        .breaching("APP-15", set("/call/framework", "AUTORISATION_ESMS"))
        .undecided("APP-15", drop("/call/framework"))
        .build();
  }
}
