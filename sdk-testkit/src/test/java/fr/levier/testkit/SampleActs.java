package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.json.LevierJson;
import fr.levier.core.rule.Severity;
import java.util.List;
import java.util.Map;

/** How an integrator has specimens of an act of its own. */
final class SampleActs {

  private static final Edit INTERESTED = set(
      "/interestedMembers",
      List.of(Map.of("person", "Membre fictif", "nature", "MANDATE", "kind", "DIRECT")));
  private static final Edit MANDATED = INTERESTED.and(set("/interestedMembers/0/kind", "INDIRECT"));
  private static final Edit GIFT = set("/giverType", "ENTREPRISE_PME")
      .and(
          set("/recipientType", "ASSOCIATION_USAGERS"),
          set("/advantageValue", 100),
          set(
              "/antiGiftFiling",
              Map.of("conventionDate", "2026-01-05", "declaredOn", "2026-01-20")));

  private static final Map<String, Object> LINE =
      Map.of("account", "60", "amounts", List.of(Map.of("year", 2026, "amount", 100)));
  private static final Edit PLAN =
      set("/financingPlan", Map.of("charges", List.of(LINE), "products", List.of(LINE)));
  private static final Edit IN_KIND = PLAN.and(
      set("/financingPlan/chargesInKind", List.of(LINE)),
      set("/financingPlan/productsInKind", List.of(LINE)));

  private SampleActs() {}

  static Specimens<SampleAct> specimens() {
    Specimens.Builder<SampleAct> builder = Specimens.of(
        SampleAct.class,
        LevierJson.standard()
            .toTree(Conventions.specimens().gallery().get(0))
            .at("/parties")
            .map(parties -> LevierJson.standard()
                .tree("{}")
                .with("/parties", parties)
                .with("/baseActParties", parties)
                .with("/originals", 2)
                .with("/signatureDate", "2026-03-02")
                .with("/interestedMembers", List.of())
                .with("/preparationParticipants", List.of())
                .with("/procedureParticipants", List.of())
                .with("/processesHealthData", false)
                .with("/operatorEntrusted", false)
                .with("/giverType", "ARS"))
            .orElseThrow());
    drafting(builder);
    interests(builder);
    others(builder);
    return builder.build();
  }

  private static void drafting(Specimens.Builder<SampleAct> builder) {
    builder
        .breaching("DOC-01", set("/originals", 1))
        .breaching("DOC-01", set("/originals", 3))
        .undecided("DOC-01", drop("/originals"))
        .breaching("DOC-06", set("/baseActParties/1/siret", "12345678200002"))
        .undecided("DOC-06", drop("/baseActParties"))
        .undecided("DOC-07", drop("/parties/0/actorType"))
        .satisfying("DOC-09", PLAN)
        .breaching("DOC-09", PLAN.and(set("/financingPlan/charges/0/amounts/0/amount", 100.01)))
        .satisfying("DOC-10", IN_KIND)
        .breaching("DOC-10", IN_KIND.and(drop("/financingPlan/productsInKind")))
        .satisfying("IDT-02", set("/rpps", "10000000009"))
        .breaching("IDT-02", set("/rpps", "10000000001"));
  }

  private static void interests(Specimens.Builder<SampleAct> builder) {
    Edit inTime = set("/supervisoryBoardDeliberation", "2026-02-01");
    Edit prepared = set("/preparationParticipants", List.of("Candidat fictif"));
    Edit takesPart = set("/procedureParticipants", List.of("Agent fictif"))
        .and(
            set("/interests", List.of(Map.of("person", "Agent fictif"))),
            set("/recusals", List.of()));
    builder
        .satisfying("COI-1", INTERESTED.and(inTime, set("/interestDeclarationDate", "2026-01-15")))
        .breaching("COI-1", Severity.ERROR, INTERESTED)
        .breaching("COI-1", Severity.WARNING, MANDATED)
        .breaching("COI-1", Severity.INFO, INTERESTED.and(inTime))
        .undecided("COI-1", drop("/interestedMembers"))
        .satisfying("COI-2", prepared.and(set("/equalMeasures", List.of("mise en commun"))))
        .breaching("COI-2", prepared.and(set("/equalMeasures", List.of())))
        .undecided("COI-2", prepared)
        .satisfying("COI-3", takesPart.and(set("/recusals", List.of("Agent fictif"))))
        .breaching("COI-3", takesPart)
        .undecided("COI-3", takesPart.and(drop("/recusals")));
  }

  private static void others(Specimens.Builder<SampleAct> builder) {
    Edit entrusted = set("/operatorEntrusted", true);
    builder
        .satisfying("COI-4", GIFT.and(set("/antiGiftFiling/authorisedOn", "2026-01-25")))
        .satisfying("COI-4", GIFT.and(set("/authorisationThreshold", 500)))
        .breaching("COI-4", GIFT.and(drop("/antiGiftFiling/conventionDate")))
        .breaching("COI-4", GIFT.and(set("/antiGiftFiling/declaredOn", "2026-03-01")))
        .undecided("COI-4", GIFT.and(drop("/antiGiftFiling")))
        .satisfying(
            "COI-5", set("/processesHealthData", true).and(set("/dataProtectionAnnex", "Annexe")))
        .breaching("COI-5", set("/processesHealthData", true))
        .undecided("COI-5", drop("/processesHealthData"))
        .satisfying("COI-6", entrusted.and(set("/procurementReference", "2026-07 (fictif)")))
        .breaching("COI-6", entrusted.and(set("/procurementReference", " ")))
        .undecided("COI-6", entrusted);
  }
}
