package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.LegalSubject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleDossiersTest {

  static Stream<ExampleDossiers> all() {
    return ExampleDossiers.all();
  }

  static Stream<ExampleDossiers> complete() {
    return ExampleDossiers.complete();
  }

  static Stream<Lever> levers() {
    return InstalledRules.levers();
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_dossier_is_read_and_written_without_loss(ExampleDossiers example) {
    LevierJson json = LevierJson.standard();
    LegalSubject subject = example.subject();
    JsonTree written = json.tree(json.write(subject));
    assertThat(json.read(written, example.kind().subjectType())).isEqualTo(subject);
    JsonTree told = example.dossier().subject();
    // What is said to be none is not written again.
    List<String> some = told.keys().stream()
        .filter(key -> !told.at("/" + key).orElseThrow().toString().equals("[]"))
        .toList();
    assertThat(written.keys()).containsAll(some).isSubsetOf(told.keys());
  }

  @ParameterizedTest
  @MethodSource("complete")
  void a_complete_fictitious_dossier_is_accepted_without_any_finding(ExampleDossiers example) {
    Report report = Levier.standard().check(example.kind(), example.subject(), example.asOf());
    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(example.tree().toString()).contains("fictif");
  }

  @ParameterizedTest
  @MethodSource("levers")
  void every_document_of_a_lever_has_its_dossier(Lever lever) {
    assertThat(complete()
            .filter(example -> example.dossier().lever().equals(lever.id()))
            .map(example -> example.kind().id()))
        .containsAll(lever.documents().stream().map(DocumentKind::id).toList());
  }
}
