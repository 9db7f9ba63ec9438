package fr.levier.docs.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.judges.PdfWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.junit.jupiter.api.Test;

/** What a screen reader is told of the parts of an act, beyond their words. */
class PdfTagsTest {

  private static final byte[] RICH = new PdfRenderer().render(SampleActs.rich());

  /** An element with what the tests look at. */
  private record Tag(
      String type, List<Tag> kids, List<COSDictionary> objects, COSDictionary dictionary) {

    static Tag of(PDStructureElement element) {
      Tag tag = new Tag(
          element.getStructureType(), new ArrayList<>(), new ArrayList<>(), element.getCOSObject());
      for (Object kid : element.getKids()) {
        if (kid instanceof PDStructureElement child) {
          tag.kids.add(of(child));
        } else if (kid instanceof PDObjectReference reference) {
          tag.objects.add(reference.getCOSObject().getCOSDictionary(COSName.getPDFName("Obj")));
        }
      }
      return tag;
    }

    List<Tag> all(String wanted) {
      List<Tag> found = new ArrayList<>();
      if (type.equals(wanted)) {
        found.add(this);
      }
      kids.forEach(kid -> found.addAll(kid.all(wanted)));
      return found;
    }

    List<String> kidTypes() {
      return kids.stream().map(Tag::type).toList();
    }

    String attribute(String key) {
      COSBase attributes = dictionary.getDictionaryObject(COSName.A);
      return attributes instanceof COSDictionary one ? one.getNameAsString(key, "") : "";
    }
  }

  private static Tag tree(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      assertThat(root.getKids()).hasSize(1);
      return Tag.of((PDStructureElement) root.getKids().get(0));
    }
  }

  @Test
  void each_line_of_the_contents_is_a_reference_with_one_link_that_says_where_it_leads()
      throws IOException {
    Tag contents = tree(RICH).all("TOC").get(0);
    assertThat(contents.kidTypes()).hasSize(10).containsOnly("TOCI");
    for (Tag line : contents.kids()) {
      assertThat(line.kidTypes()).containsExactly("Reference");
      assertThat(line.kids().get(0).kidTypes()).containsExactly("Link");
      assertThat(line.all("Link").get(0).objects()).isNotEmpty();
    }
  }

  @Test
  void each_link_tells_its_words_and_its_page() throws IOException {
    List<String> told = tree(RICH).all("Link").stream()
        .flatMap(link -> link.objects().stream())
        .map(annotation -> annotation.getString(COSName.CONTENTS, ""))
        .toList();
    assertThat(told)
        .allMatch(words -> words.matches(".+, page [1-9][0-9]*"))
        .anyMatch(words -> words.startsWith("Article 1er – Objet, page "))
        .anyMatch(words -> words.startsWith("annexe\u00A01, page "));
  }

  @Test
  void each_item_of_a_list_is_a_label_and_a_body_and_the_list_says_how_it_is_numbered()
      throws IOException {
    List<Tag> lists = tree(RICH).all("L");
    assertThat(lists)
        .extracting(list -> list.attribute("ListNumbering"))
        .contains("Disc", "Decimal");
    for (Tag list : lists) {
      assertThat(list.kidTypes()).isNotEmpty().containsOnly("LI");
      assertThat(list.kids()).allMatch(item -> item.kidTypes().equals(List.of("Lbl", "LBody")));
    }
  }

  @Test
  void each_head_of_a_table_has_a_scope_and_the_caption_comes_first() throws IOException {
    List<Tag> tables = tree(RICH).all("Table");
    assertThat(tables).hasSize(3);
    for (Tag table : tables) {
      assertThat(table.kidTypes()).containsExactly("Caption", "THead", "TBody");
      assertThat(table.kids().get(1).all("TH"))
          .isNotEmpty()
          .allMatch(head -> head.attribute("Scope").equals("Column"));
      assertThat(table.kids().get(2).all("TR"))
          .isNotEmpty()
          .allMatch(row -> row.kids().get(0).attribute("Scope").equals("Row"));
    }
  }

  @Test
  void a_note_has_an_identifier() throws IOException {
    assertThat(tree(RICH).all("Note"))
        .singleElement()
        .satisfies(note -> assertThat(note.dictionary().getString("ID")).isEqualTo("note-1"));
  }

  @Test
  void each_signatory_has_a_form_that_holds_a_field_with_a_name() throws IOException {
    assertThat(tree(RICH).all("Form")).hasSize(2).allSatisfy(form -> {
      assertThat(form.objects()).hasSize(1);
      COSDictionary field = form.objects().get(0);
      assertThat(field.getNameAsString(COSName.SUBTYPE)).isEqualTo("Widget");
      assertThat(field.getString(COSName.TU)).isNotBlank();
    });
  }

  @Test
  void a_head_repeated_and_what_runs_on_every_page_are_no_words_of_the_act() throws IOException {
    byte[] pdf = new PdfRenderer().render(SampleActs.longTable());
    assertThat(tree(pdf).all("THead"))
        .singleElement()
        .satisfies(head -> assertThat(head.kidTypes()).containsExactly("TR"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> tagged = words(document.getPage(1), false);
      List<String> artifacts = words(document.getPage(1), true);
      assertThat(document.getNumberOfPages()).isGreaterThan(20);
      assertThat(tagged).noneMatch(words -> words.equals("Numéro") || words.startsWith("Page 2"));
      assertThat(artifacts).filteredOn(words -> words.contains("Numéro")).hasSize(1);
      assertThat(artifacts).filteredOn(words -> words.contains("Page 2")).hasSize(1);
    }
  }

  private static List<String> words(PDPage page, boolean artifacts) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    return extractor.getMarkedContents().stream()
        .filter(content -> content.getTag().equals("Artifact") == artifacts)
        .map(PdfWords::words)
        .toList();
  }
}
