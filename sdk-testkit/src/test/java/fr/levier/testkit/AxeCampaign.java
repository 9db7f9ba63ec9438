package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of every example act, as Chromium shows it, judged by axe-core: with {@code -Paxe}, which brings the script. */
class AxeCampaign {

  private static final String SOUND = "no violation";

  /** Puts in place of the page what axe-core says of it. */
  private static final String JUDGE = """
      axe.run(document).then(judged => {
        document.body.textContent = judged.violations
          .flatMap(fault => fault.nodes.map(node => fault.id + ' ' + node.html))
          .join('\\n') || '%s';
      });
      """.formatted(SOUND);

  @TempDir
  Path folder;

  static Stream<ExampleDossiers> examples() {
    return ExampleDossiers.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_page_of_an_example_has_no_violation(ExampleDossiers example) throws Exception {
    assertThat(judged(page(example))).isEqualTo(SOUND);
  }

  @Test
  void the_judge_does_refuse_a_page_without_language_and_words_too_pale() throws Exception {
    String page = page(ExampleDossiers.all().findFirst().orElseThrow());
    String spoilt = page.replaceFirst(" lang=\"[^\"]*\"", "")
        .replace("</main>", "<p style=\"color: #ccc; background: #fff\">pâle</p></main>");
    assertThat(judged(spoilt)).contains("html-has-lang", "color-contrast");
  }

  private static String page(ExampleDossiers example) {
    Documents documents = Documents.standard();
    return new String(
        documents
            .render(documents.assemble(example.dossier(), example.asOf()), Format.HTML)
            .bytes(),
        StandardCharsets.UTF_8);
  }

  /** What stands in the page once the script is through. */
  private String judged(String page) throws IOException, InterruptedException {
    Path file = folder.resolve("act.html");
    Files.writeString(
        file,
        page.replace(
            "</body>", "<script>" + axe() + "</script><script>" + JUDGE + "</script></body>"));
    Path seen = folder.resolve("seen.html");
    Process browser = new ProcessBuilder(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--user-data-dir=" + folder.resolve("profile"),
            "--virtual-time-budget=60000",
            "--dump-dom",
            file.toUri().toString())
        .redirectOutput(seen.toFile())
        .redirectError(folder.resolve("browser.log").toFile())
        .start();
    assertThat(browser.waitFor()).isZero();
    return Files.readString(seen)
        .replaceFirst("(?s).*<body[^>]*>", "")
        .replaceFirst("(?s)</body>.*", "")
        .strip();
  }

  private static String axe() throws IOException {
    String script =
        "/META-INF/resources/webjars/axe-core/" + System.getProperty("levier.axe") + "/axe.min.js";
    try (InputStream in = AxeCampaign.class.getResourceAsStream(script)) {
      return new String(Objects.requireNonNull(in, script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
