package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.judges.DocxWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

  private static void saysTheSame(Act act) throws Exception {
    assertThat(ActText.fold(DocxWords.of(new DocxRenderer().render(act))))
        .isEqualTo(ActText.fold(Xml.legal(ActText.of(act))));
  }

  @Test
  void the_file_says_what_the_act_says() throws Exception {
    saysTheSame(Acts.rich());
    saysTheSame(Acts.stamped());
    saysTheSame(Acts.longTable(100));
    saysTheSame(Acts.manyAnnexes(25));
    saysTheSame(Acts.hostile());
    saysTheSame(Acts.of(List.of()));
  }

  @Test
  void labels_that_Word_cannot_count_are_written_out() throws Exception {
    saysTheSame(Acts.of(List.of(
        Acts.title("Étiquettes"),
        new Block.Article("u", 1, "Article unique", List.of(), List.of(), Acts.origin("u")),
        Acts.list(
            true, Acts.item("i)", "un"), Acts.item("ii)", "deux"), Acts.item("iii)", "trois")),
        Acts.list(true, Acts.item("1°", "un"), Acts.item("2°", "deux")),
        Acts.list(true, Acts.item("1°", "repart à un")),
        Acts.list(true, Acts.item("1.", "un"), Acts.item("3.", "trois")),
        Acts.list(
            false,
            new Block.Item("•", List.of(Acts.list(false, Acts.item("–", "dans une liste"))))))));
  }

  @Test
  void the_first_article_shares_the_counter_of_the_others() {
    String body = Zip.text(new DocxRenderer().render(Acts.rich()), "word/document.xml");
    assertThat(body.split("<w:pStyle w:val=\"Article\"/>", -1)).hasSize(6);
    assertThat(body).containsOnlyOnce("<w:numId w:val=\"2\"/>");
    assertThat(body).contains("TOC \\o \"2-2\" \\n \\h").doesNotContain("PAGEREF");
    assertThat(body).contains("REF clause_gouvernance \\r \\* Lower \\h");
  }
}
