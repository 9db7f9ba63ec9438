package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

  private static final String COMPLETE = "examples/dossiers/partnership.json";
  private static final String ARGENTEUIL = "examples/dossiers/argenteuil.json";

  @TempDir
  private Path folder;

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void four_formats_are_written_and_nothing_else_is_left_behind() throws IOException {
    Session session = Session.of("generate", COMPLETE, "--out", folder);
    assertThat(session.code()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(written())
        .containsExactly(
            "partnership-convention.docx",
            "partnership-convention.html",
            "partnership-convention.pdf",
            "partnership-convention.txt");
    assertThat(session.out().lines()).hasSize(4);
  }

  @Test
  void a_PDF_for_archives_and_the_dossier_beside_it_are_read_back_as_a_pair() throws IOException {
    Session session =
        Session.of("generate", COMPLETE, "--out", folder, "--format", "pdf", "--archive");
    assertThat(session.code()).isZero();
    assertThat(written())
        .containsExactly("partnership-convention.pdf", "partnership-convention.pdf.json");
    Path pdf = folder.resolve("partnership-convention.pdf");
    Path beside = folder.resolve("partnership-convention.pdf.json");
    Session back = Session.of("read", pdf, "--beside", beside);
    assertThat(back.err()).isEmpty();
    assertThat(back.out().strip()).isEqualTo(Session.text(beside).strip());
    assertThat(Session.of("read", pdf).code()).isEqualTo(2);
  }

  @Test
  void an_act_that_breaches_a_rule_is_written_as_a_draft_and_that_is_said() throws IOException {
    Session session = Session.of("generate", ARGENTEUIL, "--out", folder, "--format", "txt");
    assertThat(session.code()).isZero();
    assertThat(session.err()).contains("PROJET").contains("PAR-11");
    assertThat(Session.text(folder.resolve("argenteuil-convention.txt")))
        .contains("PROJET")
        .contains("À COMPLÉTER");
  }

  @Test
  void a_strict_generation_that_is_refused_writes_nothing_at_all() throws IOException {
    Session session = Session.of(
        "generate", COMPLETE, ARGENTEUIL, "--out", folder, "--format", "txt", "--strict");
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.err()).contains("refusé").contains("PAR-05");
    assertThat(written()).isEmpty();
  }

  @Test
  void all_means_every_document_of_the_same_subject() throws IOException {
    Session session =
        Session.of("generate", COMPLETE, "--out", folder, "--document", "all", "--format", "html");
    assertThat(session.code()).isZero();
    assertThat(written()).containsExactly("partnership-convention.html");
  }

  @Test
  void a_document_of_another_subject_is_unusable() throws IOException {
    Session session =
        Session.of("generate", COMPLETE, "--out", folder, "--document", "bilan", "--format", "txt");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).startsWith(COMPLETE + ": ").contains("« bilan »");
    assertThat(written()).isEmpty();
  }

  @Test
  void two_dossiers_of_one_name_are_told_before_anything_is_written() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path twin = Session.written(
        other.resolve("partnership.json"), Session.text(Session.ROOT.resolve(COMPLETE)));
    Path out = Files.createDirectory(folder.resolve("out"));
    for (Object second : List.of(twin, COMPLETE)) {
      Session session = Session.of("generate", COMPLETE, second, "--out", out, "--format", "txt");
      assertThat(session.code()).isEqualTo(2);
      assertThat(session.err()).contains("partnership-convention");
      assertThat(out).isEmptyDirectory();
    }
  }

  @Test
  void one_unusable_dossier_and_nothing_is_written() throws IOException {
    Path broken = Session.written(folder.resolve("broken.json"), "{");
    Path out = Files.createDirectory(folder.resolve("out"));
    Session session = Session.of("generate", COMPLETE, broken, "--out", out, "--format", "txt");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("broken.json:1:");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void several_dossiers_show_their_progress() {
    Session session = Session.of(
        "generate", COMPLETE, "examples/dossiers/bilan.json", "--out", folder, "--format", "txt");
    assertThat(session.code()).isZero();
    assertThat(session.err()).contains("[1/2]").contains("[2/2]");
  }

  @Test
  void out_may_not_be_a_file_and_is_made_when_it_is_not_there() throws IOException {
    Path file = Session.written(folder.resolve("file"), "x");
    Session refused = Session.of("generate", COMPLETE, "--out", file, "--format", "txt");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--out doit être un répertoire");
    Path deep = folder.resolve("a/b c/é");
    assertThat(
            Session.of("generate", COMPLETE, "--out", deep, "--format", "txt").code())
        .isZero();
    assertThat(deep.resolve("partnership-convention.txt")).isNotEmptyFile();
  }

  @Test
  void an_existing_file_is_replaced_whole() throws IOException {
    Path target =
        Session.written(folder.resolve("partnership-convention.txt"), "old ".repeat(100_000));
    Session.of("generate", COMPLETE, "--out", folder, "--format", "txt");
    assertThat(Files.readString(target)).doesNotContain("old old");
    assertThat(written()).containsExactly("partnership-convention.txt");
  }

  @Test
  void every_example_gives_its_act() {
    Session session = Session.of(
        "generate",
        "examples/dossiers/fiche-projet.json",
        "examples/dossiers/protocole-test.json",
        "examples/dossiers/lettre-interet.json",
        "examples/dossiers/bilan.json",
        "--out",
        folder);
    assertThat(session.code()).isZero();
    assertThat(session.out().lines()).hasSize(16);
  }
}
