package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.conventions.experimentation.ExperimentationConvention;
import fr.levier.core.rule.Severity;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Experimentation conventions (<i>conventions d’expérimentation</i>). */
public final class Experiments {

  /** Something is given to a professional, under a filing that was made in time. */
  private static final Edit TO_A_PROFESSIONAL = set("/recipientType", "PROFESSIONNEL_DE_SANTE")
      .and(
          set("/authorisationThreshold", 5_000),
          set(
              "/antiGiftFiling",
              Map.of("conventionDate", "2025-12-01", "declaredOn", "2025-12-02")));

  private static final Specimens<ExperimentationConvention> SPECIMENS = build();

  private Experiments() {}

  /** Accepted, without any finding. */
  public static Arbitrary<ExperimentationConvention> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<ExperimentationConvention> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<ExperimentationConvention> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<ExperimentationConvention> specimens() {
    return SPECIMENS;
  }

  private static Specimens<ExperimentationConvention> build() {
    Specimens.Builder<ExperimentationConvention> builder = Specimens.ofDossier(
            ExperimentationConvention.class, "experimentation.json")
        .free(Amounts.euros(0, 39_999).map(price -> set("/price", price)));
    clauses(builder);
    guarantees(builder);
    gifts(builder);
    return builder.build();
  }

  private static void clauses(Specimens.Builder<ExperimentationConvention> builder) {
    builder
        .satisfying("EXP-01", drop("/testbed").and(set("/testbedInvolved", false)))
        .breaching("EXP-01", drop("/site"))
        .breaching("EXP-01", drop("/solutionOwner"))
        .breaching("EXP-01", drop("/testbed"))
        .breaching("EXP-01", set("/solutionOwner", "Une autre (fictif)"))
        .breaching("EXP-02", drop("/protocol"))
        .breaching("EXP-02", drop("/solutionDescription"))
        .breaching("EXP-02", drop("/testedFunctions"))
        .breaching("EXP-03", set("/realLife", false))
        .breaching("EXP-03", drop("/testPlace"))
        .breaching("EXP-03", drop("/testUsers"))
        .breaching("EXP-03", drop("/testPeriod"))
        .undecided("EXP-03", drop("/realLife"))
        .breaching("EXP-06", drop("/equipmentList"))
        .breaching("EXP-06", drop("/insuranceClause"))
        .undecided("EXP-06", drop("/equipmentLent", "/equipmentList"))
        .notApplicable("EXP-06", set("/equipmentLent", false))
        .breaching("EXP-07", drop("/ipClause"))
        .breaching("EXP-07", drop("/resultsClause"))
        .breaching("EXP-10", drop("/evaluationCriteria"))
        .breaching("EXP-10", drop("/evaluationIndicators"))
        .breaching("EXP-11", drop("/endDate"))
        .breaching("EXP-11", drop("/returnClause"));
  }

  private static void guarantees(Specimens.Builder<ExperimentationConvention> builder) {
    Edit noAnnex = drop("/dataProtectionAnnex");
    builder
        .breaching("EXP-04", noAnnex)
        .breaching("EXP-04", noAnnex.and(set("/processesHealthData", false)))
        .undecided(
            "EXP-04",
            noAnnex.and(set("/processesPersonalData", false), drop("/processesHealthData")))
        .notApplicable(
            "EXP-04", set("/processesHealthData", false).and(set("/processesPersonalData", false)))
        .breaching("EXP-05", drop("/vigilanceClause"))
        .undecided("EXP-05", drop("/vigilanceClause", "/medicalDevice"))
        .notApplicable("EXP-05", set("/medicalDevice", false))
        .breaching("EXP-08", set("/purchaseCommitment", true))
        .breaching("EXP-08", set("/exclusivity", true))
        .undecided("EXP-08", drop("/exclusivity"))
        .notApplicable("EXP-08", set("/parties/0/actorType", "ESPIC").and(drop("/parties/2")))
        .breaching("EXP-12", drop("/testerDeclarations"))
        .breaching("EXP-12", drop("/testerDeclarations/1"))
        .breaching("EXP-12", set("/testerDeclarations/2/body", "Cicatrice fictive SAS"))
        .undecided("EXP-12", drop("/testers", "/testerDeclarations"))
        .notApplicable("EXP-12", set("/testers", List.of()));
  }

  private static void gifts(Specimens.Builder<ExperimentationConvention> builder) {
    builder
        .satisfying("EXP-09", TO_A_PROFESSIONAL)
        .breaching("EXP-09", Severity.WARNING, drop("/antiGiftCheck"))
        .breaching("EXP-09", Severity.ERROR, TO_A_PROFESSIONAL.and(drop("/antiGiftFiling")))
        .breaching(
            "EXP-09",
            Severity.ERROR,
            TO_A_PROFESSIONAL.and(set("/antiGiftFiling/declaredOn", "2026-01-09")))
        .breaching(
            "EXP-09", Severity.ERROR, TO_A_PROFESSIONAL.and(set("/authorisationThreshold", 3_000)))
        .undecided("EXP-09", TO_A_PROFESSIONAL.and(drop("/authorisationThreshold")))
        .undecided("EXP-09", drop("/advantageValue", "/antiGiftCheck"))
        .undecided("EXP-09", drop("/giverType", "/antiGiftCheck"))
        .notApplicable("EXP-09", set("/advantageValue", 0))
        .notApplicable("EXP-09", set("/giverType", "UNIVERSITE"));
  }
}
