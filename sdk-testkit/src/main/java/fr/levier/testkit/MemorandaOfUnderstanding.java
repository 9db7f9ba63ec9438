package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import fr.levier.funding.indemand.MemorandumOfUnderstanding;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Memoranda of understanding of a co-creation (<i>protocoles d’accord</i>). */
public final class MemorandaOfUnderstanding {

  private static final Specimens<MemorandumOfUnderstanding> SPECIMENS = build();

  private MemorandaOfUnderstanding() {}

  /** Accepted, without any finding. */
  public static Arbitrary<MemorandumOfUnderstanding> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<MemorandumOfUnderstanding> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<MemorandumOfUnderstanding> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<MemorandumOfUnderstanding> specimens() {
    return SPECIMENS;
  }

  private static Specimens<MemorandumOfUnderstanding> build() {
    Specimens.Builder<MemorandumOfUnderstanding> builder =
        Specimens.ofDossier(MemorandumOfUnderstanding.class, "indemand.json");
    roles(builder);
    grant(builder);
    course(builder);
    return builder.build();
  }

  private static void roles(Specimens.Builder<MemorandumOfUnderstanding> builder) {
    List<String> roles = List.of("CHALLENGER", "SOLVER", "SUPPORTER", "FUNDER");
    for (int i = 0; i < roles.size(); i++) {
      List<String> others = new ArrayList<>(roles);
      others.set(i, "COORDINATOR");
      builder.breaching("IND-01", set("/roles", others));
    }
    builder
        .breaching("IND-02", set("/parties/1/siret", "12345678200002"))
        .breaching("IND-02", set("/parties/0/siret", "81234567600017"))
        .undecided("IND-02", drop("/parties/1/siret", "/parties/1/name"))
        .notApplicable("IND-02", set("/roles", List.of("CHALLENGER")))
        .satisfying("IND-09", set("/solversPerChallenge/0/solvers", List.of()))
        .breaching("IND-09", set("/solversPerChallenge/0/solvers", List.of("un", "deux")))
        .undecided("IND-09", drop("/solversPerChallenge"))
        .satisfying("IND-11", set("/parties/3/actorType", "ARS"))
        .satisfying("IND-11", set("/parties/3/actorType", "AUTRE_PERSONNE_PUBLIQUE"))
        .breaching("IND-11", set("/parties/3/actorType", "COMMUNE"))
        .undecided("IND-11", drop("/parties/3/actorType"))
        .breaching(
            "IND-11",
            set("/parties/3/actorType", "AUTRE_PERSONNE_PUBLIQUE").and(drop("/parties/3/region")))
        .notApplicable("IND-11", set("/roles", List.of("CHALLENGER")))
        .breaching("IND-13", Severity.INFO, set("/parties/0/actorType", "ESPIC"))
        .breaching("IND-13", Severity.WARNING, set("/parties/0/actorType", "ES_PRIVE_LUCRATIF"))
        .undecided("IND-13", drop("/parties/0/actorType"))
        .notApplicable("IND-13", set("/roles", List.of("SOLVER")));
  }

  private static void grant(Specimens.Builder<MemorandumOfUnderstanding> builder) {
    builder
        .satisfying("IND-03", set("/parties/1/actorType", "ENTREPRISE_PME"))
        .breaching("IND-03", set("/parties/1/actorType", "ENTREPRISE_ETI"))
        .undecided("IND-03", drop("/parties/1/actorType"))
        .notApplicable("IND-03", set("/grantAmount", 0))
        .breaching("IND-04", set("/grantAmount", 30_000.01))
        .undecided("IND-04", drop("/grantAmount"))
        .notApplicable("IND-04", set("/grantAmount", 0));
  }

  private static void course(Specimens.Builder<MemorandumOfUnderstanding> builder) {
    Edit bought = set("/laterPurchase", true);
    builder
        .notApplicable("IND-05", drop("/stepDates"))
        .breaching("IND-06", set("/purchaseCommitment", true))
        .undecided("IND-06", drop("/purchaseCommitment"))
        .satisfying("IND-07", drop("/stepDates/coCreationStart"))
        .breaching("IND-07", set("/stepDates/solversCall", "2018-11-05"))
        .breaching("IND-07", set("/stepDates/coCreationStart", "2019-03-04"))
        .breaching(
            "IND-07",
            set("/stepDates/coCreationStart", "2018-11-05").and(drop("/stepDates/solversCall")))
        .notApplicable("IND-07", drop("/stepDates"))
        .satisfying("IND-08", set("/duration", "P9M"))
        .breaching("IND-08", set("/duration", "P9M1D"))
        .notApplicable("IND-08", drop("/duration"))
        .breaching("IND-10", set("/digital", false))
        .undecided("IND-10", drop("/digital"))
        .notApplicable("IND-10", drop("/solutionDescription"))
        .satisfying("IND-12", bought.and(set("/procurementReference", "procédure adaptée fictive")))
        .breaching("IND-12", bought.and(set("/procurementReference", " ")))
        .undecided("IND-12", bought)
        .undecided("IND-12", drop("/laterPurchase"))
        .breaching("COI-5", set("/processesHealthData", true))
        .undecided("COI-5", drop("/processesHealthData"))
        .breaching("DOC-01", set("/originals", 1));
  }
}
