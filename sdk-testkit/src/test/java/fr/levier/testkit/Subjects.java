package fr.levier.testkit;

import fr.levier.conventions.cia.CiaRequest;
import fr.levier.conventions.cpom.CpomAmendment;
import fr.levier.conventions.cpom.CpomAnnex;
import fr.levier.conventions.cpom.CpomRenewal;
import fr.levier.conventions.experimentation.ExperimentationConvention;
import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.rule.LegalSubject;
import fr.levier.funding.approach.ApproachFile;
import fr.levier.funding.article51.Article51Specification;
import fr.levier.funding.calls.CallApplication;
import fr.levier.funding.calls.CallNotice;
import fr.levier.funding.calls.SelectionGrid;
import fr.levier.funding.financeurs.ActionRequest;
import fr.levier.funding.financeurs.ActivityReport;
import fr.levier.funding.financeurs.CoordinatedProgramme;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.fir.FirRequest;
import fr.levier.funding.indemand.CoCreationPlan;
import fr.levier.funding.indemand.MemorandumOfUnderstanding;
import fr.levier.funding.mig.MigApplication;
import fr.levier.funding.procurement.PurchaseNeed;
import fr.levier.funding.qualification.SupportRequest;
import fr.levier.funding.testbed.TestbedApplication;
import fr.levier.funding.tiga.TigaApplication;
import fr.levier.funding.tiga.TigaConvention;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The models that the properties are tried on, each with the facts that its rules wait for. */
record Subjects<T extends LegalSubject>(
    Class<T> type, Specimens<T> specimens, MissingFacts<T> facts) {

  private static final Map<String, List<?>> OF_GRANTS = Map.of(
      "/subject/requestDate",
      List.of("2020-01-01"),
      "/subject/needDefinedBy",
      List.of("CALL_WITHOUT_SOLUTION"),
      "/subject/expenseLines/1/lever",
      List.of("fir"),
      "/subject/amountPerYear",
      List.of(
          List.of(Map.of("year", 2024, "amount", 20_000)),
          List.of(Map.of("year", 2024, "amount", 60_000))));

  private static final Map<String, List<?>> OF_PURCHASES = Map.of(
      "/subject/entrustedOperation", List.of(true, false),
      "/subject/options", List.of(0, 500_000),
      "/subject/otherNeeds/0/value", List.of(0, 500_000),
      "/subject/buyer/actorType", List.of("GIP_CENTRALE_ACHAT"),
      "/subject/deliverables", List.of(List.of("formation")),
      "/subject/equalMeasures", List.of(List.of("mise en commun")),
      "/subject/testers", List.of(List.of()));

  private static final Map<String, List<?>> OF_EXPERIMENTS = Map.of(
      "/subject/derogatedItems", List.of(List.of("CSP_B"), List.of("CSS")),
      "/subject/carriers", List.of(List.of(Map.of("type", "company", "name", "autre"))),
      "/subject/requestDate", List.of("2023-12-31"));

  private static final Map<String, List<?>> OF_ANNEXES = Map.of(
      "/subject/objectives/0/indicators/0/indicatorBreakdown", List.of("FIELD"),
      "/subject/objectives/0/indicators/0/indicatorProgramme", List.of("ETAPES"),
      "/subject/objectives/2/indicators/0/indicatorProgramme", List.of("HOPEN", "SUN_ES"),
      "/subject/cpomStart", List.of("2026-05-01"));

  private static final List<Subjects<?>> ALL = List.of(
      of(PartnershipConvention.class, Conventions.specimens(), Map.of()),
      of(CpomAnnex.class, CpomAnnexes.specimens(), OF_ANNEXES),
      of(CpomAmendment.class, CpomAmendments.specimens(), OF_ANNEXES),
      of(CpomRenewal.class, CpomRenewals.specimens(), Map.of()),
      of(CiaRequest.class, CiaRequests.specimens(), Map.of("/subject/theme", List.of("robotique"))),
      of(Article51Specification.class, Article51Specifications.specimens(), OF_EXPERIMENTS),
      of(ExperimentationConvention.class, Experiments.specimens(), Map.of()),
      of(FirConvention.class, FirConventions.specimens(), OF_GRANTS),
      of(FirRequest.class, FirRequests.specimens(), OF_GRANTS),
      of(MigApplication.class, MigApplications.specimens(), Map.of()),
      of(
          TigaApplication.class,
          TigaApplications.specimens(),
          Map.of("/subject/consortium/members/0/actorType", List.of("ESPIC"))),
      of(TigaConvention.class, TigaConventions.specimens(), Map.of()),
      of(PurchaseNeed.class, PurchaseNeeds.specimens(), OF_PURCHASES),
      of(
          ApproachFile.class,
          ApproachFiles.specimens(),
          Map.of(
              "/subject/arsRegion",
              List.of("BRETAGNE"),
              "/subject/title",
              List.of("un partenariat, un label"))),
      of(
          CallApplication.class,
          CallApplications.specimens(),
          Map.of(
              "/subject/call/closingInstant", List.of("2026-01-01T12:00:00+01:00"),
              "/subject/call/eligiblePublic", List.of(List.of("ESPIC")),
              "/subject/amountAsked", List.of(500_000))),
      of(CallNotice.class, CallNotices.specimens(), Map.of()),
      of(
          SelectionGrid.class,
          SelectionGrids.specimens(),
          Map.of("/subject/call/announcedCriteria", List.of(List.of(Map.of("name", "qualité"))))),
      of(SupportRequest.class, SupportRequests.specimens(), OF_GRANTS),
      of(
          TestbedApplication.class,
          Testbeds.specimens(),
          Map.of("/subject/animationBudget", List.of(1_000_000))),
      of(ActionRequest.class, ActionRequests.specimens(), OF_GRANTS),
      of(CoordinatedProgramme.class, CoordinatedProgrammes.specimens(), Map.of()),
      of(
          MemorandumOfUnderstanding.class,
          MemorandaOfUnderstanding.specimens(),
          Map.of("/subject/parties/3/actorType", List.of("EPS_NON_HU"))),
      of(CoCreationPlan.class, CoCreationPlans.specimens(), Map.of()),
      of(ActivityReport.class, ActivityReports.specimens(), Map.of("/subject/year", List.of(2024))),
      of(
          SampleAct.class,
          SampleActs.specimens(),
          Map.of(
              "/subject/authorisationThreshold",
              List.of(50, 500),
              "/subject/parties/0/actorType",
              List.of("EPS_NON_HU"))));

  static Stream<Subjects<?>> all() {
    return ALL.stream();
  }

  /** Values are told for facts that the specimens show too few of. */
  // Safe: the kind is found by this very type of subject.
  @SuppressWarnings("unchecked")
  private static <T extends LegalSubject> Subjects<T> of(
      Class<T> type, Specimens<T> specimens, Map<String, List<?>> otherValues) {
    DocumentKind<T> kind = (DocumentKind<T>)
        LeverCatalog.installed().kindOf(specimens.gallery().get(0)).orElseThrow();
    return new Subjects<>(
        type, specimens, new MissingFacts<>(type, kind.rules(), specimens, otherValues));
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
