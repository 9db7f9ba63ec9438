package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.junit.jupiter.api.Test;

class SignatureTableTest {

  private static final String TABLE = "//w:tbl[w:tblPr/w:tblStyle/@w:val='CadreSignatures']";

  private static MainDocumentPart body() throws Exception {
    byte[] file = new DocxRenderer().render(Acts.rich());
    return WordprocessingMLPackage.load(new ByteArrayInputStream(file)).getMainDocumentPart();
  }

  private static List<String> texts(MainDocumentPart body, String path) throws Exception {
    List<String> texts = new ArrayList<>();
    for (Object node : body.getJAXBNodesViaXPath(path, false)) {
      StringWriter text = new StringWriter();
      TextUtils.extractText(node, text);
      texts.add(text.toString());
    }
    return texts;
  }

  private static String words(Block.Signature frame) {
    StringBuilder words = new StringBuilder(ActText.of(frame.heading()));
    frame.lines().forEach(line -> words.append(ActText.of(line)));
    return words.toString();
  }

  @Test
  void the_signatories_stand_in_one_table_a_cell_each_in_their_order() throws Exception {
    List<String> frames = Acts.rich().body().stream()
        .filter(Block.Signatures.class::isInstance)
        .flatMap(block -> ((Block.Signatures) block).signatures().stream())
        .map(SignatureTableTest::words)
        .toList();
    assertThat(frames).hasSize(3);
    MainDocumentPart body = body();
    assertThat(body.getJAXBNodesViaXPath(TABLE, false)).hasSize(1);
    assertThat(texts(body, TABLE + "/w:tr[1]/w:tc")).isEqualTo(frames.subList(0, 2));
    assertThat(texts(body, TABLE + "/w:tr[2]/w:tc"))
        .isEqualTo(Stream.of(frames.get(2), "").toList());
    assertThat(texts(body, TABLE + "/w:tr")).hasSize(2);
  }

  @Test
  void each_frame_leaves_room_to_sign_under_its_last_words() throws Exception {
    MainDocumentPart body = body();
    String last = TABLE + "//w:tc/w:p[last()][w:pPr/w:pStyle/@w:val='Signataire']";
    assertThat(body.getJAXBNodesViaXPath(last, false)).hasSize(3);
    assertThat(body.getJAXBNodesViaXPath(last + "[w:pPr/w:spacing/@w:after='1700']", false))
        .hasSize(3);
  }
}
