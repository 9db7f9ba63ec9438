package fr.levier.testkit;

import static fr.levier.testkit.LevierAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.core.Levier;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Severity;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportAssertTest {

  /** A draft whose only certain breaches are contents that it lacks. */
  private static final Report DRAFT =
      Levier.standard().check(PartnershipConvention.builder().build(), LocalDate.of(2026, 6, 1));

  @Test
  void what_holds_is_passed() {
    assertThat(DRAFT)
        .isRejected()
        .breaches("PAR-04", Severity.ERROR)
        .breaches("PAR-04", "PAR-11")
        .breachesExactly("PAR-04", "PAR-11")
        .hasFindingAt("PAR-11", "/subject/referentCia")
        .leavesOpen("PAR-01", "PAR-03")
        .passesOver("PAR-06");
  }

  static Stream<Consumer<ReportAssert>> whatDoesNotHold() {
    return Stream.of(
        ReportAssert::isAccepted,
        ReportAssert::isUndecided,
        ReportAssert::hasNoFinding,
        report -> report.breaches("PAR-01"),
        report -> report.breaches("PAR-04", Severity.INFO),
        report -> report.breachesExactly("PAR-04"),
        report -> report.hasFindingAt("PAR-11", "/subject"),
        report -> report.respects("PAR-04"),
        report -> report.leavesOpen("PAR-04"),
        report -> report.passesOver("PAR-04"),
        report -> report.missesExactly("/subject/originals"));
  }

  @ParameterizedTest
  @MethodSource("whatDoesNotHold")
  void what_does_not_hold_fails_and_prints_the_report(Consumer<ReportAssert> claim) {
    assertThatThrownBy(() -> claim.accept(assertThat(DRAFT)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("au 01/06/2026 — REFUSÉ")
        .hasMessageContaining("PAR-11");
  }

  @Test
  void a_mistyped_rule_is_told_from_one_that_is_not_breached() {
    assertThatThrownBy(() -> assertThat(DRAFT).breaches("PAR-4"))
        .hasMessageContaining("did you mean PAR-04?");
  }
}
