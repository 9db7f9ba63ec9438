package fr.levier.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaivingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final Finding ERROR = finding("FIC-01", Severity.ERROR, "/subject/a");
  private static final Finding WARNING = finding("FIC-02", Severity.WARNING, "/subject/a");
  private static final Finding ELSEWHERE = finding("FIC-02", Severity.WARNING, "/subject/b");
  private static final Report REPORT = new Report(
      DAY,
      false,
      List.of(),
      List.of(ERROR, WARNING, ELSEWHERE),
      List.of(),
      Map.of(),
      List.of(),
      List.of(),
      Set.of());
  private static final Waiver WAIVER = Waiver.builder()
      .rule("FIC-02")
      .reason("clause négociée")
      .author("Camille EXEMPLE (fictif), directrice")
      .expiresOn(DAY)
      .build();

  @Test
  void a_waived_warning_leaves_the_findings_and_is_told_with_who_and_why() {
    Report report = REPORT.waiving(List.of(WAIVER));
    assertThat(report.findings()).containsExactly(ERROR);
    assertThat(report.waived())
        .containsExactly(new Waived(WARNING, WAIVER), new Waived(ELSEWHERE, WAIVER));
    assertThat(report.idleWaivers()).isEmpty();
    assertThat(report.explain(Locale.FRENCH))
        .contains("levé WARNING FIC-02 /subject/a : clause négociée — Camille EXEMPLE (fictif)");
    assertThat(report.verdict()).isEqualTo(REPORT.verdict());
  }

  @Test
  void a_waiver_that_names_a_place_lets_that_place_alone_pass() {
    Report report = REPORT.waiving(List.of(WAIVER.withPath("/subject/b")));
    assertThat(report.findings()).containsExactly(ERROR, WARNING);
    assertThat(report.waived()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-19, false", "2026-05-20, true", "2026-05-21, true"})
  void a_waiver_counts_until_its_last_day_included(LocalDate last, boolean counts) {
    Report report = REPORT.waiving(List.of(WAIVER.withExpiresOn(last)));
    assertThat(report.waived().isEmpty()).isNotEqualTo(counts);
    assertThat(report.idleWaivers().isEmpty()).isEqualTo(counts);
  }

  @Test
  void an_error_is_never_waived_and_the_report_says_so() {
    Report report = REPORT.waiving(List.of(WAIVER.withRule("FIC-01")));
    assertThat(report.findings()).isEqualTo(REPORT.findings());
    assertThat(report.idleWaivers().get(0).why().french())
        .isEqualTo("une erreur ne peut pas être levée");
  }

  @Test
  void a_waiver_without_an_author_or_of_nothing_has_no_effect() {
    Waiver anonymous =
        Waiver.builder().rule("FIC-02").reason("motif").expiresOn(DAY).build();
    Report report = REPORT.waiving(List.of(anonymous, WAIVER.withRule("FIC-03")));
    assertThat(report.findings()).isEqualTo(REPORT.findings());
    assertThat(report.idleWaivers())
        .extracting(idle -> idle.why().english())
        .containsExactly(
            "a waiver tells the rule, the reason, the author and the last day",
            "no finding answers it");
  }

  private static Finding finding(String rule, Severity severity, String path) {
    return new Finding(
        rule,
        severity,
        path,
        new Localized("constat", "finding"),
        new Localized("corriger", "mend"),
        Map.of(),
        List.of());
  }
}
