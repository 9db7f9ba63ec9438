package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the two README show is what happens. */
class ReadmeTest {

  private static final Path README = Session.ROOT.resolve("README.md");
  private static final Path CLI_README = Session.ROOT.resolve("examples/cli/README.md");

  @Test
  void the_java_sample_compiles_and_prints_the_report_shown(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path source =
        Session.written(folder.resolve("Sample.java"), Fences.of(README, "java").get(0));
    String classPath = System.getProperty("java.class.path");
    assertThat(Jvm.compile(source)).isZero();
    Jvm.Result result =
        Jvm.run(folder + java.io.File.pathSeparator + classPath, List.of(), "Sample");
    assertThat(result.out()).isEqualTo(Fences.of(README, "text").get(0));
  }

  @Test
  void the_two_lines_that_write_the_act_compile(@TempDir Path folder) {
    Path source = Session.written(
        folder.resolve("Acts.java"),
        "import fr.levier.conventions.partnership.PartnershipConvention;\n"
            + "import fr.levier.docs.*;\nimport fr.levier.docs.tree.Act;\n"
            + "import java.nio.file.*;\nimport java.time.LocalDate;\n"
            + "class Acts {\n  void write(PartnershipConvention convention) throws Exception {\n"
            + Fences.of(README, "java").get(1) + "}}\n");
    assertThat(Jvm.compile(source)).isZero();
  }

  @Test
  void the_table_of_figures_is_what_the_law_command_prints() {
    String readme = Session.text(README);
    String shown = readme.substring(
        readme.indexOf("<!-- law -->\n") + "<!-- law -->\n".length(),
        readme.indexOf("<!-- /law -->"));
    assertThat(shown)
        .isEqualTo(Session.of("law", "--at", "2026-03-31", "--diff", "2026-04-01", "--markdown")
            .out());
    assertThat(Session.text(Session.ROOT.resolve("examples/cli/LAW.md")))
        .as("./levier law --markdown > examples/cli/LAW.md")
        .isEqualTo(Session.of("law", "--markdown").out());
  }

  @Test
  void the_complete_example_of_a_check_is_what_it_prints(@TempDir Path folder) {
    List<String> json = Fences.of(CLI_README, "json");
    Session.written(folder.resolve("exemple.json"), json.get(0));
    assertThat(Session.in(folder, "check", "exemple.json", "--json").out()).isEqualTo(json.get(1));
  }

  @Test
  void the_example_of_cases_passes_and_the_overlay_is_accepted(@TempDir Path folder) {
    List<String> json = Fences.of(CLI_README, "json");
    Path cases = Session.written(folder.resolve("cases.json"), json.get(2));
    assertThat(Session.of("cases", cases).out()).endsWith("1 passed, 0 failed\n");
    Path overlay = Session.written(folder.resolve("overlay.json"), json.get(3));
    assertThat(Session.of("law", "--at", "2026-07-01", "--law", overlay).out())
        .contains("règle interne d'achat");
  }

  @Test
  void every_command_is_named() {
    String readme = Session.text(CLI_README);
    for (String command : List.of(
        "levers",
        "check",
        "qualify",
        "procedure",
        "generate",
        "export",
        "awards",
        "read",
        "law",
        "pack new",
        "pack lint",
        "rules",
        "schema",
        "cases")) {
      assertThat(readme).contains("| `" + command);
    }
  }
}
