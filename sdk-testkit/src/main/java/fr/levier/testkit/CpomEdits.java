package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import java.util.List;
import java.util.Map;

/** What puts an innovation annex out of order, alone or in the amendment that brings it. */
final class CpomEdits {

  private static final String HOLDER = "/parties/1/actorType";
  private static final String FIRST = "/objectives/0/indicators/0/";
  private static final String MONITORING = "/objectives/2/indicators/0/";
  private static final String DESCRIPTION = "/objectives/5/indicators/0/";

  /** A contract signed while the programmes of the guide were alive. */
  private static final Edit IN_2021 = set("/cpomStart", "2020-01-01")
      .and(
          set("/cpomEnd", "2024-12-31"),
          set("/signatureDate", "2021-06-15"),
          set("/annexStart", "2021-07-01"),
          set("/annexEnd", "2024-12-31"),
          amendmentEnd("2024-12-31"));

  private CpomEdits() {}

  /** The annex that stands alone has no amendment to end. */
  private static Edit amendmentEnd(String day) {
    return subject ->
        subject.at("/avenantEnd").isPresent() ? subject.with("/avenantEnd", day) : subject;
  }

  /** Rules that judge the annex and the amendment alike. */
  static void onAct(Specimens.Builder<?> builder) {
    holder(builder);
    term(builder);
    indicators(builder);
    programmes(builder);
  }

  private static void holder(Specimens.Builder<?> builder) {
    Edit university = set(HOLDER, "EPS_HOSPITALO_UNIVERSITAIRE");
    builder
        .satisfying(
            "CPM-01", set(HOLDER, "ASSOCIATION_USAGERS").and(set("/holderAddedByAgency", true)))
        .breaching("CPM-01", Severity.ERROR, set(HOLDER, "ASSOCIATION_USAGERS"))
        .breaching("CPM-01", Severity.WARNING, set(HOLDER, "STRUCTURE_DIALYSE"))
        .undecided("CPM-01", drop(HOLDER))
        .notApplicable("CPM-01", set(HOLDER, "ENTREPRISE_STARTUP"))
        .breaching("CPM-02", set(HOLDER, "ENTREPRISE_STARTUP"))
        .undecided("CPM-02", drop(HOLDER))
        .satisfying(
            "CPM-16",
            university.and(set("/universityContractReference", "convention du 2 mai 2024")))
        .breaching("CPM-16", university)
        .undecided("CPM-16", drop(HOLDER));
  }

  private static void term(Specimens.Builder<?> builder) {
    builder
        .breaching("CPM-03", Severity.ERROR, set("/cpomEnd", "2029-01-01"))
        .breaching(
            "CPM-03",
            Severity.WARNING,
            set("/cpomEnd", "2028-12-30")
                .and(set("/annexEnd", "2028-12-30"), amendmentEnd("2028-12-30")))
        .undecided("CPM-03", drop("/cpomEnd"))
        .breaching("CPM-04", set("/annexStart", "2023-12-31"))
        .breaching("CPM-04", set("/annexEnd", "2029-01-01"))
        .undecided("CPM-04", drop("/annexEnd"));
  }

  private static void indicators(Specimens.Builder<?> builder) {
    builder
        .breaching("CPM-10", set(FIRST + "indicatorTargets/0/value", 101))
        .breaching("CPM-10", set(FIRST + "initialValue", -1))
        .undecided("CPM-10", drop(FIRST + "indicatorTargets"))
        .notApplicable("CPM-10", drop("/objectives"))
        .breaching(
            "CPM-11",
            set(DESCRIPTION + "indicatorTargets", List.of(Map.of("year", 2027, "value", 5))))
        .undecided("CPM-11", drop(DESCRIPTION + "indicatorTargets"))
        .notApplicable("CPM-11", drop("/objectives"))
        .breaching("CPM-14", drop(MONITORING + "breakdown"))
        .undecided("CPM-14", drop(FIRST + "indicatorBreakdown"))
        .notApplicable("CPM-14", drop("/objectives"));
  }

  private static void programmes(Specimens.Builder<?> builder) {
    Edit etapes = set(MONITORING + "indicatorProgramme", "ETAPES");
    Edit hopen = set(FIRST + "indicatorProgramme", "HOPEN");
    Edit sunEs = set(FIRST + "indicatorProgramme", "SUN_ES");
    builder
        .satisfying("CPM-12", IN_2021.and(etapes))
        .breaching("CPM-12", etapes)
        .undecided("CPM-12", drop(MONITORING + "indicatorProgramme"))
        .satisfying("CPM-13", IN_2021.and(hopen))
        .breaching("CPM-13", hopen)
        .undecided("CPM-13", drop(FIRST + "indicatorProgramme"))
        .satisfying(
            "CPM-20",
            sunEs.and(set(FIRST + "indicatorTargets", List.of(Map.of("year", 2024, "value", 75)))))
        .breaching("CPM-20", Severity.ERROR, set("/projects/1/hopen2ApplicationDate", "2026-04-13"))
        .breaching("CPM-20", Severity.WARNING, sunEs)
        .undecided("CPM-20", drop(FIRST + "indicatorProgramme"));
  }
}
