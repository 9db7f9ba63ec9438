package fr.levier.docs.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.assembly.Assembler;
import fr.levier.docs.assembly.AssemblyOptions;
import fr.levier.docs.sample.Deal;
import fr.levier.docs.sample.SamplePack;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePackTest {

  private static final List<String> PIECES = List.of(
      "{{",
      "}}",
      "{{#if ",
      "{{else}}",
      "{{/if}}",
      "{{#each projects as p}}",
      "{{/each}}",
      "|",
      "\n",
      "\n\n",
      "- ",
      "  - ",
      "1. ",
      "**",
      "*",
      "_",
      "<",
      ">",
      "&amp;",
      "`",
      "\\",
      "---",
      "---\n",
      ": ",
      "\"",
      "'",
      "«",
      "»",
      "{{p.#}}",
      "{{ref:",
      "{{law:",
      "count ",
      "exists ",
      " and ",
      "not (",
      "(",
      ")",
      "==",
      "\u0000",
      "\ue000",
      "\ue100",
      "\ud800",
      "\u202e",
      "\u00a0",
      "|---|---|",
      "Tableau : x\n",
      "{widths: 1 1}",
      "&a",
      "*a",
      "[",
      "]",
      "{",
      "}",
      "!",
      "#",
      "## ",
      "\t",
      "é",
      "\r",
      "%",
      "@");

  @Test
  void no_mutation_of_a_pack_makes_the_lint_throw_or_loop() {
    SplittableRandom random = new SplittableRandom(20_261_122L);
    List<String> names = new ArrayList<>(SamplePack.files().keySet());
    for (int run = 0; run < 2_000; run++) {
      Map<String, String> files = SamplePack.files();
      files.put(
          "pack.yaml", SamplePack.MANIFEST.replace("common/comparution, ", "")); // not mutated
      String name = names.get(random.nextInt(names.size()));
      StringBuilder text = new StringBuilder(files.get(name));
      int changes = 1 + random.nextInt(6);
      for (int i = 0; i < changes; i++) {
        mutate(text, random);
      }
      files.put(name, text.toString());

      for (PackDiagnostic found : PackLint.lint(PackSource.of("mutant", files), Deal.class)) {
        assertThat(found.line()).as("%s", found).isPositive();
        assertThat(found.column()).as("%s", found).isPositive();
      }
    }
  }

  private static void mutate(StringBuilder text, SplittableRandom random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(12));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 2 -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
      default -> text.insert(at, text.substring(at, end));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "{{#if (",
        "> ",
        "- ",
        "*a ",
        "**a",
        "(",
        "{{#if exists title}}",
        "{{#if exists title}}\n",
        "![",
        "<b>",
        "a: ",
        "&a [*a,",
        "not ",
        "|",
        "\\",
        "`",
        "_a",
        "[a](",
        "\"",
        "1. "
      })
  void a_piece_repeated_without_end_is_refused_and_not_followed(String piece) {
    for (String name : List.of("pack.yaml", "clauses/prix.md")) {
      for (String start :
          List.of("", "---\nid: prix\nkind: article\ntitle: Prix\nversion: 1.0.0\n---\n")) {
        Map<String, String> files = SamplePack.files();
        files.put(name, start + piece.repeat(5_000));

        assertThat(PackLint.lint(PackSource.of("mutant", files), Deal.class)).isNotNull();
      }
    }
  }

  @Test
  void a_condition_nested_without_end_is_told_once() {
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(
        files,
        "prix",
        "kind: article\ntitle: Prix\nwhen: " + "not ".repeat(4_000) + "exists title",
        "a");

    assertThat(PackLint.lint(PackSource.of("deep", files), Deal.class))
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo(PackCode.SYNTAX));
  }

  /**
   * What attackers of template engines write: expressions of Spring (GHSA-r8w2-w357-9pjv), classes reached from a value
   * (CVE-2020-13936), macros of FreeMarker, and paths out of the folder. Inside braces it is refused where it stands.
   */
  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
          {{T(java.lang.Runtime).getRuntime().exec('id')}} ~ 7:3 PACK-020
          {{new java.lang.ProcessBuilder('id').start()}} ~ 7:3 PACK-020
          {{title.getClass()}} ~ 7:3 PACK-020
          {{title.class.classLoader}} ~ 7:9 PACK-021
          {{parties.0.class.protectionDomain}} ~ 7:13 PACK-021
          {{title.bytes}} ~ 7:9 PACK-021
          {{grant | getClass}} ~ 7:11 PACK-023
          {{#if T(java.lang.Runtime) == 1}}a{{/if}} ~ 7:7 PACK-021
          {{#if title.class == "a"}}a{{/if}} ~ 7:13 PACK-021
          {{#each parties.0.class.methods as m}}a{{/each}} ~ 7:19 PACK-021
          {{#set($e = title)}} ~ 7:3 PACK-020
          {{#macro a}}{{/macro}} ~ 7:3 PACK-020
          {{ref:../../../../etc/passwd}} ~ 7:3 PACK-020
          {{law:file:///etc/passwd}} ~ 7:3 PACK-032
          ![plan](figures/../../../../etc/passwd) ~ 7:1 PACK-048
          ![plan](http://example.org/a.png) ~ 7:1 PACK-048
          {{title{{title}}}} ~ 7:3 PACK-020
          <script>alert(1)</script> ~ 7:1 PACK-040
          """)
  void an_expression_of_another_engine_is_refused_where_it_stands(String payload, String told) {
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(files, "prix", "kind: article\ntitle: Prix", payload);

    assertThat(PackLint.lint(PackSource.of("hostile", files), Deal.class))
        .first()
        .asString()
        .startsWith("clauses/prix.md:" + told);
  }

  /** Outside braces it is words, and it is printed as such. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${T(java.lang.Runtime).getRuntime().exec(1)}::.x",
        "${7+7} #{7+7} %{7+7} @{7+7}",
        "$class.inspect(1).type.getRuntime() #set($x=1)",
        "$e.getClass().forName(1)",
        "[[${title}]] [(${title})]"
      })
  void elsewhere_it_is_words_like_others(String payload) {
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(files, "prix", "kind: article\ntitle: Prix", "a " + payload);

    Act act = Assembler.assemble(
        SamplePack.compiled(files),
        SamplePack.complete(),
        LocalDate.of(2026, 1, 1),
        AssemblyOptions.standard());
    assertThat(ActText.of(act).replaceAll("\\s|\\h", "")).contains(payload.replace(" ", ""));
  }

  @Test
  void a_value_is_never_read_as_a_template() {
    String payload = "{{T(java.lang.Runtime)}} {{grant}} <b> ${7*7}";

    Act act = Assembler.assemble(
        SamplePack.compiled(),
        SamplePack.complete().withTitle(payload),
        LocalDate.of(2026, 1, 1),
        AssemblyOptions.standard());
    assertThat(ActText.of(act)).contains(payload);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
          title: !!javax.script.ScriptEngineManager [a] ~ PACK-005
          title: &a [*a] ~ PACK-002
          title: [&a [x, x], *a, *a, *a] ~ PACK-002
          law: &a {cite: *a} ~ PACK-002
          """)
  void yaml_makes_no_object_and_follows_no_anchor(String header, String code) {
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(files, "prix", "kind: article\n" + header, "a");

    assertThat(PackLint.lint(PackSource.of("hostile", files), Deal.class))
        .anySatisfy(it ->
            assertThat(it.toString()).matches("clauses/prix.md:[234]:[0-9]+ " + code + " .*"));
  }

  @Test
  void a_line_of_ten_megabytes_is_refused_where_it_stands() {
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(files, "prix", "kind: article\ntitle: Prix", "{{title}} ".repeat(1_000_000));

    assertThat(PackLint.lint(PackSource.of("hostile", files), Deal.class))
        .first()
        .asString()
        .startsWith("clauses/prix.md:7:1 PACK-041 une clause n’admet pas une ligne de plus de");
  }

  @Test
  void a_file_of_ten_megabytes_is_not_read(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("clauses"));
    Files.writeString(folder.resolve("pack.yaml"), SamplePack.MANIFEST);
    Files.writeString(folder.resolve("clauses/prix.md"), "a".repeat(10_000_000));

    assertThat(PackLint.lint(PackSource.ofFolder(folder, "hostile"), Deal.class))
        .anySatisfy(it -> assertThat(it.toString())
            .startsWith("hostile/clauses/prix.md:1:1 PACK-001 le fichier dépasse 1 Mio"));
  }
}
