package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PackCommandsTest {

  @TempDir
  private Path folder;

  private Path made() {
    assertThat(Session.in(folder, "pack", "new", "mon-modele").code()).isZero();
    return folder.resolve("mon-modele");
  }

  private void change(String clause, String from, String to) {
    Path file = folder.resolve("mon-modele/clauses/" + clause + ".md");
    String text = Session.text(file);
    assertThat(text).contains(from);
    Session.written(file, text.replace(from, to));
  }

  @Test
  void a_new_pack_is_in_order_and_its_sample_passes() {
    Path pack = made();
    assertThat(pack.resolve("samples/exemple.json")).exists();
    assertThat(Session.in(folder, "pack", "lint", "mon-modele"))
        .isEqualTo(new Session(0, "0 erreur(s), 0 avertissement(s)\n", ""));
    assertThat(Session.in(folder, "pack", "test", "mon-modele"))
        .isEqualTo(new Session(0, "ok exemple\n1 passed, 0 failed\n", ""));
    assertThat(Session.in(folder, "pack", "diff", "mon-modele", "--lang", "en").out())
        .isEqualTo("No clause departs from the pack of reference.\n");
  }

  @Test
  void a_pack_of_another_lever_begins_in_the_same_way() {
    assertThat(Session.in(folder, "pack", "new", "b", "--lever", "fir", "--document", "avenant")
            .code())
        .isZero();
    assertThat(Session.in(folder, "pack", "lint", "b").code()).isZero();
    assertThat(Session.in(folder, "pack", "test", "b").code()).isZero();
  }

  @Test
  void nobodys_clauses_are_written_over() {
    made();
    Session again = Session.in(folder, "pack", "new", "mon-modele");
    assertThat(again.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(again.err())
        .isEqualTo("mon-modele: ce répertoire n'est pas vide : en nommer un autre\n");
  }

  @Test
  void all_faults_are_told_at_once_in_both_languages() {
    made();
    change("duree", "{{term.start", "{{term.begin");
    change("objet", "kind: article", "kind: artcle");
    Session french = Session.in(folder, "pack", "lint", "mon-modele");
    assertThat(french.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(french.out())
        .containsPattern("mon-modele/clauses/duree.md:[0-9]+:[0-9]+ PACK-021 ")
        .containsPattern(
            "mon-modele/clauses/objet.md:[0-9]+:[0-9]+ PACK-005 .*vouliez-vous dire « article »")
        .containsPattern("\n[0-9]+ erreur\\(s\\), [0-9]+ avertissement\\(s\\)\n");
    assertThat(Session.in(folder, "pack", "lint", "mon-modele", "--lang", "en").out())
        .contains("did you mean \"article\"?")
        .contains(" error(s), ");
  }

  @Test
  void a_content_of_the_law_cannot_be_left_out() {
    Path pack = made();
    for (String clause : new String[] {"gouvernance", "annexe-referents"}) {
      Path file = pack.resolve("clauses/" + clause + ".md");
      Session.written(
          file,
          Session.text(file)
              .replaceAll("\\{\\{(#if )?(exists )?referent[^}]*}}", "")
              .replace("{{/if}}", "")
              .replace("{{else}}", ""));
    }
    assertThat(Session.in(folder, "pack", "lint", "mon-modele").out())
        .contains("PACK-034 aucune clause ne dit plus « referentCia », qu’exige PAR-11 (")
        .contains("le modèle de référence le dit dans : annexe-referents, gouvernance");
  }

  @Test
  void a_manifest_of_an_unknown_lever_says_which_is_meant() {
    Path pack = made();
    Path manifest = pack.resolve("pack.yaml");
    Session.written(
        manifest, Session.text(manifest).replace("lever: partnership", "lever: partnershp"));
    for (String command : new String[] {"lint", "test", "diff"}) {
      Session session = Session.in(folder, "pack", command, "mon-modele");
      assertThat(session.code()).isEqualTo(ExitCode.REFUSED);
      assertThat(session.out()).contains("PACK-007").contains("« partnership »");
    }
  }

  @Test
  void a_sample_tells_what_changed_until_it_is_accepted() {
    made();
    change("duree", "La", "Bien sûr, la");
    Session changed = Session.in(folder, "pack", "test", "mon-modele");
    assertThat(changed.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(changed.out())
        .startsWith("différent exemple : [-attendu-], {+obtenu+}")
        .contains("{+Bien sûr, la+}")
        .endsWith("0 passed, 1 failed\n");
    assertThat(Session.in(folder, "pack", "test", "mon-modele", "--accept").code())
        .isZero();
    assertThat(Session.in(folder, "pack", "test", "mon-modele").code()).isZero();
    assertThat(Session.in(folder, "pack", "diff", "mon-modele").out())
        .startsWith("== duree (1.0.0 → 1.0.0), modifiée\n")
        .contains("[-La-]{+Bien sûr, la+}");
  }

  @Test
  void a_layer_says_which_document_it_is_over() throws IOException {
    Path clauses = Files.createDirectories(folder.resolve("couche/clauses"));
    Session.written(
        clauses.resolve("communication.md"),
        "---\nid: communication\nkind: article\ntitle: Communication\nversion: 2.0.0\napproval: direction juridique (fictif)\n---\nChaque partie cite l'autre.\n");
    Session unnamed = Session.in(folder, "pack", "lint", "couche");
    assertThat(unnamed.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(unnamed.err()).contains("--lever");
    assertThat(Session.in(folder, "pack", "lint", "couche", "--lever", "partnership")
            .code())
        .isZero();
    assertThat(Session.in(
                folder, "pack", "diff", "couche", "--lever", "partnership", "--html", "ecarts.html")
            .code())
        .isZero();
    assertThat(Session.text(folder.resolve("ecarts.html")))
        .contains(
            "<h2>communication (1.0.0 → 2.0.0), modifiée ; accord : direction juridique (fictif)</h2>")
        .contains("<del>")
        .contains("<ins>");
    Session seen = Session.in(
        folder,
        "pack",
        "preview",
        "couche",
        "--lever",
        "partnership",
        "--dossier",
        Session.DOSSIERS.resolve("partnership.json"),
        "--out",
        "page.html");
    assertThat(seen.err()).isEmpty();
    assertThat(Session.text(folder.resolve("page.html")))
        .contains("Chaque partie cite l’autre.")
        .contains("Clauses qui s’écartent du modèle de référence");
  }

  @Test
  void a_preview_marks_what_is_missing() {
    made();
    Session seen = Session.in(
        folder,
        "pack",
        "preview",
        "mon-modele",
        "--dossier",
        Session.DOSSIERS.resolve("argenteuil.json"),
        "--out",
        "page.html",
        "--at",
        "2026-01-15");
    assertThat(seen).isEqualTo(new Session(0, "page.html\n", ""));
    assertThat(Session.text(folder.resolve("page.html"))).contains("<mark data-path=");
    Session other = Session.in(
        folder,
        "pack",
        "preview",
        "mon-modele",
        "--dossier",
        Session.DOSSIERS.resolve("fir.json"),
        "--out",
        "autre.html");
    assertThat(other.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(other.err()).contains("attendu convention de partenariat innovation");
  }

  @Test
  @Timeout(60)
  void a_watched_page_follows_the_clauses_through_a_fault() throws Exception {
    made();
    Path page = folder.resolve("page.html");
    CompletableFuture<Thread> watcher = new CompletableFuture<>();
    CompletableFuture<Session> watched = CompletableFuture.supplyAsync(
        () -> {
          watcher.complete(Thread.currentThread());
          return Session.in(
              folder,
              "pack",
              "preview",
              "mon-modele",
              "--watch",
              "--dossier",
              "mon-modele/samples/exemple.json",
              "--out",
              "page.html");
        },
        task -> new Thread(task).start());
    awaits(page, "<article>");
    change("duree", "{{term.start", "{{term.begin");
    awaits(page, "PACK-021");
    change("duree", "{{term.begin", "{{term.start");
    awaits(page, "<article>");
    watcher.join().interrupt();
    assertThat(watched.get(20, TimeUnit.SECONDS).code()).isZero();
  }

  /** Saves again now and then: a watch that began after a save would wait for the next one. */
  private void awaits(Path page, String words) throws InterruptedException {
    Path clause = folder.resolve("mon-modele/clauses/duree.md");
    for (int i = 0; i < 200; i++) {
      if (Files.exists(page) && Session.text(page).contains(words)) {
        return;
      }
      if (i % 20 == 19) {
        Session.written(clause, Session.text(clause));
      }
      Thread.sleep(100);
    }
    assertThat(Session.text(page)).contains(words);
  }
}
