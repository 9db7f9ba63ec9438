package fr.levier.docs.pdf;

import static fr.levier.docs.pdf.Words.article;
import static fr.levier.docs.pdf.Words.dashes;
import static fr.levier.docs.pdf.Words.line;
import static fr.levier.docs.pdf.Words.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.tree.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A signature on a page of its own could be put under another act. */
class SignaturePageTest {

  static Stream<Supplier<List<Block>>> endings() {
    return Stream.of(
        () -> List.of(paragraph("Ainsi finit l’acte, sur une ligne.")),
        () -> List.of(paragraph("Ainsi finit l’acte, sur plusieurs lignes. ".repeat(12))),
        () -> List.of(dashes("annexe 1 ;", "annexe 2 ;", "ainsi finit l’acte.")),
        () -> List.of(article("fin", 9, "Ainsi finit", paragraph("l’acte."))),
        () -> List.of(new Block.Heading(2, "fin", line("Ainsi finit")), paragraph("l’acte.")));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void the_frames_stand_under_the_last_words_of_the_act(Supplier<List<Block>> ending)
      throws IOException {
    for (int before = 15; before < 40; before++) {
      List<Block> body = new ArrayList<>();
      for (int i = 0; i < before; i++) {
        body.add(paragraph("Une ligne."));
      }
      body.addAll(ending.get());
      body.add(new Block.Signatures(
          line("Fait à Valfleuri, le 15 janvier 2026."),
          List.of(
              SampleActs.signature(1, "l’établissement"),
              SampleActs.signature(2, "le réseau"),
              SampleActs.signature(3, "l’agence"))));
      String page = lastPage(new PdfRenderer().render(SampleActs.act(Optional.empty(), body)));
      assertThat(page)
          .as("%d lines before", before)
          .containsIgnoringCase("ainsi finit")
          .contains("Fait à", "Pour l’établissement", "Pour l’agence");
    }
  }

  private static String lastPage(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper words = new PDFTextStripper();
      words.setStartPage(document.getNumberOfPages());
      return words.getText(document);
    }
  }
}
