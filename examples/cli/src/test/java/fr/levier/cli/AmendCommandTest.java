package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.LevierJson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmendCommandTest {

  private static final String SIGNED = "examples/dossiers/partnership.json";

  @TempDir
  private Path folder;

  private Path edited(String name, String pointer, String value) {
    LevierJson json = LevierJson.standard();
    return Session.written(
        folder.resolve("revised.json"),
        json.tree(Session.DOSSIERS.resolve(name))
            .with(pointer, json.tree(value))
            .toString());
  }

  @Test
  void an_amendment_is_prepared_then_checked_and_written_like_any_dossier() {
    Path revised = edited("partnership.json", "/subject/noticePeriod", "\"P6M\"");
    Path amendment = folder.resolve("avenant.json");
    Session session = Session.of(
        "amend",
        SIGNED,
        revised,
        "--out",
        amendment,
        "--number",
        "1",
        "--title",
        "l’allongement du préavis",
        "--effect",
        "2026-10-01");
    assertThat(session.err()).isEmpty();
    assertThat(session.code()).isZero();
    assertThat(session.out()).isEqualTo(amendment + "\n");
    assertThat(Session.of("check", amendment).code()).isZero();
    Session written = Session.of("generate", amendment, "--out", folder, "--format", "html");
    assertThat(written.code()).isZero();
    assertThat(Session.text(folder.resolve("avenant-avenant.html")).replace('\u00A0', ' '))
        .contains("préavis de trois mois")
        .contains("préavis de six mois");
  }

  @Test
  void two_versions_that_say_the_same_leave_nothing_to_amend() {
    Session session = Session.of("amend", SIGNED, SIGNED, "--out", folder.resolve("a.json"));
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains(SIGNED).contains("rien à modifier");
    assertThat(folder.resolve("a.json")).doesNotExist();
  }

  @Test
  void two_conventions_are_not_two_versions_of_one() {
    Session session = Session.of(
        "amend",
        SIGNED,
        "examples/dossiers/experimentation.json",
        "--out",
        folder.resolve("a.json"));
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err())
        .contains("« partnership, convention » et « experimentation, convention »");
  }

  @Test
  void a_document_that_nobody_signs_is_not_amended() {
    Session session = Session.of(
        "amend",
        "examples/dossiers/mig.json",
        "examples/dossiers/mig.json",
        "--out",
        folder.resolve("a.json"),
        "--lang",
        "en");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err())
        .contains("expected a convention that parties sign, found \"mig, dossier\"");
  }
}
