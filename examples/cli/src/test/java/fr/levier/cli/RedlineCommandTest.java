package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.levier.core.json.LevierJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedlineCommandTest {

  private static final Path OLD = Session.DOSSIERS.resolve("partnership.json");

  @TempDir
  private Path folder = Path.of("");

  private Path young = Path.of("");

  @BeforeEach
  void a_version_with_another_notice_period() {
    String changed = LevierJson.standard()
        .tree(OLD)
        .with("/subject/noticePeriod", "P6M")
        .without("/subject/replacedActs")
        .toJson();
    young = Session.written(folder.resolve("young.json"), changed);
  }

  @Test
  void a_word_file_holds_tracked_changes_by_the_author_asked_for() throws IOException {
    Path out = folder.resolve("redline.docx");
    Session redline =
        Session.of("redline", OLD, young, "--out", out, "--author", "Me Fictive & associés");
    assertThat(redline.code()).isZero();
    assertThat(redline.out()).isEqualTo(out + "\n");
    assertThat(redline.err()).isEmpty();
    assertThat(body(out))
        .contains(
            "<w:delText xml:space=\"preserve\">trois", "w:author=\"Me Fictive &amp; associés\"")
        .containsPattern("<w:ins [^>]*><w:r><w:t xml:space=\"preserve\">six");
  }

  @Test
  void without_an_author_the_first_party_is_the_one() throws IOException {
    Path out = folder.resolve("redline.json");
    Session.of("redline", OLD, young, "--out", out);
    JsonNode told = new ObjectMapper().readTree(Session.text(out));
    assertThat(told.at("/author").textValue()).isEqualTo("Centrale d’achat fictive");
  }

  @Test
  void a_page_marks_what_was_struck_and_added() {
    Path out = folder.resolve("redline.HTML");
    assertThat(Session.of("redline", OLD, young, "--out", out).code()).isZero();
    assertThat(Session.text(out))
        .contains("lang=\"fr")
        .containsPattern("<del[^>]*>trois</del>")
        .containsPattern("<ins[^>]*>six</ins>");
  }

  @Test
  void json_tells_each_change_with_its_clause() throws IOException {
    Path out = folder.resolve("redline.json");
    assertThat(Session.of("redline", OLD, young, "--out", out).code()).isZero();
    JsonNode told = new ObjectMapper().readTree(Session.text(out));
    assertThat(told.at("/old/sha256").textValue())
        .isNotEqualTo(told.at("/young/sha256").textValue());
    assertThat(told.at("/changes").findValuesAsText("clause")).contains("resiliation");
    assertThat(told.at("/changes").findValuesAsText("text")).contains("trois", "six");
  }

  @Test
  void two_versions_that_say_the_same_give_a_file_and_a_word_about_it() throws IOException {
    Path out = folder.resolve("redline.docx");
    Session french = Session.of("redline", OLD, OLD, "--out", out);
    assertThat(french.code()).isZero();
    assertThat(french.err()).isEqualTo("les deux actes disent la même chose\n");
    assertThat(body(out)).doesNotContain("<w:ins ", "<w:del ");
    assertThat(Session.of("redline", OLD, OLD, "--out", out, "--lang", "en").err())
        .isEqualTo("the two acts say the same\n");
  }

  @Test
  void dossiers_of_two_kinds_are_refused() {
    Path out = folder.resolve("redline.docx");
    Session refused =
        Session.of("redline", OLD, Session.DOSSIERS.resolve("cpom.json"), "--out", out);
    assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err())
        .contains("cpom.json", "deux versions d'un même document")
        .hasLineCount(1);
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"redline.pdf", "redline", "redline.docx.txt"})
  void a_file_of_another_format_is_refused(String name) {
    Path out = folder.resolve(name);
    Session refused = Session.of("redline", OLD, young, "--out", out, "--lang", "en");
    assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err())
        .contains(name, "must end with .docx, .html or .json")
        .hasLineCount(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void a_dossier_that_is_none_is_refused_in_one_line() {
    Path broken = Session.written(folder.resolve("broken.json"), "{\"lever\": ");
    Session refused = Session.of("redline", OLD, broken, "--out", folder.resolve("redline.docx"));
    assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err()).contains("broken.json").hasLineCount(1);
  }

  @Test
  void a_word_file_is_sent_to_the_command_that_reads_it() {
    Session.of("generate", OLD, "--out", folder, "--format", "docx");
    Path sent = folder.resolve("partnership-convention.docx");
    Session refused = Session.of("redline", OLD, sent, "--out", folder.resolve("redline.html"));
    assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err())
        .contains("partnership-convention.docx", "levier read", "--against")
        .hasLineCount(1);
  }

  private static String body(Path docx) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no body in " + docx);
  }
}
