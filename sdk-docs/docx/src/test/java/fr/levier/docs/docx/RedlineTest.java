package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.Recovered;
import fr.levier.docs.negotiation.Proposal;
import fr.levier.docs.redline.Redline;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.judges.DocxSchemas;
import fr.levier.judges.DocxWords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RedlineTest {

  private static final JsonTree DOSSIER =
      LevierJson.standard().tree(Path.of("../../examples/dossiers/partnership.json"));

  static JsonTree dossier() {
    return DOSSIER;
  }

  static Act act(JsonTree dossier) {
    return Documents.standard()
        .assemble(LevierJson.standard().readDossier(dossier), LocalDate.of(2026, 1, 15));
  }

  static JsonTree amended() {
    return DOSSIER
        .with("/subject/term/length", "P2Y")
        .with("/subject/objectives", List.of("O1", "O3"))
        .with("/subject/steering/members/-", "un représentant des usagers (fictif)")
        .with("/subject/calendar/phases/-", Map.of("name", "Bilan final", "start", "2027-12-01"))
        .without("/subject/calendar/phases/1")
        .without("/subject/replacedActs")
        .without("/subject/testProtocol")
        .without("/subject/confidentiality");
  }

  /** An article gone, one come, one moved; another table, a list without its first item. */
  private static Act rebuilt() {
    List<Block> body = new ArrayList<>(Acts.rich().body());
    Block moved = body.remove(7);
    body.add(9, moved);
    body.remove(6);
    return Acts.of(body);
  }

  static Stream<Arguments> versions() {
    return Stream.of(
        Arguments.of("amended", act(DOSSIER), act(amended())),
        Arguments.of("back", act(amended()), act(DOSSIER)),
        Arguments.of("rebuilt", Acts.rich(), rebuilt()),
        Arguments.of("rows", Acts.longTable(60), Acts.longTable(45)),
        Arguments.of("nothing to something", Acts.of(List.of()), Acts.rich()),
        Arguments.of("something to nothing", Acts.rich(), Acts.of(List.of())),
        Arguments.of("stamped", Acts.rich(), Acts.stamped()));
  }

  private static byte[] docx(Act old, Act young) {
    return Documents.standard().redline(Redline.between(old, young), Format.DOCX);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("versions")
  void accepting_all_gives_the_new_text_and_rejecting_all_the_old_one(
      String name, Act old, Act young) throws Exception {
    byte[] file = docx(old, young);
    assertThat(ActText.fold(DocxWords.of(settle(file, "ins", "del")))).isEqualTo(ActText.of(young));
    assertThat(ActText.fold(DocxWords.of(settle(file, "del", "ins")))).isEqualTo(ActText.of(old));
    assertThat(DocxSchemas.faults(file)).isEmpty();
    assertThat(docx(old, young)).isEqualTo(file);
  }

  /** What Word does with tracked changes of which all are accepted, or with the two words exchanged, rejected. */
  static byte[] settle(byte[] file, String kept, String dropped) {
    return Zip.edit(
        file,
        "word/document.xml",
        xml -> (xml + " ")
            .replaceAll(
                "<w:tr><w:trPr>(?:(?!</w:trPr>).)*<w:" + dropped + " [^>]*/></w:trPr>.*?</w:tr>",
                "")
            .replaceAll("<w:tbl>(?:(?!<w:tr>|</w:tbl>).)*</w:tbl>", "")
            .replaceAll(
                "<w:p><w:pPr>(?:(?!</w:pPr>).)*<w:rPr><w:" + dropped
                    + " [^>]*/></w:rPr></w:pPr>.*?</w:p>",
                "")
            .replaceAll("<w:" + dropped + " [^>]*[^/]>.*?</w:" + dropped + ">", "")
            .replaceAll("</?w:" + kept + "( [^>]*)?>", "")
            .replace("w:delText", "w:t"));
  }

  @Test
  void equal_acts_have_no_change() {
    Redline redline = Redline.between(Acts.rich(), Acts.rich());
    assertThat(redline.isEmpty()).isTrue();
    assertThat(Zip.text(docx(Acts.rich(), Acts.rich()), "word/document.xml"))
        .doesNotContain("<w:ins ", "<w:del ");
  }

  @Test
  void it_is_read_back_as_the_new_act_with_proposals() {
    Act young = act(amended());
    Redline redline =
        Redline.between(act(DOSSIER), young).by("Me Fictive", LocalDate.of(2026, 3, 1));
    Recovered read = new DocxReader().read(Documents.standard().redline(redline, Format.DOCX));
    assertThat(read.dossier()).isEqualTo(young.dossier());
    assertThat(read.alterations()).isEmpty();
    assertThat(read.returned().orElseThrow().proposals())
        .extracting(Proposal::text)
        .contains("d’un an", "de deux ans");
    assertThat(read.returned().orElseThrow().proposals())
        .allSatisfy(it -> assertThat(it.author()).isEqualTo("Me Fictive"));
  }

  @Test
  void html_and_json_tell_the_same_changes() {
    Redline redline = Redline.between(act(DOSSIER), act(amended()));
    String html =
        new String(Documents.standard().redline(redline, Format.HTML), StandardCharsets.UTF_8);
    assertThat(html)
        .contains("<ins datetime=\"2026-01-15\">Bilan final</ins>")
        .containsOnlyOnce("<h1>");
    JsonTree json = LevierJson.standard().tree(redline.json());
    assertThat(json.at("/changes").orElseThrow().elements())
        .anyMatch(it -> it.toString().contains("Bilan final"))
        .allMatch(it -> it.toString().contains("ERTED") || it.toString().contains("DELETED"));
  }

  @Test
  void a_hundred_pages_are_compared_in_linear_time() {
    Act old = Acts.longTable(4_000);
    Act young = Acts.longTable(3_500);
    // half a second on a machine at rest
    assertTimeout(Duration.ofSeconds(10), () -> docx(old, young));
  }
}
