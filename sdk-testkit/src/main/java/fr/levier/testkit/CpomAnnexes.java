package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.conventions.cpom.CpomAnnex;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Innovation annexes of a <i>contrat pluriannuel d’objectifs et de moyens</i> (CPOM). */
public final class CpomAnnexes {

  private static final Specimens<CpomAnnex> SPECIMENS = build();

  private CpomAnnexes() {}

  /** Accepted, without any finding. */
  public static Arbitrary<CpomAnnex> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<CpomAnnex> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<CpomAnnex> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<CpomAnnex> specimens() {
    return SPECIMENS;
  }

  private static Specimens<CpomAnnex> build() {
    Specimens.Builder<CpomAnnex> builder = Specimens.ofDossier(CpomAnnex.class, "cpom.json");
    CpomEdits.onAct(builder);
    contents(builder);
    followUp(builder);
    CommonEdits.onParties(builder);
    return builder.build();
  }

  private static void contents(Specimens.Builder<CpomAnnex> builder) {
    Edit two = set("/researchBodies", List.of("Université fictive", "Inserm"));
    builder
        .breaching("CPM-06", drop("/contractsList"))
        .breaching("CPM-15", set("/contractsList", List.of()))
        .breaching("CPM-15", drop("/contractsList/0/assessment"))
        .undecided("CPM-15", drop("/holderGrants"))
        .notApplicable("CPM-15", set("/holderGrants", List.of()))
        .satisfying("CPM-17", two.and(set("/researchSignatory", "Inserm")))
        .breaching("CPM-17", two.and(set("/researchSignatory", "Université fictive")))
        .undecided("CPM-17", two)
        .notApplicable("CPM-17", set("/researchBodies", List.of()))
        .breaching("CPM-18", set("/penaltyCeiling", " "))
        .undecided("CPM-18", drop("/penaltyCeiling"))
        .notApplicable("CPM-18", set("/penaltyClause", false));
  }

  private static void followUp(Specimens.Builder<CpomAnnex> builder) {
    Edit shown = set("/bundleAudience", "PUBLIC");
    builder
        .breaching("CPM-07", drop("/midTermEvaluation"))
        .breaching("CPM-07", set("/midTermEvaluation", "2026-06-30"))
        .undecided("CPM-07", drop("/cpomStart"))
        .satisfying("CPM-19", shown.and(set("/publication", "AUTHORISED")))
        .breaching("CPM-19", shown)
        .undecided("CPM-19", shown.and(drop("/publication")))
        .undecided("CPM-19", drop("/bundleAudience"));
  }
}
