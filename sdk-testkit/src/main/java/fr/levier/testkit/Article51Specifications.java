package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import fr.levier.funding.article51.Article51Specification;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Specifications of experiments (<i>cahiers des charges</i> of article 51). */
public final class Article51Specifications {

  /** An experiment that has ended. */
  private static final Edit ENDED = set("/periodStart", "2021-01-01")
      .and(set("/periodEnd", "2025-12-31"), drop("/evaluationReportDate"));

  /** The simplified specification of the period that follows an experiment. */
  static final Edit TRANSITION = ENDED.and(
      set("/transitionStart", "2026-01-01"),
      set("/transitionEnd", "2027-06-30"),
      set("/ctisOpinion", "FAVOURABLE"),
      set("/strategicCouncilOpinion", "FAVOURABLE"));

  private static final Edit TO_THE_RAPPORTEUR = set("/addressee", "RAPPORTEUR_GENERAL");
  private static final Edit NATIONAL = set("/scope", "NATIONALE").and(TO_THE_RAPPORTEUR);

  private static final Specimens<Article51Specification> SPECIMENS = build();

  private Article51Specifications() {}

  /** Accepted, without any finding. */
  public static Arbitrary<Article51Specification> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<Article51Specification> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<Article51Specification> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<Article51Specification> specimens() {
    return SPECIMENS;
  }

  private static Specimens<Article51Specification> build() {
    Specimens.Builder<Article51Specification> builder =
        Specimens.ofDossier(Article51Specification.class, "article51.json");
    project(builder);
    period(builder);
    transition(builder);
    funding(builder);
    contents(builder);
    interests(builder);
    opinions(builder);
    return builder.build();
  }

  private static void project(Specimens.Builder<?> builder) {
    Edit two = set("/regions/1", "BRETAGNE");
    Edit several = set("/scope", "INTERREGIONALE").and(TO_THE_RAPPORTEUR);
    Edit listed = set("/ordinaryTelemonitoring", true);
    builder
        .breaching("A51-01", drop("/derogations"))
        .notApplicable("A51-01", TRANSITION)
        .breaching("A51-07", drop("/objectives"))
        .notApplicable("A51-07", TRANSITION)
        .breaching("A51-08", TO_THE_RAPPORTEUR)
        .satisfying("A51-08", set("/scope", "INFRA_REGIONALE"))
        .undecided("A51-08", drop("/addressee"))
        .notApplicable("A51-08", two)
        .breaching("A51-09", two)
        .breaching("A51-09", several)
        .satisfying("A51-09", several.and(two))
        .undecided("A51-09", drop("/regions"))
        .notApplicable("A51-09", drop("/scope"))
        .breaching("A51-16", set("/documentText", "le CSIS se prononce"))
        .satisfying(
            "A51-16",
            set(
                "/documentText",
                "le Conseil stratégique de l’innovation en santé (CSIS) se prononce"))
        .notApplicable("A51-16", Edit.NONE)
        .breaching("A51-19", listed)
        .satisfying(
            "A51-19",
            listed.and(
                set("/requestDate", "2023-06-01"),
                set("/interestDeclarations/0/coversFrom", "2018-01-01"),
                set("/interestDeclarations/1/coversFrom", "2018-01-01")))
        .undecided("A51-19", listed.and(drop("/requestDate")))
        .notApplicable("A51-19", Edit.NONE);
  }

  private static void period(Specimens.Builder<?> builder) {
    builder
        .breaching("A51-02", set("/periodEnd", "2031-08-31"))
        .undecided("A51-02", drop("/periodEnd"))
        .notApplicable("A51-02", TRANSITION)
        .breaching("A51-14", set("/evaluationReportDate", "2031-02-28"))
        .undecided("A51-14", drop("/periodEnd"))
        .notApplicable("A51-14", drop("/evaluationReportDate"))
        .breaching("A51-17", ENDED)
        .satisfying("A51-17", ENDED.and(set("/exitRoute", "convention de droit commun")))
        .undecided("A51-17", drop("/periodEnd"))
        .notApplicable("A51-17", Edit.NONE);
  }

