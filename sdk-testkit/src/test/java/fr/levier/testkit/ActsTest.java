package fr.levier.testkit;

import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.Documents;
import fr.levier.docs.tree.Act;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of every lever, as files of every format: one of each here, thousands in {@link ActsCampaign}. */
class ActsTest {

  static Stream<GeneratedActs<?>> kinds() {
    return GeneratedActs.all();
  }

  /** One of each lever; all of them with {@code -Dlevier.dossiers=all}. */
  static Stream<ExampleDossiers> examples() {
    return ExampleDossiers.all()
        .filter(example -> isMain(example) || "all".equals(System.getProperty("levier.dossiers")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <S extends LegalSubject> void a_generated_subject_becomes_sound_files(GeneratedActs<S> acts)
      throws Exception {
    S subject = acts.subject(0);
    SoundFiles.of(acts.act(subject), subject);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_becomes_sound_files_that_may_be_archived(ExampleDossiers example)
      throws Exception {
    Act act = Documents.standard().assemble(example.dossier(), example.asOf());
    SoundFiles.of(act, example.subject()).isAccepted();
  }

  /** Named like its lever, or the act in the most disorder. */
  private static boolean isMain(ExampleDossiers example) {
    String name = example.file().replace(".json", "");
    return name.equals("argenteuil") || name.equals(example.dossier().lever());
  }
}
