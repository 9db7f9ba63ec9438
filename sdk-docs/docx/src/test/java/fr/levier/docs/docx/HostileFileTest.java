package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.levier.docs.UnreadableDocumentException;
import fr.levier.judges.SmallJvm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileFileTest {

  private static final byte[] FILE = new DocxRenderer().render(Acts.rich());

  private static String refusal(byte[] file) {
    try {
      new DocxReader().read(file);
    } catch (UnreadableDocumentException refused) {
      String message = String.valueOf(refused.getMessage());
      assertThat(message).startsWith("Ce ").endsWith(".").doesNotContain("\n");
      assertThat(refused.message(Locale.ENGLISH)).startsWith("This ").endsWith(".");
      return message;
    }
    throw new AssertionError("The file was read");
  }

  private static byte[] with(String name, String content) {
    Map<String, byte[]> entries = new LinkedHashMap<>(Zip.entries(FILE));
    entries.put(name, content.getBytes(StandardCharsets.UTF_8));
    return Zip.of(entries);
  }

  @Test
  void what_is_no_word_file_is_told_so() {
    assertThat(refusal(new byte[0])).contains("n’est pas une archive ZIP");
    assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
        .contains("n’est pas une archive ZIP");
    assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
        .contains("mot de passe");
    assertThat(new DocxReader().recognises(FILE)).isTrue();
    assertThat(new DocxReader().recognises("%PDF".getBytes(StandardCharsets.US_ASCII)))
        .isFalse();
  }

  @Test
  void a_word_file_of_someone_else_carries_no_dossier() {
    Map<String, byte[]> entries = new LinkedHashMap<>(Zip.entries(FILE));
    entries.remove("customXml/item1.xml");
    assertThat(refusal(Zip.of(entries))).contains("aucun dossier Levier");
  }

  @Test
  void a_bomb_is_refused_before_it_fills_the_memory() throws IOException {
    for (String name : new String[] {"word/document.xml", "word/media/image9.png"}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(name));
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        for (int i = 0; i < 300; i++) {
          zip.write(block);
        }
      }
      assertThat(out.size()).isLessThan(1 << 20);
      assertThat(refusal(out.toByteArray())).contains("démesuré");
    }
  }

  @Test
  void a_gigabyte_does_not_fill_a_heap_of_128_megabytes_and_the_parser_keeps_silent()
      throws Exception {
    SmallJvm.End end = SmallJvm.run(SmallHeap.class);
    assertThat(end.code()).as(end.told()).isZero();
    assertThat(end.told().lines())
        .filteredOn(line -> line.contains("démesuré"))
        .as(end.told())
        .hasSize(2);
  }

  @Test
  void a_name_that_climbs_out_is_refused() {
    for (String name :
        new String[] {"../evil.xml", "word/../../evil.xml", "/etc/x.xml", "C:\\x.xml"}) {
      assertThat(refusal(with(name, "<a/>"))).contains("nom interdit");
    }
  }

  @Test
  void a_name_that_comes_twice_is_refused() {
    assertThat(refusal(with("WORD/document.xml", "<a/>"))).contains("deux fois");
  }

  @Test
  void too_many_parts_are_refused() {
    Map<String, byte[]> entries = new LinkedHashMap<>(Zip.entries(FILE));
    for (int i = 0; i < 5000; i++) {
      entries.put("x/" + i, new byte[0]);
    }
    assertThat(refusal(Zip.of(entries))).contains("4096 parties");
  }

  @Test
  void a_doctype_is_refused_in_any_part_and_encoding() {
    String doctype = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
    assertThat(refusal(with("word/settings.xml", doctype))).contains("DOCTYPE");
    Map<String, byte[]> entries = new LinkedHashMap<>(Zip.entries(FILE));
    entries.put("word/extra.xml", doctype.getBytes(StandardCharsets.UTF_16));
    assertThat(refusal(Zip.of(entries))).contains("DOCTYPE");
  }

  @Test
  void a_part_fetched_from_elsewhere_is_refused_and_a_link_is_not() {
    String rels = "word/_rels/document.xml.rels";
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String template = "<Relationship Id=\"x\" Type=\"" + type
        + "%s\" Target=\"https://example.org/x\" TargetMode=\"External\"/>";
    byte[] image = Zip.edit(
        FILE,
        rels,
        xml ->
            xml.replace("</Relationships>", template.replace("%s", "image") + "</Relationships>"));
    byte[] link = Zip.edit(
        FILE,
        rels,
        xml -> xml.replace(
            "</Relationships>", template.replace("%s", "hyperlink") + "</Relationships>"));
    assertThat(refusal(image)).contains("contenu extérieur (image)");
    assertThat(new DocxReader().read(link).alterations()).isEmpty();
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Docx4jBridge.asDocx4j(image));
  }

  @Test
  void xml_nested_beyond_reason_is_refused() {
    String deep =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:sdt>".repeat(100_000) + "</w:document>";
    assertThat(refusal(with("word/document.xml", deep))).contains("imbriquées");
  }

  @Test
  void a_damaged_file_is_refused_or_read_and_nothing_else() {
    Random random = new Random(42);
    for (int i = 0; i < 150; i++) {
      byte[] damaged = FILE.clone();
      for (int j = 0; j < 1 + i % 8; j++) {
        damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
      }
      byte[] cut =
          Arrays.copyOf(damaged, i % 2 == 0 ? damaged.length : random.nextInt(damaged.length));
      try {
        assertThat(new DocxReader().read(cut).dossier()).isNotNull();
      } catch (UnreadableDocumentException refused) {
        assertThat(refused.getMessage()).startsWith("Ce ");
      }
    }
  }

  @Test
  void the_bridge_hands_a_file_to_docx4j() throws Exception {
    assertThat(Docx4jBridge.asDocx4j(FILE)
            .getMainDocumentPart()
            .getContents()
            .getBody()
            .getContent())
        .isNotEmpty();
  }
}
