package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Severity;
import fr.levier.funding.fir.FirLever;
import fr.levier.funding.qualification.QualificationLever;
import fr.levier.funding.subsidy.Duty;
import fr.levier.funding.subsidy.Grading;
import fr.levier.funding.subsidy.Grant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubsidyCasesTest {

  static List<JsonTree> cases() {
    return SubsidyCases.all();
  }

  @Test
  void all_the_published_cases_are_here() {
    assertThat(cases()).hasSize(22);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_published_case_comes_out_as_expected(JsonTree one) {
    Grant grant = SubsidyCases.subject(one);
    LocalDate asOf = SubsidyCases.asOf(one);
    JsonTree expect = one.at("/expect").orElseThrow();
    Report report = Levier.standard().check(kind(one), grant, asOf);
    List<Duty> duties = grant.duties(asOf, LegalParameters.standard());
    Set<String> codes = duties.stream()
        .map(duty -> duty.code().name())
        .collect(Collectors.toCollection(TreeSet::new));

    SoftAssertions.assertSoftly(softly -> {
      softly.assertThat(Grading.of(grant).grade()).hasToString(PublishedLaw.text(expect, "grade"));
      for (Severity severity : Severity.values()) {
        if (expect.at("/" + severity).isPresent()) {
          softly
              .assertThat(found(report, severity))
              .as(severity.name())
              .containsExactlyInAnyOrderElementsOf(PublishedLaw.texts(expect, severity.name()));
        }
      }
      softly.assertThat(codes).containsAll(PublishedLaw.texts(expect, "duties"));
      softly
          .assertThat(PublishedLaw.texts(expect, "notDuties"))
          .as("notDuties")
          .noneMatch(codes::contains);
      expect
          .at("/dueDates")
          .ifPresent(dates -> dates
              .keys()
              .forEach(code -> softly.assertThat(duties).anySatisfy(duty -> {
                assertThat(duty.code()).hasToString(code);
                assertThat(duty.due())
                    .hasToString("Optional[" + PublishedLaw.text(dates, code) + "]");
              })));
    });
  }

  private static DocumentKind<?> kind(JsonTree one) {
    return (SubsidyCases.isFir(one) ? new FirLever() : new QualificationLever())
        .documents()
        .get(0);
  }

  private static Set<String> found(Report report, Severity severity) {
    return report.findings(severity).stream()
        .map(Finding::rule)
        .filter(
            rule -> rule.startsWith("FIR-") || rule.startsWith("SUB-") || rule.startsWith("MIX-"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
