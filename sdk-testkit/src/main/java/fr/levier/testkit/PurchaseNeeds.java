package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.rule.Severity;
import fr.levier.funding.procurement.BuyerCategory;
import fr.levier.funding.procurement.PurchaseNeed;
import fr.levier.funding.procurement.PurchaseObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Purchases, from the need to the notification of the contract (<i>marchés publics</i>). */
public final class PurchaseNeeds {

  private static final String FREE = "DISPENSE_SEUIL";
  private static final String INNOVATIVE = "DISPENSE_INNOVANT";

  private static final Specimens<PurchaseNeed> SPECIMENS = build();

  private PurchaseNeeds() {}

  /** Accepted, without any finding. */
  public static Arbitrary<PurchaseNeed> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<PurchaseNeed> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<PurchaseNeed> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<PurchaseNeed> specimens() {
    return SPECIMENS;
  }

  /**
   * Needs of any kind and buyer, of which all is known that chooses a procedure, worth one cent less than a threshold, just
   * that, or one cent more; launched on a day on which the threshold is in force, its first or its last among them.
   */
  public static Arbitrary<PurchaseNeed> around(Parameter<BeforeTax> threshold) {
    return Arbitraries.of(threshold.series().steps())
        .flatMap(step -> Combinators.combine(
                Amounts.around(step.value()),
                daysOf(step),
                Arbitraries.of(PurchaseObject.class),
                Arbitraries.of(BuyerCategory.class),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false))
            .as(PurchaseNeeds::of));
  }

  private static Arbitrary<LocalDate> daysOf(Step<?> step) {
    LocalDate last = step.until().orElse(step.from().plusYears(1));
    return Arbitraries.of(step.from(), last);
  }

  /** A need of which all is known that chooses a procedure. */
  static PurchaseNeed of(
      BeforeTax value,
      LocalDate launch,
      PurchaseObject object,
      BuyerCategory buyer,
      boolean innovative,
      boolean listed) {
    return PurchaseNeed.builder()
        .needValue(value)
        .launchDate(launch)
        .object(object)
        .buyerCategory(buyer)
        .innovative(innovative)
        .listedForPublicity(listed)
        .build();
  }

  private static Specimens<PurchaseNeed> build() {
    Specimens.Builder<PurchaseNeed> builder =
        Specimens.ofDossier(PurchaseNeed.class, "procurement.json");
    value(builder);
    procedure(builder);
    publicity(builder);
    contract(builder);
    people(builder);
    climate(builder);
    return builder.build();
  }

  /** Another value, stated and told by its only part. */
  static Edit worth(Object value) {
    return set("/statedValue", value).and(set("/base", value));
  }

  private static void value(Specimens.Builder<PurchaseNeed> builder) {
    Edit other = set(
        "/otherNeeds",
        List.of(Map.of(
            "title",
            "autres chariots",
            "homogeneityKey",
            "chariots (fictif)",
            "countingPeriod",
            Map.of("from", "2025-01-01", "until", "2025-12-31"),
            "value",
            5_000)));
    builder
        .satisfying("PRC-00", other.and(set("/statedValue", 100_000)))
        .breaching("PRC-00", other)
        .undecided("PRC-00", other.and(drop("/otherNeeds/0/value")))
        .breaching("ACH-03", set("/statedValue", 94_999.99))
        .undecided("ACH-03", drop("/options"))
        .notApplicable("ACH-03", drop("/statedValue"))
        .satisfying("PRC-10", set("/minimumTurnover", 142_500))
        .breaching("PRC-10", set("/minimumTurnover", 190_000.01))
        .undecided("PRC-10", set("/minimumTurnover", 190_000.01).and(drop("/options")));
  }

  private static void procedure(Specimens.Builder<PurchaseNeed> builder) {
    Edit free = worth(39_000).and(set("/chosenProcedure", FREE));
    Edit innovative = set("/chosenProcedure", INNOVATIVE)
        .and(
            set("/innovative", true),
            set("/innovationNote", Map.of("solution", "solution fictive")));
    Edit formal = worth(221_000);
    Edit smallLot = worth(500_000)
        .and(
            set("/lotValue", 79_999.99),
            set("/smallLotsSum", 100_000),
            set("/totalOfLots", 500_000));
    Edit technique = set("/formalTechnique", "APPEL_OFFRES_OUVERT");
    builder
        .satisfying("PRC-01", free)
        .breaching("PRC-01", set("/chosenProcedure", FREE))
        .undecided("PRC-01", free.and(drop("/options")))
        .satisfying("PRC-02", innovative)
        .breaching("PRC-02", innovative.and(set("/innovative", false)))
        .breaching("PRC-02", innovative.and(worth(100_000)))
        .breaching("PRC-02", innovative.and(set("/launchDate", "2018-12-01")))
        .undecided("PRC-02", innovative.and(drop("/innovative")))
        .breaching("PRC-03", formal)
        .undecided("PRC-03", drop("/options"))
        .notApplicable("PRC-03", free)
        .satisfying("PRC-04", smallLot)
        .breaching("PRC-04", smallLot.and(set("/lotValue", 80_000)))
        .breaching("PRC-04", smallLot.and(set("/smallLotsSum", 100_000.01)))
        .undecided("PRC-04", smallLot.and(drop("/lotValue")))
        .satisfying("PRC-12", technique)
        .breaching("PRC-12", set("/formalTechnique", "PROCEDURE_NEGOCIEE_AVEC_MISE_EN_CONCURRENCE"))
        .breaching("PRC-12", set("/formalTechnique", "PROCEDURE_AVEC_NEGOCIATION"))
        .breaching(
            "PRC-12",
            set("/formalTechnique", "CENTRALE_ACHAT").and(set("/entrustedOperation", false)))
        .undecided("PRC-12", set("/formalTechnique", "CENTRALE_ACHAT"))
        .breaching("ACH-01", innovative.and(drop("/innovationNote")))
        .undecided("ACH-01", drop("/chosenProcedure"))
        .satisfying("ACH-02", innovative.and(set("/sameSupplierAwards", 2)))
        .breaching("ACH-02", innovative.and(set("/sameSupplierAwards", 3)))
        .undecided("ACH-02", innovative.and(drop("/sameSupplierAwards")))
        .notApplicable("ACH-02", set("/sameSupplierAwards", 3));
  }

  private static void publicity(Specimens.Builder<PurchaseNeed> builder) {
    Edit social = set("/object", "SERVICES_SOCIAUX_SPECIFIQUES").and(worth(750_000));
    builder
        .satisfying("PRC-05", social.and(set("/publicity", List.of("JOUE"))))
        .breaching("PRC-05", social)
        .undecided("PRC-05", social.and(drop("/publicity")))
        .breaching("PRC-06", set("/publicity", List.of("AUTRE")))
        .breaching(
            "PRC-06", set("/chosenProcedure", "FORMALISEE").and(set("/publicity", List.of("JOUE"))))
        .breaching(
            "PRC-06",
            set("/chosenProcedure", "FORMALISEE").and(set("/publicity", List.of("BOAMP"))))
        .undecided("PRC-06", drop("/publicity"))
        .notApplicable("PRC-06", set("/object", "SERVICES_JURIDIQUES"))
        .breaching("PRC-07", set("/documentsOnBuyerProfile", false))
        .undecided("PRC-07", drop("/documentsOnBuyerProfile"))
        .notApplicable("PRC-07", set("/publicity", List.of()))
        .breaching("PRC-09", set("/decpPublishedOn", "2025-07-13"))
        .undecided("PRC-09", drop("/notificationDate"))
        .notApplicable("PRC-09", drop("/decpPublishedOn"))
        .breaching("ACH-08", drop("/decpRecord"))
        .undecided("ACH-08", drop("/contractAmount", "/decpRecord"))
        .notApplicable("ACH-08", set("/contractAmount", 39_999.99));
  }

  private static void contract(Specimens.Builder<PurchaseNeed> builder) {
    Edit renewed = set("/renewals", Map.of("times", 1, "valueEach", 0));
    Edit granted = set("/grantDeliverables", List.of("formation"));
    builder
        .breaching("PRC-11", set("/paymentDelayDays", 51))
        .undecided("PRC-11", set("/paymentDelayDays", 40).and(drop("/buyer/actorType")))
        .notApplicable("PRC-11", drop("/paymentDelayDays"))
        .breaching("ACH-04", set("/writtenContract", false))
        .undecided("ACH-04", drop("/writtenContract"))
        .satisfying("ACH-07", granted)
        .breaching("ACH-07", set("/grantDeliverables", List.of("Chariots")))
        .undecided("ACH-07", granted.and(drop("/deliverables")))
        .breaching(
            "ACH-09",
            Severity.ERROR,
            set("/coDevelopmentKind", "PARTENARIAT_INNOVATION").and(set("/laterPurchases", 0)))
        .breaching("ACH-09", Severity.WARNING, set("/coDevelopmentKind", "AUTRE"))
        .satisfying(
            "ACH-09", set("/coDevelopmentKind", "AUTRE").and(set("/ipClause", "clause fictive")))
        .undecided("ACH-09", drop("/coDevelopmentKind"))
        .satisfying("ACH-10", renewed.and(set("/renewalMode", "EXPRESSE")))
        .breaching("ACH-10", renewed)
        .undecided("ACH-10", drop("/renewals/times"));
  }

  private static void people(Specimens.Builder<PurchaseNeed> builder) {
    Edit tested = set(
        "/testProtocol",
        Map.of("title", "protocole", "testCriteria", List.of(Map.of("name", "Qualité"))));
    Edit testers = set("/testers", List.of("Testeur fictif"))
        .and(set("/testerInterests", List.of(Map.of("person", "Testeur fictif"))));
    Edit tied = set("/testerInterests/0/body", "Soumissionnaire fictif");
    Edit recused = set("/recusals", List.of("Testeur fictif"));
    Edit prepared = set("/preparationParticipants", List.of("Candidat fictif"));
    builder
        .satisfying("ACH-05", tested.and(testers, set("/recusals", List.of())))
        .breaching(
            "ACH-05", tested.and(testers, set("/testProtocol/testCriteria/0/name", "ergonomie")))
        .undecided("ACH-05", tested.and(drop("/testProtocol/testCriteria")))
        .satisfying("ACH-06", testers)
        .breaching("ACH-06", Severity.ERROR, testers.and(tied, set("/recusals", List.of())))
        .breaching("ACH-06", Severity.WARNING, testers.and(set("/testerInterests", List.of())))
        .breaching("ACH-06", Severity.INFO, testers.and(tied, recused))
        .undecided("ACH-06", testers.and(drop("/testerInterests")))
        .breaching("COI-2", prepared.and(set("/equalMeasures", List.of())))
        .undecided("COI-2", prepared);
  }

  /** The climate law applies from the summer of 2026. */
  private static void climate(Specimens.Builder<PurchaseNeed> builder) {
    Edit now = set("/launchDate", "2026-10-05")
        .and(
            set("/environmentalCondition", "emballages repris"),
            set("/announcedCriteria/2", Map.of("name", "carbone", "nature", "ENVIRONNEMENT")),
            set("/contractAmount", 39_999),
            drop("/signatureDate", "/notificationDate", "/decpPublishedOn", "/decpRecord"));
    Edit formal = worth(221_000)
        .and(set("/chosenProcedure", "FORMALISEE"), set("/publicity", List.of("BOAMP", "JOUE")));
    builder
        .breaching("ACH-11", now.and(drop("/announcedCriteria/2")))
        .breaching(
            "ACH-11",
            now.and(set("/announcedCriteria", List.of(Map.of("name", "Prix", "nature", "PRIX")))))
        .undecided("ACH-11", now.and(drop("/announcedCriteria")))
        .breaching("ACH-12", Severity.ERROR, now.and(drop("/environmentalCondition")))
        .breaching(
            "ACH-12",
            Severity.WARNING,
            now.and(
                set("/chosenProcedure", INNOVATIVE),
                set("/innovative", true),
                set("/innovationNote", Map.of("solution", "solution fictive")),
                drop("/environmentalCondition")))
        .undecided("ACH-12", now.and(drop("/environmentalCondition", "/chosenProcedure")))
        .satisfying("ACH-13", now.and(formal, set("/socialCondition", "insertion")))
        .breaching("ACH-13", now.and(formal))
        .undecided("ACH-13", now.and(drop("/options")));
  }
}
