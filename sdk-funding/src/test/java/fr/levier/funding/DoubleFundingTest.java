package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.levier.core.Levier;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.lever.NamedDossier;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several dossiers together: what each of them is told of the others. */
class DoubleFundingTest {

  private static final JsonTree FIR = Dossiers.file("fir");
  private static final JsonTree OTHER = Dossiers.file("qualification");
  private static final JsonTree PURCHASE = Dossiers.file("procurement");

  private static NamedDossier named(String name, JsonTree dossier) {
    DossierEnvelope envelope = LevierJson.standard().readDossier(dossier);
    Lever lever = LeverCatalog.installed().lever(envelope.lever());
    DocumentKind<?> kind = lever.documents().stream()
        .filter(one -> envelope.document().stream().allMatch(one.id()::equals))
        .findFirst()
        .orElseThrow();
    return new NamedDossier(
        name,
        lever.id(),
        kind,
        envelope.subject(kind.subjectType()),
        envelope.asOf().orElseThrow());
  }

  private static List<Report> check(JsonTree... dossiers) {
    return Levier.standard()
        .check(IntStream.range(0, dossiers.length)
            .mapToObj(i -> named((char) ('A' + i) + ".json", dossiers[i]))
            .toList());
  }

  private static List<Finding> mix(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().startsWith("MIX-"))
        .toList();
  }

  private static String told(Report report) {
    return report.explain(Locale.FRENCH);
  }

  private static JsonTree lines(JsonTree dossier, Object... lines) {
    return dossier.with("/subject/expenseLines", List.of(lines));
  }

  private static JsonTree aided(JsonTree dossier, String project, Object cost, Object... aids) {
    return dossier
        .with("/subject/projectCost", cost)
        .with("/subject/financingPlan/project", project)
        .with("/subject/publicAids", List.of(aids));
  }

  private static Map<String, Object> aid(String grantor, Object amount) {
    return Map.of("grantor", grantor, "amount", amount);
  }

  @Test
  void dossiers_that_share_nothing_are_judged_as_if_each_were_alone() {
    List<Report> together = check(FIR, OTHER, PURCHASE);
    assertThat(told(together.get(0))).isEqualTo(told(Dossiers.check(FIR)));
    assertThat(told(together.get(1))).isEqualTo(told(Dossiers.check(OTHER)));
    assertThat(together).allSatisfy(report -> assertThat(mix(report)).isEmpty());
  }

  @Test
  void one_expense_in_two_levers_is_told_in_both_files_at_their_own_lines() {
    List<Report> reports = check(
        lines(
            FIR,
            Map.of("label", "local", "lever", "fir"),
            Map.of("label", "Poste de coordination", "lever", "fir")),
        lines(OTHER, Map.of("label", "poste  de coordination", "lever", "mig")));
    assertThat(mix(reports.get(0))).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("MIX-1");
      assertThat(finding.path()).isEqualTo("/subject/expenseLines/1");
      assertThat(finding.facts()).containsEntry("files", List.of("B.json"));
      assertThat(finding.sentence(Locale.FRENCH))
          .contains("financée par fir, et par mig dans B.json");
    });
    assertThat(mix(reports.get(1))).singleElement().satisfies(finding -> {
      assertThat(finding.path()).isEqualTo("/subject/expenseLines/0");
      assertThat(finding.facts()).containsEntry("files", List.of("A.json"));
    });
    assertThat(reports)
        .allSatisfy(report -> assertThat(report.verdict()).isEqualTo(Verdict.REJECTED));
  }

  @Test
  void an_expense_of_which_no_lever_is_named_is_paid_by_that_of_its_dossier() {
    assertThat(mix(check(
                lines(FIR, Map.of("label", "poste")),
                lines(OTHER, Map.of("label", "poste", "lever", "fir")))
            .get(0)))
        .isEmpty();
    assertThat(mix(
            check(lines(FIR, Map.of("label", "poste")), lines(OTHER, Map.of("label", "poste")))
                .get(0)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"un projet, 90000, 1", "un autre, 90000, 0", "un autre, 70000, 1"})
  void in_two_projects_one_label_and_two_amounts_are_two_expenses(
      String project, int amount, int findings) {
    JsonTree here = lines(FIR, Map.of("label", "poste", "lever", "fir", "amount", 70_000));
    JsonTree there = lines(OTHER, Map.of("label", "poste", "lever", "mig", "amount", amount));
    assertThat(mix(check(
                here.with("/subject/financingPlan/project", "un projet"),
                there.with("/subject/financingPlan/project", project))
            .get(0)))
        .hasSize(findings);
  }

  @Test
  void what_one_dossier_breaches_alone_stays_beside_what_the_others_add() {
    List<Report> reports = check(
        lines(
            FIR,
            Map.of("label", "poste", "lever", "fir"),
            Map.of("label", "poste", "lever", "cpom")),
        lines(OTHER, Map.of("label", "poste", "lever", "mig")));
    assertThat(mix(reports.get(0)))
        .extracting(Finding::path)
        .containsExactly(
            "/subject/expenseLines/1", "/subject/expenseLines/0", "/subject/expenseLines/1");
  }

  /** 80 % here and the rest there, to the cent; an aid that both dossiers name counts once. */
  @ParameterizedTest
  @CsvSource({"19999.99, 0", "20000.00, 0", "20000.01, 1", "40000, 1"})
  void the_aids_of_one_project_come_to_its_cost_at_most(String rest, int findings) {
    Map<String, Object> shared = aid("Agence fictive", 80_000);
    List<Report> reports = check(
        aided(FIR, "Le projet", 100_000, shared),
        aided(OTHER, "le  projet", 100_000, shared, aid("Commune", new BigDecimal(rest))));
    assertThat(mix(reports.get(0))).hasSize(findings);
    assertThat(mix(reports.get(0))).allSatisfy(finding -> {
      assertThat(finding.rule()).isEqualTo("MIX-2");
      assertThat(finding.path()).isEqualTo("/subject/publicAids");
      assertThat(finding.facts()).containsEntry("files", List.of("B.json"));
    });
  }

  @Test
  void the_aids_of_two_projects_are_not_added_up() {
    List<Report> reports = check(
        aided(FIR, "un projet", 100_000, aid("Agence fictive", 80_000)),
        aided(OTHER, "un autre", 100_000, aid("Commune", 40_000)));
    assertThat(reports).allSatisfy(report -> assertThat(mix(report)).isEmpty());
  }

  @Test
  void both_files_are_told_of_aids_over_the_cost_even_when_neither_is_alone() {
    List<Report> reports = check(
        aided(FIR, "un projet", 100_000, aid("Agence fictive", 80_000)),
        aided(OTHER, "un projet", 100_000, aid("Commune", 40_000)));
    assertThat(reports)
        .allSatisfy(
            report -> assertThat(mix(report)).extracting(Finding::rule).containsExactly("MIX-2"));
  }

  @Test
  void one_deliverable_is_not_granted_here_and_bought_there() {
    List<Report> reports = check(
        FIR.with("/subject/grantDeliverables", List.of("atelier", "Logiciel de suivi")),
        PURCHASE.with("/subject/deliverables", List.of("logiciel de suivi")));
    assertThat(mix(reports.get(0)))
        .extracting(Finding::rule, Finding::path)
        .containsExactly(tuple("MIX-3", "/subject/grantDeliverables/1"));
    assertThat(mix(reports.get(1)))
        .extracting(Finding::rule, Finding::path)
        .containsExactly(tuple("MIX-3", "/subject/deliverables/0"));
  }

  /** The purchase says itself that its supplier has a grant for the same thing: its own rule tells it there. */
  @Test
  void a_purchase_that_already_breaches_its_own_rule_is_not_told_twice() {
    List<Report> reports = check(
        FIR.with("/subject/grantDeliverables", List.of("logiciel")),
        PURCHASE
            .with("/subject/deliverables", List.of("logiciel"))
            .with("/subject/grantDeliverables", List.of("logiciel")));
    assertThat(mix(reports.get(0))).hasSize(1);
    assertThat(mix(reports.get(1))).isEmpty();
    assertThat(reports.get(1).findings()).extracting(Finding::rule).contains("ACH-07");
  }
}