  private static void transition(Specimens.Builder<?> builder) {
    builder
        .satisfying("A51-03", TRANSITION)
        .breaching("A51-03", TRANSITION.and(set("/transitionEnd", "2027-09-30")))
        .undecided("A51-03", TRANSITION.and(drop("/transitionEnd")))
        .notApplicable("A51-03", Edit.NONE)
        .breaching("A51-04", TRANSITION.and(set("/ctisOpinion", "UNFAVOURABLE")))
        .breaching("A51-04", TRANSITION.and(set("/strategicCouncilOpinion", "ABSENT")))
        .undecided("A51-04", TRANSITION.and(drop("/ctisOpinion")))
        .notApplicable("A51-04", Edit.NONE)
        .breaching("A51-05", Severity.ERROR, TRANSITION.and(set("/periodEnd", "2026-01-01")))
        .breaching("A51-05", Severity.WARNING, TRANSITION.and(set("/periodEnd", "2025-12-30")))
        .undecided("A51-05", TRANSITION.and(drop("/periodEnd")))
        .notApplicable("A51-05", Edit.NONE);
  }

  private static void funding(Specimens.Builder<?> builder) {
    Edit national = NATIONAL.and(set("/fundingLines/2/source", "FISS"));
    Edit mixed = set(
        "/fundingLines/3",
        Map.of("label", "aide à domicile", "purpose", "CARE", "source", "DEPARTEMENT"));
    builder
        .breaching("A51-10", set("/fundingLines/1/source", "FIR"))
        .breaching("A51-10", set("/fundingLines/0/source", "FIR"))
        .undecided("A51-10", drop("/fundingLines/1/source"))
        .notApplicable("A51-10", national)
        .breaching("A51-11", set("/fundingLines/2/source", "FISS"))
        .undecided("A51-11", drop("/fundingLines/2/source"))
        .notApplicable("A51-11", national)
        .satisfying("A51-12", national)
        .breaching("A51-12", NATIONAL)
        .undecided("A51-12", NATIONAL.and(drop("/fundingLines/2/source")))
        .notApplicable("A51-12", Edit.NONE)
        .breaching("A51-18", mixed)
        .satisfying(
            "A51-18", mixed.and(set("/departementAgreement", "délibération du 3 décembre 2025")))
        .undecided("A51-18", drop("/fundingLines"))
        .notApplicable("A51-18", Edit.NONE);
  }

  private static void contents(Specimens.Builder<?> builder) {
    for (String criterion : List.of("innovative", "feasible", "reproducible", "efficient")) {
      builder.breaching("A51-06", drop("/" + criterion + "Justification"));
    }
    for (String item : List.of(
        "periodEnd",
        "categories",
        "territory",
        "patientInformation",
        "fundingModel",
        "interestDeclarants")) {
      builder.breaching("A51-20", drop("/" + item));
    }
    builder
        .notApplicable("A51-06", TRANSITION)
        .breaching("A51-13", drop("/evaluationPlan"))
        .notApplicable("A51-13", TRANSITION)
        .notApplicable("A51-20", TRANSITION);
  }

  private static void interests(Specimens.Builder<?> builder) {
    builder
        .breaching("A51-15", drop("/interestDeclarations/0"))
        .undecided("A51-15", drop("/carriers"))
        .notApplicable("A51-15", TRANSITION)
        .breaching("A51-22", set("/interestDeclarations/0/coversFrom", "2022-01-12"))
        .undecided("A51-22", drop("/interestDeclarations/0/coversFrom"))
        .notApplicable("A51-22", drop("/interestDeclarations"));
  }

  private static void opinions(Specimens.Builder<?> builder) {
    Edit under = set("/derogatedItems/1", "CSP_B");
    builder
        .breaching("A51-21", under)
        .breaching("A51-21", set("/cooperation", true))
        .satisfying("A51-21", under.and(set("/hasOpinion", "FAVOURABLE")))
        .undecided("A51-21", drop("/derogatedItems"))
        .notApplicable("A51-21", Edit.NONE)
        .breaching("A51-23", Severity.ERROR, set("/hasRequestDate", "2026-01-20"))
        .breaching("A51-23", Severity.INFO, set("/ctisReceptionDate", "2026-02-01"))
        .satisfying("A51-23", set("/hasRequestDate", "2026-06-20"))
        .satisfying("A51-23", set("/ctisReceptionDate", "2026-06-20"))
        .notApplicable("A51-23", Edit.NONE);
  }
}
