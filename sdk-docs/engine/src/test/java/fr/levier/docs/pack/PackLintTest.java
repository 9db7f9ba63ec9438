package fr.levier.docs.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.levier.docs.sample.Deal;
import fr.levier.docs.sample.SamplePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackLintTest {

  @ParameterizedTest
  @MethodSource("fr.levier.docs.pack.FaultyPack#all")
  void a_fault_is_told_with_its_place_and_what_to_do(FaultyPack example) {
    List<PackDiagnostic> found = example.lint().get();

    assertThat(found).filteredOn(it -> it.code() == example.code()).isNotEmpty().anySatisfy(it -> {
      assertThat(it.toString()).contains(example.told()).doesNotContain("null");
      assertThat(it.toString()).matches("(?s)[\\w./-]+:[0-9]+:[0-9]+ PACK-[0-9]{3} .+");
      assertThat(it.shown(Locale.ENGLISH)).isNotEqualTo(it.toString());
    });
  }

  @ParameterizedTest
  @EnumSource(PackCode.class)
  void every_code_has_an_example(PackCode code) {
    assertThat(FaultyPack.all()).anyMatch(example -> example.code() == code);
  }

  /** One failing pack a code, with the very line and column: the page is written from them. */
  @Test
  void the_page_of_codes_is_what_the_lint_says() throws IOException {
    StringBuilder page = new StringBuilder("""
        # Codes of the lint

        One failing pack for each code, as the lint tells it. A code without *error* does not stop a pack. Ids are never reused.

        | Code | Where, in that pack | The line | En français | In English |
        |---|---|---|---|---|
        """);
    for (PackCode code : PackCode.values()) {
      FaultyPack example =
          FaultyPack.all().stream().filter(it -> it.code() == code).findFirst().orElseThrow();
      PackDiagnostic told = example.first();
      page.append("| ").append(code.id()).append(code.isError() ? " error" : "");
      page.append(" | `").append(told.file()).append(":").append(told.line()).append(":");
      page.append(told.column()).append("` | ").append(line(example));
      page.append(" | ").append(said(told, Locale.FRENCH));
      page.append(" | ").append(said(told, Locale.ENGLISH)).append(" |\n");
    }
    assertThat(Path.of("../CODES.md"))
        .as("sdk-docs/CODES.md, as PackLintTest makes it:\n%s", page)
        .hasContent(page.toString());
  }

  private static String said(PackDiagnostic told, Locale language) {
    String shown = told.shown(language);
    return cell(
        shown.substring(shown.indexOf(told.code().id()) + told.code().id().length() + 1));
  }

  private static String line(FaultyPack example) {
    String line = example.line();
    return line.isEmpty()
        ? ""
        : "<code>"
            + cell(line).replace("\u202E", "\\u202E").replace("*", "&#42;").replace("[", "&#91;")
            + "</code>";
  }

  /** A text in a table of Markdown. */
  private static String cell(String text) {
    return text.replace("<", "&lt;").replace("|", "\\|").replace("{{", "&#123;{");
  }

  @Test
  void a_value_over_several_lines_is_told_in_one() {
    Map<String, String> files = SamplePack.files();
    files.put(
        "pack.yaml", SamplePack.MANIFEST.replace("version: 1.0.0", "version: \"une\\n\\ndeux\""));
    assertThat(PackLint.lint(PackSource.of("sample", files), Deal.class))
        .anySatisfy(it -> assertThat(it.toString()).contains("pas « une deux »"))
        .allSatisfy(it -> assertThat(it.toString()).doesNotContain("\n"));
  }

  @Test
  void codes_are_never_shared() {
    assertThat(Arrays.stream(PackCode.values()).map(PackCode::id)).doesNotHaveDuplicates();
  }

  @Test
  void a_good_pack_has_no_diagnostic() {
    assertThat(PackLint.lint(PackSource.of("sample", SamplePack.files()), Deal.class))
        .isEmpty();
  }

  @Test
  void all_faults_are_told_at_once_in_the_order_of_the_files() {
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(
        files,
        "prix",
        "kind: article\ntitle: Prix",
        "{{grannt}} {{ref:nulle}}\n\n<br>\n\n{{term | jour}}");
    SamplePack.clause(files, "duree", "kind: article", "{{term.lengh}}");

    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> SamplePack.compiled(files))
        .satisfies(thrown -> {
          assertThat(thrown.diagnostics())
              .extracting(PackDiagnostic::code)
              .containsExactly(
                  PackCode.MISSING_KEY,
                  PackCode.UNKNOWN_PATH,
                  PackCode.UNKNOWN_PATH,
                  PackCode.UNKNOWN_REFERENCE,
                  PackCode.RAW_HTML,
                  PackCode.FORMAT_NOT_APPLICABLE);
          assertThat(thrown).hasMessageContaining("clauses/prix.md:7:3 PACK-021");
        });
  }

  @Test
  void a_text_is_watched_day_by_day() {
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(
        files,
        "prix",
        "kind: article\ntitle: Prix\nlaw:\n  - {cite: \"CCP R. 2122-8\", from: 2026-01-01, until: 2026-06-30}",
        "{{law:CCP R. 2122-8}}");
    CompiledPack pack = SamplePack.compiled(files);

    assertThat(pack.lawsNotInForceOn(java.time.LocalDate.of(2026, 6, 30))).isEmpty();
    assertThat(pack.lawsNotInForceOn(java.time.LocalDate.of(2026, 7, 1)))
        .singleElement()
        .satisfies(it -> assertThat(it.toString()).contains("n’est plus en vigueur au 2026-07-01"));
    assertThat(pack.lawsNotInForceOn(java.time.LocalDate.of(2004, 1, 1))).hasSize(2);
  }
}
