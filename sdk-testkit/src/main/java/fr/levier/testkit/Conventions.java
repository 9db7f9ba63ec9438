package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.core.rule.Severity;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Partnership conventions (<i>conventions de partenariat innovation</i>). */
public final class Conventions {

  private static final String TEST = "/tests/0/";
  private static final String HOSPITAL = "/parties/1/";
  private static final Edit MANDATE = set(
      "/interestedMembers/0",
      Map.of("person", "Membre fictif", "nature", "MANDATE", "kind", "INDIRECT"));

  private static final Specimens<PartnershipConvention> SPECIMENS = build();

  private Conventions() {}

  /** Accepted, without any finding. */
  public static Arbitrary<PartnershipConvention> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<PartnershipConvention> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<PartnershipConvention> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<PartnershipConvention> specimens() {
    return SPECIMENS;
  }

  private static Specimens<PartnershipConvention> build() {
    Specimens.Builder<PartnershipConvention> builder = Specimens.ofDossier(
            PartnershipConvention.class, "partnership.json")
        .free(Amounts.euros(0, 39_999).map(price -> set("/price", price)));
    network(builder);
    tests(builder);
    projectsAndPurchases(builder);
    signing(builder);
    CommonEdits.onParties(builder);
    return builder.build();
  }

  private static void network(Specimens.Builder<PartnershipConvention> builder) {
    builder
        .breaching("PAR-01", set(HOSPITAL + "actorType", "EPS_HOSPITALO_UNIVERSITAIRE"))
        .undecided("PAR-01", drop(HOSPITAL + "actorType"))
        .breaching("PAR-02", set(HOSPITAL + "actorType", "ESPIC"))
        .undecided("PAR-02", drop(HOSPITAL + "actorType"))
        .breaching("PAR-03", set("/resahMember", false))
        .undecided("PAR-03", drop("/resahMember"))
        .breaching("PAR-04", Severity.ERROR, drop("/themes"))
        .breaching("PAR-04", Severity.INFO, set("/themes/0/name", "robotique chirurgicale"))
        .breaching("PAR-17", set("/networkCount", 12))
        .notApplicable("PAR-17", drop("/networkCount"));
  }

  private static void tests(Specimens.Builder<PartnershipConvention> builder) {
    builder
        .breaching("PAR-06", drop(TEST + "consultationReference"))
        .breaching("PAR-06", set(TEST + "testPhase", "SOURCING"))
        .breaching("PAR-06", set(TEST + "testDate", "2026-03-26"))
        .undecided("PAR-06", drop(TEST + "offersReceivedOn"))
        .notApplicable("PAR-06", drop("/tests"))
        .breaching("PAR-07", set(TEST + "testDate", "2026-07-01"))
        .undecided("PAR-07", drop(TEST + "awardDate"))
        .notApplicable("PAR-07", set(TEST + "testPhase", "EXECUTION"))
        .breaching("PAR-08", Severity.ERROR, drop(TEST + "testCriteria"))
        .breaching("PAR-08", Severity.ERROR, drop(TEST + "testIndicators"))
        .breaching("PAR-08", Severity.WARNING, set(TEST + "coConstructed", false))
        .undecided("PAR-08", drop(TEST + "coConstructed"))
        .notApplicable("PAR-08", drop("/tests"))
        .breaching("PAR-09", set(TEST + "testMandatory", true))
        .undecided("PAR-09", drop(TEST + "testMandatory"))
        .notApplicable("PAR-09", drop("/tests"));
  }

  private static void projectsAndPurchases(Specimens.Builder<PartnershipConvention> builder) {
    Edit dear = set("/price", 40_000);
    builder
        .breaching(
            "PAR-10",
            set(TEST + "bidders/0/name", "Pouls fictif SAS")
                .and(set(TEST + "testServices", List.of("direction des soins"))))
        .undecided(
            "PAR-10",
            drop(TEST + "bidders").and(set(TEST + "testServices", List.of("direction des soins"))))
        .notApplicable("PAR-10", drop("/projects"))
        .breaching("PAR-12", set("/projects/0/needIdentifiedBy", "AUTRE"))
        .undecided("PAR-12", drop("/projects/0/needIdentifiedBy"))
        .notApplicable("PAR-12", drop("/projects"))
        .breaching("PAR-13", dear.and(set("/marketActivityShare", 20)))
        .undecided("PAR-13", dear)
        .notApplicable("PAR-13", set("/price", 0))
        .breaching("PAR-14", set("/exclusivity", true))
        .undecided("PAR-14", drop("/exclusivity"))
        .notApplicable("PAR-14", drop("/projects"))
        .breaching("PAR-15", set("/purchaseCommitment", true))
        .undecided("PAR-15", drop("/purchaseCommitment"))
        .satisfying("PAR-18", set(HOSPITAL + "ghtRole", "MEMBER").and(set("/purchaseAct", false)))
        .satisfying("PAR-13", dear.and(set("/marketActivityShare", 19.99)))
        .breaching("PAR-18", set(HOSPITAL + "ghtRole", "MEMBER").and(set("/purchaseAct", true)))
        .undecided("PAR-18", set(HOSPITAL + "ghtRole", "MEMBER").and(drop("/purchaseAct")))
        .notApplicable("PAR-18", set(HOSPITAL + "ghtRole", "NONE"));
  }

  private static void signing(Specimens.Builder<PartnershipConvention> builder) {
    builder
        .breaching("PAR-05", Severity.WARNING, drop("/supervisoryBoardDeliberation"))
        .breaching("PAR-05", Severity.WARNING, set("/supervisoryBoardDeliberation", "2026-01-13"))
        .breaching("PAR-05", Severity.INFO, drop("/interestDeclarationDate"))
        .breaching("PAR-05", Severity.INFO, set("/interestDeclarationDate", "2026-01-13"))
        .breaching(
            "PAR-05",
            Severity.WARNING,
            MANDATE.and(
                set(HOSPITAL + "representative/crossMandates", List.of()),
                drop("/supervisoryBoardDeliberation")))
        .undecided("PAR-05", drop("/signatureDate"))
        .notApplicable("PAR-05", set(HOSPITAL + "representative/crossMandates", List.of()))
        .breaching("PAR-11", drop("/referentCia"))
        .breaching("PAR-11", drop("/referentHospital"))
        .breaching("PAR-16", set("/originals", 1))
        .breaching("PAR-16", set("/originals", 3))
        .breaching("PAR-16", set("/originals", 4).and(set("/registryCopy", true)))
        .undecided("PAR-16", drop("/originals"));
  }
}
