package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.funding.tiga.TigaApplication;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Applications of territories of innovation (<i>dossiers de candidature</i>), at the time of the call. */
public final class TigaApplications {

  private static final Specimens<TigaApplication> SPECIMENS = build();

  private TigaApplications() {}

  /** Accepted, without any finding. */
  public static Arbitrary<TigaApplication> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<TigaApplication> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<TigaApplication> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<TigaApplication> specimens() {
    return SPECIMENS;
  }

  private static Specimens<TigaApplication> build() {
    Specimens.Builder<TigaApplication> builder =
        Specimens.ofDossier(TigaApplication.class, "tiga.json");
    members(builder);
    support(builder);
    return builder.build();
  }

  private static void members(Specimens.Builder<TigaApplication> builder) {
    Edit leadTwice = set(
        "/consortium/members",
        List.of(Map.of("type", "publicBody", "name", "Communauté d’agglomération fictive du Val")));
    builder
        .breaching("TIG-02", leadTwice)
        .undecided("TIG-02", drop("/consortium/members"))
        .breaching("TIG-03", set("/consortium/members", List.of(Map.of("type", "publicBody"))))
        .breaching(
            "TIG-03",
            set("/consortium/lead", Map.of("type", "company"))
                .and(set("/consortium/members", List.of(Map.of("type", "association")))))
        .undecided("TIG-03", set("/consortium/members", List.of(Map.of("type", "hospital"))))
        .notApplicable("TIG-03", leadTwice);
  }

  private static void support(Specimens.Builder<TigaApplication> builder) {
    builder
        .breaching("TIG-01", set("/depositInstant", "2019-04-26T17:00:01+02:00"))
        .undecided("TIG-01", drop("/depositInstant"))
        .breaching("TIG-04", set("/actions/0/trl", 9))
        .notApplicable("TIG-04", drop("/actions"))
        .satisfying("TIG-06", set("/periodEnd", "2030-03-30"))
        .breaching("TIG-06", set("/periodEnd", "2030-04-01"))
        .breaching("TIG-06", set("/periodEnd", "2030-04-02"))
        .notApplicable("TIG-06", drop("/periodEnd"))
        .breaching("TIG-08", set("/budgetLines/1/recipientType", "ASSOCIATION_USAGERS"))
        .undecided("TIG-08", drop("/budgetLines/1/recipientType"))
        .notApplicable("TIG-08", set("/budgetLines/1/kind", "GRANT"));
  }
}
