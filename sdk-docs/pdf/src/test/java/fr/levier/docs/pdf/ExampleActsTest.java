package fr.levier.docs.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.Documents;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The acts that a user makes from the example dossiers of every lever, judged like the made-up ones. */
class ExampleActsTest {

  /** One of each lever; all of them with {@code -Dlevier.dossiers=all}. The corpus of expected results is no dossier. */
  static Stream<Path> dossiers() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../examples/dossiers"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.endsWith("cases.json"))
          .filter(file -> isMain(file) || "all".equals(System.getProperty("levier.dossiers")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void it_is_archivable_and_accessible_and_says_what_the_act_says(Path dossier) throws IOException {
    Act act = act(dossier);
    byte[] pdf = new PdfRenderer().render(act);
    assertThat(VeraPdf.failures(pdf, "3a")).isEmpty();
    assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    assertThat(TaggedText.of(pdf)).isEqualTo(ActText.of(act));
  }

  /** Named like its lever, or the act in the most disorder. */
  private static boolean isMain(Path file) {
    String name = file.getFileName().toString().replace(".json", "");
    return name.equals("argenteuil")
        || LevierJson.standard().readDossier(file).lever().equals(name);
  }

  private static Act act(Path file) {
    DossierEnvelope dossier = LevierJson.standard().readDossier(file);
    return Documents.standard().assemble(dossier, dossier.asOf().orElseThrow());
  }
}
