package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.ReadBack;
import fr.levier.docs.text.TextRenderer;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.judges.DocxSchemas;
import fr.levier.judges.DocxWords;
import fr.levier.judges.HtmlForm;
import fr.levier.judges.HtmlWords;
import fr.levier.judges.PdfWords;
import fr.levier.judges.VeraPdf;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of one act in all formats, rendered twice. */
final class SoundFiles {

  private final Act act;
  private final Map<Format, byte[]> files = new EnumMap<>(Format.class);

  private SoundFiles(Act act) {
    this.act = act;
    for (Format format : Format.values()) {
      byte[] file = Documents.standard().render(act, format).bytes();
      assertThat(Documents.standard().render(act, format).bytes())
          .as("%s, rendered again", format)
          .isEqualTo(file);
      files.put(format, file);
    }
  }

  /** Each format says what the act says, in its order, and is well formed; DOCX and PDF give the subject back. */
  static SoundFiles of(Act act, LegalSubject subject) throws Exception {
    SoundFiles sound = new SoundFiles(act);
    String words = ActText.of(act);
    assertThat(ActText.fold(HtmlWords.of(sound.file(Format.HTML)))).as("HTML").isEqualTo(words);
    assertThat(ActText.fold(DocxWords.of(sound.file(Format.DOCX)))).as("DOCX").isEqualTo(words);
    assertThat(ActText.fold(PdfWords.of(sound.file(Format.PDF)))).as("PDF").isEqualTo(words);
    String text = new String(sound.file(Format.TEXT), StandardCharsets.UTF_8);
    assertThat(ActText.fold(TextRenderer.words(text))).as("TXT").isEqualTo(words);
    assertThat(HtmlForm.faults(sound.file(Format.HTML))).as("HTML").isEmpty();
    assertThat(DocxSchemas.faults(sound.file(Format.DOCX))).as("DOCX").isEmpty();
    sound.givesBack(subject, Format.DOCX);
    sound.givesBack(subject, Format.PDF);
    return sound;
  }

  byte[] file(Format format) {
    return Objects.requireNonNull(files.get(format));
  }

  private void givesBack(LegalSubject subject, Format format) {
    ReadBack<?> back = Documents.standard().read(file(format), type());
    assertThat(back.subject()).as("%s, read back", format).isEqualTo(subject);
    assertThat(back.asOf()).contains(act.identity().day());
    assertThat(back.alterations()).as("%s, read back", format).isEmpty();
  }

  private Class<?> type() {
    LevierJson json = LevierJson.standard();
    return LeverCatalog.installed()
        .kindOf(json.readDossier(json.tree(act.dossier())))
        .subjectType();
  }

  /** The PDF is archivable and accessible. */
  void isAccepted() {
    Stream.of("3a", "ua1")
        .forEach(flavour -> assertThat(VeraPdf.failures(file(Format.PDF), flavour))
            .as("PDF, %s", flavour)
            .isEmpty());
  }
}
