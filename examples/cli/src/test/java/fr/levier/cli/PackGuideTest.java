package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows the guide of packs word by word, in an empty folder, gets what it says. */
class PackGuideTest {

  private static final Path GUIDE = Session.ROOT.resolve("sdk-docs/README.md");

  /** Runs the commands of one block, and gives what the last one says. */
  private static Session run(Path folder, int block) {
    List<Session> sessions =
        Fences.of(GUIDE, "sh").get(block).lines().map(line -> run(folder, line)).toList();
    return sessions.get(sessions.size() - 1);
  }

  @Test
  void the_guide_leads_from_nothing_to_an_accepted_pack(@TempDir Path folder) {
    assertThat(run(folder, 0)).isEqualTo(new Session(0, Fences.of(GUIDE, "text").get(0), ""));

    Path clause = folder.resolve("mon-modele/clauses/litiges.md");
    String header = Session.text(clause).substring(0, Session.text(clause).indexOf("\n---\n") + 5);
    String text = Fences.of(GUIDE, "markdown").get(0);
    Session.written(clause, header + text);
    Session refused = run(folder, 1);
    assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(refused.out())
        .startsWith(Fences.of(GUIDE, "text").get(1).stripTrailing())
        .contains("vouliez-vous dire « projects » ?");

    Session.written(clause, header + text.replace("count project ", "count projects "));
    assertThat(run(folder, 1).code()).isZero();
    assertThat(run(folder, 2).code()).isZero();
    assertThat(Session.text(folder.resolve("page.html"))).contains("portés d’abord");
    assertThat(Session.in(folder, "pack", "test", "mon-modele").code()).isEqualTo(ExitCode.REFUSED);
    Session diff = run(folder, 3);
    assertThat(diff.code()).isZero();
    assertThat(diff.out()).startsWith("== litiges (1.0.0 → 1.0.0), modifiée\n");
    assertThat(Session.in(folder, "pack", "test", "mon-modele").code()).isZero();
  }

  @Test
  void a_style_begins_in_order_and_a_pale_colour_is_told_as_the_guide_says(@TempDir Path folder) {
    List<String> commands = Fences.of(GUIDE, "sh").get(4).lines().toList();
    assertThat(run(folder, commands.get(0)).code()).isZero();
    assertThat(run(folder, commands.get(1)).code()).isZero();
    Path style = folder.resolve("charte/style.yaml");
    Session.written(
        style,
        Session.text(style)
            .replace("# colours: ", "colours:")
            .replace("#   accent: \"#1F3864\"", "  accent: \"#9DB4D6\""));
    Session told = run(folder, commands.get(1));
    assertThat(told).isEqualTo(new Session(1, Fences.of(GUIDE, "text").get(2), ""));
  }

  private static Session run(Path folder, String line) {
    return Session.in(folder, (Object[]) line.replace("./levier ", "").split(" ", -1));
  }

  @Test
  void the_lines_of_java_compile(@TempDir Path folder) {
    Path source = Session.written(
        folder.resolve("Ours.java"),
        "import fr.levier.core.Levier;\nimport fr.levier.core.lever.DocumentKind;\n"
            + "import fr.levier.docs.Documents;\nimport fr.levier.docs.pack.PackSource;\n"
            + "import java.nio.file.Path;\nclass Ours {\n  void write() {\n"
            + Fences.of(GUIDE, "java").get(0) + "}}\n");
    assertThat(Jvm.compile(source)).isZero();
  }
}
