package fr.levier.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levier.docs.html.HtmlRenderer;
import fr.levier.docs.text.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluginsTest {

  private static final Plugins NO_READER =
      Plugins.of(List.of(new HtmlRenderer(), new TextRenderer()), List.of());

  @Test
  void the_engine_writes_html_and_text_and_says_from_where() {
    assertThat(Documents.standard().describe())
        .anySatisfy(
            line -> assertThat(line).startsWith("write html fr.levier.docs.html.HtmlRenderer"))
        .anySatisfy(
            line -> assertThat(line).startsWith("write txt fr.levier.docs.text.TextRenderer"));
  }

  @ParameterizedTest
  @CsvSource({"PDF, levier-sdk-docs-pdf", "DOCX, levier-sdk-docs-docx"})
  void an_absent_format_names_the_artifact_to_add(Format format, String artifact) {
    Documents documents = Documents.standard().with(NO_READER);
    assertThatThrownBy(() -> documents.render(RichAct.act(), format))
        .isInstanceOf(MissingFormatException.class)
        .hasMessageContaining("fr.levier:" + artifact)
        .hasMessageContaining("HtmlRenderer")
        .satisfies(
            thrown -> assertThat(((MissingFormatException) thrown).format()).isEqualTo(format));
  }

  @ParameterizedTest
  @CsvSource({"'%PDF-1.7 …', PDF", "'PK\u0003\u0004…', DOCX"})
  void a_file_of_a_format_that_no_jar_reads_names_the_artifact_too(String head, Format format) {
    assertThatThrownBy(() -> NO_READER.reader(head.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            MissingFormatException.class, thrown -> assertThat(thrown.format()).isEqualTo(format));
  }

  @ParameterizedTest
  @CsvSource({"''", "%PD", "<html>", "P"})
  void a_file_of_no_known_format_is_unreadable(String head) {
    assertThatThrownBy(() -> NO_READER.reader(head.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("DOCX");
  }

  @Test
  void two_renderers_of_one_format_are_an_error_that_names_both_jars() {
    assertThatThrownBy(() -> Plugins.of(List.of(new HtmlRenderer(), new HtmlRenderer()), List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Two renderers serve html: file:");
  }
}
