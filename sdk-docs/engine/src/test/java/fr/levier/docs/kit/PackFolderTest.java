package fr.levier.docs.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.LetterLever;
import fr.levier.docs.pack.PackDiagnostic;
import fr.levier.docs.pack.PackSkeleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {

  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (Map.Entry<String, String> file :
        PackSkeleton.of(LetterLever.KIND, "mon-accord").entrySet()) {
      put(file.getKey(), file.getValue());
    }
    put("samples/un.json", """
        {"lever": "letter", "document": "lettre", "asOf": "2026-01-01",
         "subject": {"title": "un essai", "signatureDate": "2026-01-01"}}""");
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private PackFolder open() {
    return PackFolder.of(folder, "mien", LetterLever.KIND);
  }

  @Test
  void a_new_pack_is_explained_and_has_no_fault() throws IOException {
    assertThat(open().lint()).noneMatch(PackDiagnostic::isError);
    assertThat(Files.readString(folder.resolve("pack.yaml")))
        .startsWith("# Modèle : Accord d’essai.")
        .contains("\nid: mon-accord\nversion: 0.1.0\n");
    assertThat(open().redline().changes()).isEmpty();
  }

  @Test
  void a_sample_passes_once_its_text_was_accepted_and_then_tells_what_changed() throws IOException {
    Path sample = open().samples().get(0);
    SampleResult first = open().test(sample);
    assertThat(first.passes()).isFalse();
    assertThat(first.expected()).isEmpty();
    Files.writeString(PackFolder.expected(sample), first.actual());
    assertThat(open().test(sample).passes()).isTrue();

    put(
        "clauses/objet.md",
        "---\nid: objet\nkind: article\ntitle: Objet\nversion: 1.0.0\n---\nL’accord vise {{title}}.\n");
    SampleResult changed = open().test(sample);
    assertThat(changed.passes()).isFalse();
    assertThat(changed.diff())
        .singleElement()
        .asString()
        .contains("[-porte sur-]{+vise+} un essai.");
  }

  @Test
  void a_layer_is_marked_against_the_reference() throws IOException {
    Files.delete(folder.resolve("pack.yaml"));
    Files.delete(folder.resolve("clauses/titre.md"));
    Files.delete(folder.resolve("clauses/date.md"));
    put(
        "clauses/objet.md",
        "---\nid: objet\nkind: article\ntitle: Objet\nversion: 1.1.0\napproval: <la juriste>\n---\nL’accord vise {{title}}.\n");

    assertThat(open().lint()).noneMatch(PackDiagnostic::isError);
    PackRedline redline = open().redline();
    assertThat(redline.text(Locale.FRENCH)).isEqualTo("""
        == objet (1.0.0 → 1.1.0), modifiée ; accord : <la juriste>

        Objet

        L’accord [-porte sur-]{+vise+} {{title}}.
        """);
    assertThat(redline.html(Locale.ENGLISH))
        .contains("objet (1.0.0 → 1.1.0), changed; approval: &lt;la juriste&gt;")
        .contains("<del>porte sur</del><ins>vise</ins>");
  }
}
