package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleCommandTest {

  private static final String FIR = "examples/dossiers/fir.json";

  @TempDir
  private Path folder;

  @Test
  void a_new_style_lints_clean_and_dresses_an_act() {
    Path style = folder.resolve("charte");
    Session made = Session.of("style", "new", style);
    assertThat(made.code()).isZero();
    assertThat(made.out())
        .isEqualTo(style.resolve("style.yaml") + "\n" + style.resolve("reference.docx") + "\n");
    Session linted = Session.of("style", "lint", style);
    assertThat(linted.code()).isZero();
    assertThat(linted.out())
        .contains("en-tête : 2 ligne(s), sans logo")
        .contains("titres #1F3864")
        .doesNotContain("PACK-");
    Session again = Session.of("style", "new", style);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("n'est pas vide");

    Session written =
        Session.of("generate", FIR, "--style", style, "--out", folder, "--format", "html,docx,pdf");
    assertThat(written.code()).isZero();
    assertThat(Session.text(folder.resolve("fir-convention.html")))
        .contains("<p>Nom de l’établissement</p>");
    assertThat(Session.of("read", folder.resolve("fir-convention.docx")).code()).isZero();
    assertThat(Session.of("read", folder.resolve("fir-convention.pdf")).code()).isZero();
  }

  @Test
  void a_colour_too_pale_stops_every_command_with_its_place() {
    Path style = Session.written(folder.resolve("style.yaml"), "colours:\n  accent: \"#9DB4D6\"\n");
    Session linted = Session.of("style", "lint", folder, "--lang", "en");
    assertThat(linted.code()).isEqualTo(1);
    assertThat(linted.out()).startsWith(style + ":2:12 PACK-070 #9DB4D6 is not easy enough");
    Session written = Session.of("generate", FIR, "--style", folder, "--out", folder);
    assertThat(written.code()).isEqualTo(2);
    assertThat(written.err()).startsWith(style + ":2:12 PACK-070 ").doesNotContain("interne");
    assertThat(folder.resolve("fir-convention.pdf")).doesNotExist();
  }

  @Test
  void a_reference_that_is_no_word_file_is_told_and_not_passed_over() throws IOException {
    Session.written(folder.resolve("style.yaml"), "# rien\n");
    Session.of("generate", FIR, "--out", folder, "--format", "pdf");
    Files.move(folder.resolve("fir-convention.pdf"), folder.resolve("reference.docx"));
    Session linted = Session.of("style", "lint", folder);
    assertThat(linted.code()).isEqualTo(1);
    assertThat(linted.out()).contains("reference.docx:1:1 PACK-074 ").contains("fichier Word");
  }

  @Test
  void a_folder_that_is_none_is_told() {
    Session session = Session.of("generate", FIR, "--style", folder.resolve("x"), "--out", folder);
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("ce répertoire n'existe pas");
  }
}
