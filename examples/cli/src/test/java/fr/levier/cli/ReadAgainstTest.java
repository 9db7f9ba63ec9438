package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAgainstTest {

  private static final Path DOSSIER = Session.DOSSIERS.resolve("partnership.json");

  @TempDir
  static Path folder;

  private static Path sent = Path.of("");
  private static Path edited = Path.of("");

  @BeforeAll
  static void generate() throws IOException {
    Session.of("generate", DOSSIER, "--out", folder, "--format", "docx");
    sent = folder.resolve("partnership-convention.docx");
    edited = folder.resolve("edited.docx");
    try (ZipInputStream zip =
            new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(sent)));
        OutputStream file = Files.newOutputStream(edited);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        if (entry.getName().matches("word/document.xml|customXml/item1.xml")) {
          String text = new String(bytes, StandardCharsets.UTF_8)
              .replaceAll("(<field>|<w:t[^>]*>)trois mois<", "$1six mois<");
          boolean page = entry.getName().startsWith("word");
          bytes = (page ? text.replace("d’un commun accord", "par écrit") : text)
              .getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(bytes);
      }
    }
  }

  @Test
  void a_file_that_nobody_touched_ends_with_0() {
    Session read = Session.of("read", sent, "--against", DOSSIER);
    assertThat(read.code()).isZero();
    assertThat(read.out()).isEqualTo("rien n'a changé\n");
    assertThat(Session.of("read", sent, "--against", DOSSIER, "--lang", "en").out())
        .isEqualTo("nothing changed\n");
  }

  @Test
  void what_changed_is_told_in_words_and_ends_with_1() {
    Session read = Session.of("read", edited, "--against", DOSSIER);
    assertThat(read.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(read.out())
        .contains(
            "valeur changée /subject/noticePeriod : « trois mois » → « six mois » (\"P6M\")\n")
        .contains("[-d’un commun accord-]{+par écrit+}");
    assertThat(Session.of("read", edited, "--against", DOSSIER, "--lang", "en").out())
        .contains("value changed /subject/noticePeriod")
        .contains("clause edited thematiques");
  }

  @Test
  void the_changes_make_a_dossier_that_is_checked_at_once() throws IOException {
    Path out = folder.resolve("new.json");
    Session read = Session.of("read", edited, "--against", DOSSIER, "--out", out, "--json");
    assertThat(read.code()).isEqualTo(ExitCode.REFUSED);
    JsonNode answer = new ObjectMapper().readTree(read.out());
    assertThat(answer.at("/applied/0").textValue()).isEqualTo("/subject/noticePeriod");
    assertThat(answer.at("/fields/0/value").textValue()).isEqualTo("P6M");
    assertThat(answer.at("/clauses/0/kind").textValue()).isEqualTo("EDITED");
    assertThat(new ObjectMapper()
            .readTree(Session.text(out))
            .at("/subject/noticePeriod")
            .textValue())
        .isEqualTo("P6M");
    assertThat(Session.of("check", out).code()).isZero();
  }

  @Test
  void a_document_of_another_kind_and_a_PDF_are_refused_in_one_line() {
    Session other = Session.of("read", edited, "--against", Session.DOSSIERS.resolve("fir.json"));
    assertThat(other.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(other.err()).contains("d’une autre sorte").hasLineCount(1);
    Session.of("generate", DOSSIER, "--out", folder, "--format", "pdf");
    Session pdf =
        Session.of("read", folder.resolve("partnership-convention.pdf"), "--against", DOSSIER);
    assertThat(pdf.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(pdf.err()).contains("DOCX").hasLineCount(1);
    Session alone = Session.of("read", edited, "--out", folder.resolve("none.json"));
    assertThat(alone.code()).isEqualTo(ExitCode.UNUSABLE);
  }
}
