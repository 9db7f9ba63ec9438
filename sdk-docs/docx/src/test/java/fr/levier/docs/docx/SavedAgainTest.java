package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.Alteration;
import fr.levier.docs.Recovered;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A file that LibreOffice 7.4 opened and saved, and nobody edited; {@link LibreOfficeCampaign} makes new ones. */
class SavedAgainTest {

  private static byte[] file() throws IOException {
    try (InputStream file =
        SavedAgainTest.class.getResourceAsStream("saved-again-by-libreoffice.docx")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }

  @Test
  void a_mere_save_is_no_alteration() throws IOException {
    Recovered recovered = new DocxReader().read(file());
    assertThat(recovered.dossier()).isEqualTo(Acts.DOSSIER);
    assertThat(recovered.alterations()).isEmpty();
  }

  @Test
  void an_edit_is_still_seen() throws IOException {
    byte[] edited = Zip.edit(
        file(),
        "word/document.xml",
        xml -> xml.replace("deux fois par an", "une fois par an")
            .replace("<w:t>un an<", "<w:t>dix ans<"));
    assertThat(new DocxReader().read(edited).alterations())
        .extracting(Alteration::place)
        .containsExactly("/subject/term/length", "gouvernance");
  }
}
