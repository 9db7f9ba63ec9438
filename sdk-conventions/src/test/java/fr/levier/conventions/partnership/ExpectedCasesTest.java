package fr.levier.conventions.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedCasesTest {

  static List<Cases> cases() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_case_of_the_corpus_comes_out_as_expected(Cases one) {
    Report report = one.report();
    SoftAssertions.assertSoftly(softly -> {
      softly.assertThat(report.verdict().name()).as("verdict").isEqualTo(one.verdict());
      for (Severity severity : Severity.values()) {
        softly
            .assertThat(found(report, severity))
            .as(severity.name())
            .containsExactlyInAnyOrderElementsOf(
                one.expected().getOrDefault(severity.name(), List.of()));
      }
      softly
          .assertThat(ids(report, Outcome.Undecided.class))
          .as("UNDECIDED")
          .containsExactlyInAnyOrderElementsOf(one.expected().getOrDefault("UNDECIDED", List.of()));
    });
  }

  @Test
  void every_rule_is_seen_satisfied_and_breached_and_undecided_where_it_can_be() {
    List<Report> reports = Cases.all().stream().map(Cases::report).toList();
    Set<String> all = IntStream.rangeClosed(1, 18)
        .mapToObj(number -> "PAR-" + (number < 10 ? "0" : "") + number)
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(seen(reports, Outcome.Satisfied.class)).containsAll(all);
    assertThat(seen(reports, Outcome.Breached.class)).containsAll(all);
    // Required contents alone, or a fact that is a trigger: nothing is left to wait for.
    all.removeAll(Arrays.asList("PAR-04", "PAR-11", "PAR-17"));
    assertThat(seen(reports, Outcome.Undecided.class)).containsAll(all);
  }

  private static Set<String> found(Report report, Severity severity) {
    return report.findings(severity).stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> seen(List<Report> reports, Class<? extends Outcome> outcome) {
    return reports.stream()
        .flatMap(report -> ids(report, outcome).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ids(Report report, Class<? extends Outcome> outcome) {
    return report.outcomes().stream()
        .filter(judged -> outcome.isInstance(judged.outcome()))
        .map(RuleOutcome::rule)
        .map(rule -> rule.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
