package org.example.valmont.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide shows is what stands in the module, and what its commands print. */
class ReadmeTest {

  private static final Pattern PLAYED = Pattern.compile(
      "^```sh\\n(\\./levier [^\\n]*)\\n```\\n+```text\\n(.*?)^```$",
      Pattern.DOTALL | Pattern.MULTILINE);

  /** A heading that names a file, and every excerpt up to the next heading. */
  private static final Pattern STEP = Pattern.compile(
      "^## [^\\n]*\\]\\(([^)]+)\\)\\n(.*?)(?=^## |\\z)", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern EXCERPT = Pattern.compile(
      "^```(?:java|yaml|properties|markdown|xml)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  private static String readme() {
    return text(Path.of("README.md"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  static Stream<Named<MatchResult>> commands() {
    return PLAYED.matcher(readme()).results().map(found -> Named.of(found.group(1), found));
  }

  static Stream<Named<MatchResult>> steps() {
    return STEP.matcher(readme()).results().map(found -> Named.of(found.group(1), found));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_prints_what_the_guide_shows(MatchResult shown, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    String command = shown
        .group(1)
        .replace(
            "./levier", "\"$JAVA\" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 fr.levier.cli.Main")
        .replace("--out out", "--out '" + folder + "'");
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command)
        .directory(Path.of("../..").toFile())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile());
    shell
        .environment()
        .put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    shell.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    shell.environment().put("LC_ALL", "C.UTF-8");
    Process process = shell.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(out, StandardCharsets.UTF_8).replace(folder.toString(), "out"))
        .isEqualTo(shown.group(2));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void an_excerpt_stands_in_the_file_that_its_step_names(MatchResult step) {
    String file = withoutSpace(text(Path.of(step.group(1))));
    EXCERPT
        .matcher(step.group(2))
        .results()
        .flatMap(excerpt -> Stream.of(excerpt.group(1).split("…")))
        .forEach(part -> assertThat(file).contains(withoutSpace(part)));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void the_guide_names_every_file_of_the_module_and_plays_its_commands() {
    assertThat(commands()).hasSizeGreaterThan(3);
    assertThat(steps()).hasSizeGreaterThan(8);
    for (String file : List.of(
        "pom.xml",
        "FundRequest.java",
        "ProjectStage.java",
        "FundParameters.java",
        "FundRules.java",
        "FundLever.java",
        "pack.yaml",
        "ContributorValidationMessages_fr.properties",
        "FundRequests.java",
        "FundRequestContractTest.java",
        "demande.json",
        "projet.json")) {
      assertThat(readme()).contains(file);
    }
  }
}
