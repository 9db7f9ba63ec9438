package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From what {@code find} names to a document in two commands, for every lever that is installed and all it writes. */
class DraftCommandTest {

  @TempDir
  private Path folder = Path.of("");

  static Stream<Arguments> documents() {
    return LeverCatalog.installed().levers().stream()
        .flatMap(
            lever -> lever.documents().stream().map(kind -> Arguments.of(lever.id(), kind.id())));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_is_begun_and_written_in_two_commands(String lever, String kind) {
    Session draft =
        Session.of("draft", lever, "--document", kind, "--at", "2026-06-01", "--out", folder);
    assertThat(draft.code()).as(draft.err()).isZero();
    Path dossier = folder.resolve(lever + "-" + kind + ".json");
    assertThat(draft.out().lines())
        .containsExactly(
            dossier.toString(), folder.resolve(lever + "-" + kind + ".docx").toString());
    Path out = folder.resolve("out");
    Session generate = Session.of("generate", dossier, "--out", out, "--format", "txt,html");
    assertThat(generate.code()).as(generate.err()).isZero();
    String text = Session.text(out.resolve(lever + "-" + kind + "-" + kind + ".txt"));
    assertThat(text).contains("À COMPLÉTER").doesNotContain("null", "{{", "Optional");
  }

  @Test
  void find_names_the_first_of_the_two_commands_of_every_lever() {
    String found = Session.of("find", "examples/projet.json").out();
    for (Lever lever : LeverCatalog.installed().levers()) {
      assertThat(found).contains("→ ./levier draft " + lever.id() + " --out DIR");
      assertThat(found).contains(lever.title().french());
      for (DocumentKind<?> kind : lever.documents()) {
        assertThat(found).contains(kind.id());
      }
    }
  }

  @Test
  void a_draft_that_somebody_began_to_fill_in_is_not_written_over() throws Exception {
    Path begun = Session.written(folder.resolve("mig-dossier.json"), "commencé");
    Session session = Session.of("draft", "mig", "--at", "2026-06-01", "--out", folder);
    assertThat(session.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(session.err()).contains("ce fichier existe déjà");
    assertThat(Files.readString(begun)).isEqualTo("commencé");
    assertThat(folder.resolve("mig-dossier.docx")).doesNotExist();
  }

  @Test
  void an_unknown_lever_or_document_is_told_with_those_there_are() {
    Session lever = Session.of("draft", "firr", "--out", folder);
    assertThat(lever.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(lever.err()).contains("levier inconnu « firr »", "vouliez-vous dire « fir » ?");
    Session kind = Session.of("draft", "mig", "--document", "no", "--out", folder, "--lang", "en");
    assertThat(kind.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(kind.err()).contains("unknown document \"no\"", "lettre-engagement");
  }
}
