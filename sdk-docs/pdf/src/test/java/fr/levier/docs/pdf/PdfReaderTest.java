package fr.levier.docs.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.levier.docs.Alteration;
import fr.levier.docs.Alteration.Kind;
import fr.levier.docs.Reader;
import fr.levier.docs.Recovered;
import fr.levier.docs.Renderer;
import fr.levier.docs.UnreadableDocumentException;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfReaderTest {

  /** A change made to a file by another hand. */
  private interface Edit {
    void apply(PDDocument document) throws IOException;
  }

  @Test
  void renderer_and_reader_are_found_as_plugins() {
    assertThat(ServiceLoader.load(Renderer.class)).hasAtLeastOneElementOfType(PdfRenderer.class);
    assertThat(ServiceLoader.load(Reader.class)).hasAtLeastOneElementOfType(PdfReader.class);
  }

  @ParameterizedTest
  @MethodSource("fr.levier.docs.pdf.PdfTextTest#acts")
  void an_untouched_file_gives_its_dossier_back(Act act) {
    byte[] pdf = new PdfRenderer().render(act);
    assertThat(new PdfReader().recognises(pdf)).isTrue();
    assertThat(new PdfReader().read(pdf)).isEqualTo(new Recovered(act.dossier(), List.of()));
  }

  @ParameterizedTest
  @MethodSource("fr.levier.docs.pdf.PdfTextTest#acts")
  void a_file_for_archives_is_read_back_with_the_dossier_beside_it(Act act) {
    byte[] pdf = PdfRenderer.forArchive().render(act);
    byte[] beside = act.dossier().getBytes(StandardCharsets.UTF_8);
    assertThat(new PdfReader().read(pdf, beside))
        .isEqualTo(new Recovered(act.dossier(), List.of()));
    assertThatThrownBy(() -> new PdfReader().read(pdf))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("conservé à côté");
  }

  @Test
  void another_dossier_beside_a_file_for_archives_is_told() {
    byte[] pdf = PdfRenderer.forArchive().render(SampleActs.rich());
    assertThat(new PdfReader().read(pdf, "{}".getBytes(StandardCharsets.UTF_8)).alterations())
        .extracting(Alteration::kind)
        .containsExactly(Kind.DATA_CHANGED);
  }

  @Test
  void a_mere_save_by_another_program_is_no_alteration() throws IOException {
    assertThat(alterations(edited(SampleActs.rich(), document -> {}))).isEmpty();
  }

  @Test
  void changed_data_are_told_although_the_pages_are_intact() throws IOException {
    byte[] pdf = edited(SampleActs.rich(), document -> {
      COSStream dossier = Attachments.find(
              document.getDocumentCatalog().getCOSObject(), "dossier.json")
          .orElseThrow();
      try (OutputStream out = dossier.createOutputStream(dossier.getFilters())) {
        out.write("{\"subject\":{}}".getBytes(StandardCharsets.UTF_8));
      }
    });
    assertThat(new PdfReader().read(pdf).dossier()).isEqualTo("{\"subject\":{}}");
    assertThat(alterations(pdf)).extracting(Alteration::kind).containsExactly(Kind.DATA_CHANGED);
  }

  @Test
  void an_edited_clause_is_named_and_quoted() throws IOException {
    List<Block> body = new ArrayList<>(SampleActs.rich().body());
    body.replaceAll(
        block -> block instanceof Block.Article article && article.id().equals("duree")
            ? Words.article(
                "duree", 7, "Durée et résiliation", Words.paragraph("La durée est de dix ans."))
            : block);
    assertThat(alterations(passedOff(body)))
        .extracting(Alteration::kind, Alteration::place, Alteration::found)
        .containsExactly(tuple(
            Kind.CLAUSE_EDITED,
            "duree",
            "Article 7 – Durée et résiliation La durée est de dix ans."));
  }

  @Test
  void a_deleted_clause_and_an_added_one_are_named() throws IOException {
    List<Block> body = new ArrayList<>(SampleActs.rich().body());
    body.replaceAll(
        block -> block instanceof Block.Article article && article.id().equals("bilan")
            ? Words.article("penalites", 6, "Pénalités", Words.paragraph("Mille euros par jour."))
            : block);
    assertThat(alterations(passedOff(body)))
        .extracting(Alteration::kind, Alteration::place)
        .containsExactly(
            tuple(Kind.CLAUSE_DELETED, "bilan"), tuple(Kind.FOREIGN_TEXT, "penalites"));
  }

  @Test
  void a_change_outside_the_articles_is_told_too() throws IOException {
    List<Block> body = new ArrayList<>(SampleActs.rich().body());
    body.set(0, new Block.Heading(1, "titre", Words.line("Un autre titre")));
    assertThat(alterations(passedOff(body)))
        .extracting(Alteration::kind, Alteration::place)
        .containsExactly(tuple(Kind.CLAUSE_EDITED, ""));
  }

  @Test
  void words_laid_over_a_page_are_foreign() throws IOException {
    byte[] pdf = edited(SampleActs.onePage(), document -> {
      try (PDPageContentStream content = new PDPageContentStream(
          document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(100, 100);
        content.showText("Lu et approuve sous reserve");
        content.endText();
      }
    });
    assertThat(alterations(pdf))
        .containsExactly(new Alteration(Kind.FOREIGN_TEXT, "", "", "Lu et approuve sous reserve"));
  }

  @Test
  void a_comment_is_foreign() throws IOException {
    byte[] pdf = edited(SampleActs.onePage(), document -> {
      PDAnnotationText comment = new PDAnnotationText();
      comment.setRectangle(new PDRectangle(10, 10, 20, 20));
      comment.setContents("Sauf l’article 3");
      document.getPage(0).getAnnotations().add(comment);
    });
    assertThat(alterations(pdf))
        .containsExactly(new Alteration(Kind.FOREIGN_TEXT, "", "", "Sauf l’article 3"));
  }

  private static List<Alteration> alterations(byte[] pdf) {
    return new PdfReader().read(pdf).alterations();
  }

  private static byte[] edited(Act act, Edit edit) throws IOException {
    try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(act))) {
      edit.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A file that says something else under the metadata of the rich act. */
  private static byte[] passedOff(List<Block> body) throws IOException {
    Act genuine = SampleActs.rich();
    byte[] packet;
    try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(genuine))) {
      packet = document.getDocumentCatalog().getMetadata().toByteArray();
    }
    return edited(new Act(genuine.identity(), body, genuine.dossier()), document -> {
      PDMetadata metadata = new PDMetadata(document);
      metadata.importXMPMetadata(packet);
      document.getDocumentCatalog().setMetadata(metadata);
    });
  }

  @Test
  void a_signature_field_names_who_signs_in_the_order_of_the_parties() throws IOException {
    try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(SampleActs.rich()))) {
      assertThat(document.getDocumentCatalog().getAcroForm().getFields())
          .extracting(it -> it.getPartialName() + " : " + it.getAlternateFieldName())
          .containsExactly(
              "signature-1 : Signature Pour le GIP Exemplia, La directrice générale, Mme Camille EXEMPLE, en vertu de la délibération n° 1",
              "signature-2 : Signature Pour le centre hospitalier de Valfleuri, La directrice générale, Mme Camille EXEMPLE, en vertu de la délibération n° 2");
    }
  }

  @Test
  void a_pdf_that_is_not_tagged_is_not_read_as_text() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    assertThatThrownBy(() -> new PdfReader().text(out.toByteArray()))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("balisé");
  }
}
