package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.docs.Documents;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pack of every document of every lever. */
class PacksTest {

  static Stream<Named<DocumentKind<?>>> kinds() {
    return InstalledRules.levers()
        .flatMap(lever -> lever.documents().stream()
            .map(kind -> Named.<DocumentKind<?>>of(lever.id() + " " + kind.id(), kind)));
  }

  static Stream<ExampleDossiers> complete() {
    return ExampleDossiers.complete();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void lint_has_nothing_to_say_of_a_pack(DocumentKind<?> kind) {
    PackSource pack = PackSource.ofClassPath(kind.subjectType().getClassLoader(), kind.pack());
    assertThat(PackLint.lint(pack, kind.subjectType())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("complete")
  void a_complete_dossier_leaves_nothing_to_complete_and_may_be_signed(ExampleDossiers example) {
    Act act = Documents.standard().assemble(example.dossier(), example.asOf());
    assertThat(ActText.of(act)).doesNotContain("À COMPLÉTER").doesNotContain("{{");
    assertThat(act.identity().stamp()).isEmpty();
    assertThat(Documents.standard().audit(act).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("complete")
  void a_bare_draft_says_what_is_missing(ExampleDossiers example) {
    JsonTree bare = example.tree().with("/subject", LevierJson.standard().tree("{}"));
    Act act =
        Documents.standard().assemble(LevierJson.standard().readDossier(bare), example.asOf());
    assertThat(ActText.of(act)).contains("[À COMPLÉTER").doesNotContain("{{");
  }
}
