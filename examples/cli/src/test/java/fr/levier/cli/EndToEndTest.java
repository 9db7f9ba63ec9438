package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One straight line: from typed facts to files, and back. */
class EndToEndTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"argenteuil", "partnership"})
  void word_and_pdf_give_back_an_equal_dossier_without_alteration(String name) {
    Session.of("generate", "examples/dossiers/" + name + ".json", "--out", folder);
    String expected = Session.of("check", "examples/dossiers/" + name + ".json").out();
    List<String> dossiers = new ArrayList<>();
    for (String extension : List.of("docx", "pdf")) {
      Session read = Session.of("read", folder.resolve(name + "-convention." + extension));
      assertThat(read.code()).isZero();
      assertThat(read.err()).isEmpty();
      Path back = Session.written(folder.resolve("back.json"), read.out());
      String report = Session.of("check", back).out();
      assertThat(afterFirstLine(report)).isEqualTo(afterFirstLine(expected));
      dossiers.add(read.out());
    }
    assertThat(dossiers.get(0)).isEqualTo(dossiers.get(1));
  }

  private static String afterFirstLine(String text) {
    return text.substring(text.indexOf('\n'));
  }

  @Test
  void the_same_dossier_gives_the_same_bytes_whatever_the_machine_and_its_history()
      throws IOException, InterruptedException {
    Path french = folder.resolve("fr");
    Path turkish = folder.resolve("tr");
    generate(
        french,
        List.of("-Duser.language=fr", "-Duser.country=FR", "-Duser.timezone=Europe/Paris"),
        "examples/dossiers/argenteuil.json");
    // Another language, another zone, and three other acts made before.
    generate(
        turkish,
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
        "examples/dossiers/bilan.json",
        "examples/dossiers/partnership.json",
        "examples/dossiers/lettre-interet.json",
        "examples/dossiers/argenteuil.json");
    for (String extension : List.of("docx", "pdf", "html", "txt")) {
      String name = "argenteuil-convention." + extension;
      assertThat(Files.mismatch(french.resolve(name), turkish.resolve(name))).isEqualTo(-1);
    }
  }

  private static void generate(Path out, List<String> options, String... dossiers)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("fr.levier.cli.Main", "generate"));
    arguments.addAll(List.of(dossiers));
    arguments.addAll(List.of("--out", out.toString()));
    Jvm.Result result =
        Jvm.run(System.getProperty("java.class.path"), options, arguments.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
  }

  @Test
  void stderr_is_quiet_and_a_hundred_megabytes_pass_by_in_a_small_heap()
      throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    Jvm.Result check = Jvm.run(
        classPath,
        List.of("-Xmx128m"),
        "fr.levier.cli.Main",
        "check",
        "examples/dossiers/partnership.json");
    assertThat(check.code()).isZero();
    assertThat(check.err()).isEmpty();
    Path big = folder.resolve("big.json");
    try (var file = new java.io.RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    for (String command : List.of("check", "read", "cases")) {
      Jvm.Result refused =
          Jvm.run(classPath, List.of("-Xmx128m"), "fr.levier.cli.Main", command, big.toString());
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.err().strip().lines()).hasSize(1);
      assertThat(refused.err()).startsWith(big.toString());
    }
  }
}
