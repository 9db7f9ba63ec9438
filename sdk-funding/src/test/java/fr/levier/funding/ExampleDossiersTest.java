package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleDossiersTest {

  @ParameterizedTest
  @ValueSource(strings = {"fir", "qualification"})
  void a_complete_dossier_is_accepted_without_any_finding_nor_question(String name) {
    Report report = Dossiers.check(Dossiers.file(name));
    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(report.outcomes())
        .filteredOn(judged -> judged.outcome() instanceof Outcome.Undecided)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fir",
        "qualification",
        "guide-ophdiat",
        "guide-interpretariat",
        "guide-visioconference",
        "guide-garder-equilibre"
      })
  void a_dossier_is_read_and_written_without_loss(String name) {
    JsonTree dossier = Dossiers.file(name);
    LegalSubject subject = Dossiers.subject(dossier);
    JsonTree written = LevierJson.standard().tree(LevierJson.standard().write(subject));
    assertThat(Dossiers.subject(dossier.with("/subject", written))).isEqualTo(subject);
    assertThat(written.keys())
        .containsExactlyInAnyOrderElementsOf(
            dossier.at("/subject").orElseThrow().keys());
  }
}
