package fr.levier.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Finding;
import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.LetterLever.Letter;
import fr.levier.docs.html.HtmlRenderer;
import fr.levier.docs.text.TextRenderer;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Letter LETTER = new Letter(Optional.of("un essai"), Optional.of(DAY));

  /** The smallest format that can be read back: the dossier alone, with a mark in front. */
  private static final class DossierFile implements Renderer, Reader {
    @Override
    public Format format() {
      return Format.DOCX;
    }

    @Override
    public byte[] render(Act act) {
      return ("DOSSIER" + act.dossier()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean recognises(byte[] file) {
      return new String(file, StandardCharsets.UTF_8).startsWith("DOSSIER");
    }

    @Override
    public Recovered read(byte[] file) {
      String dossier = new String(file, StandardCharsets.UTF_8).substring("DOSSIER".length());
      return new Recovered(
          dossier,
          List.of(new Alteration(Alteration.Kind.FIELD_CHANGED, "/subject/title", "un", "deux")));
    }
  }

  private static final Documents DOCUMENTS = Documents.standard()
      .with(Plugins.of(
          List.of(new DossierFile(), new HtmlRenderer(), new TextRenderer()),
          List.of(new DossierFile())));

  private static Act carrying(String dossier) {
    return new Act(RichAct.act().identity(), RichAct.act().body(), dossier);
  }

  private static String dossier() {
    return LevierJson.standard().writeDossier("letter", "lettre", Optional.of(DAY), LETTER);
  }

  @Test
  void every_format_of_one_act_has_the_fingerprint_of_the_act() {
    Act act = RichAct.act();
    for (Format format : List.of(Format.DOCX, Format.HTML, Format.TEXT)) {
      RenderedDocument document = DOCUMENTS.render(act, format);
      assertThat(document.format()).isEqualTo(format);
      assertThat(document.sha256()).isEqualTo(ActText.sha256(act)).hasSize(64);
      assertThat(document.diagnostics()).isEmpty();
    }
  }

  @Test
  void the_bytes_of_a_document_are_not_changed_from_outside() {
    RenderedDocument document = DOCUMENTS.render(RichAct.act(), Format.TEXT);
    byte[] before = document.bytes();
    document.bytes()[0] = 'X';
    assertThat(document.bytes()).isEqualTo(before);
  }

  @Test
  void the_same_act_gives_the_same_bytes() {
    for (Format format : List.of(Format.HTML, Format.TEXT)) {
      assertThat(DOCUMENTS.render(RichAct.draft(), format).bytes())
          .isEqualTo(DOCUMENTS.render(RichAct.draft(), format).bytes());
    }
  }

  @Test
  void a_document_says_what_its_audit_found() {
    Act act = RichAct.of(Optional.empty(), List.of(RichAct.article("objet", 2, "Article 2")));
    assertThat(DOCUMENTS.render(act, Format.TEXT).diagnostics())
        .isEqualTo(DOCUMENTS.audit(act).findings())
        .extracting(Finding::rule)
        .containsExactly("DOC-03");
  }

  @Test
  void a_file_gives_back_an_equal_subject_and_what_was_altered() {
    byte[] file = DOCUMENTS.render(carrying(dossier()), Format.DOCX).bytes();
    ReadBack<Letter> back = DOCUMENTS.read(file, Letter.class);
    assertThat(back.subject()).isEqualTo(LETTER);
    assertThat(back.asOf()).contains(DAY);
    assertThat(back.lever()).isEqualTo("letter");
    assertThat(back.document()).contains("lettre");
    assertThat(back.alterations()).extracting(Alteration::place).containsExactly("/subject/title");
  }

  @Test
  void a_file_gives_back_its_dossier_whatever_the_lever() {
    byte[] file = DOCUMENTS.render(carrying(dossier()), Format.DOCX).bytes();
    assertThat(DOCUMENTS.recover(file).dossier()).isEqualTo(dossier());
  }

  @Test
  void a_file_that_carries_another_subject_is_unreadable_in_one_line() {
    byte[] file = DOCUMENTS
        .render(carrying("{\"lever\":\"letter\",\"subject\":{\"titre\":\"x\"}}"), Format.DOCX)
        .bytes();
    assertThatThrownBy(() -> DOCUMENTS.read(file, Letter.class))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("titre");
  }

  @Test
  void a_file_that_carries_no_json_is_unreadable() {
    byte[] file = DOCUMENTS.render(carrying("[1, 2"), Format.DOCX).bytes();
    assertThatThrownBy(() -> DOCUMENTS.read(file, Letter.class))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void a_subject_of_no_installed_lever_makes_no_act() {
    LegalSubject foreign = new LegalSubject() {};
    assertThatThrownBy(() -> DOCUMENTS.assemble(foreign, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No installed lever");
  }
}
