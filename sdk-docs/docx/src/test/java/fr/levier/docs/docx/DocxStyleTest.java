package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.Renderer;
import fr.levier.docs.style.Colour;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Letterhead;
import fr.levier.docs.style.Logo;
import fr.levier.docs.style.Palette;
import fr.levier.docs.style.Sizes;
import fr.levier.docs.style.Typeface;
import fr.levier.docs.style.WordStyle;
import fr.levier.docs.style.WordStyle.Role;
import fr.levier.judges.DocxParts;
import fr.levier.judges.DocxSchemas;
import fr.levier.judges.DocxWords;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocxStyleTest {

  private static final HouseStyle HOUSE = new HouseStyle(
      new Letterhead(
          List.of("Centre hospitalier de Valmont (fictif)", "99000 Valmont <&>"),
          Optional.of(new Logo(Acts.PNG, "Valmont", 16))),
      new Palette(
          new Colour(0, 0, 0),
          new Colour(0x7A, 0x1F, 0x2B),
          new Colour(0x4A, 0x4F, 0x57),
          new Colour(0x8A, 0, 0x40)),
      Optional.of(new Typeface("Marianne", Optional.empty())),
      Optional.of(new Typeface("Spectral", Optional.empty())),
      new Sizes(10, 18, 13));

  /** What {@code fsType} says of a font for preview and print. */
  private static final int SEEN_NOT_EDITED = 4;

  private final Renderer dressed = new DocxRenderer().in(HOUSE);

  @Test
  void a_dressed_file_obeys_the_schema_and_says_the_same_words() throws Exception {
    byte[] file = dressed.render(Acts.rich());
    assertThat(DocxSchemas.faults(file)).isEmpty();
    assertThat(DocxWords.of(file)).isEqualTo(DocxWords.of(new DocxRenderer().render(Acts.rich())));
    assertThat(new DocxReader().read(file).alterations()).isEmpty();
    assertThat(Docx4jBridge.asDocx4j(file).getMainDocumentPart()).isNotNull();
    assertThat(DocxSchemas.faults(dressed.render(Acts.stamped()))).isEmpty();
  }

  @Test
  void what_a_file_was_dressed_in_is_read_from_it() {
    WordStyle read = new DocxReader().style(dressed.render(Acts.rich()));
    assertThat(read.colours())
        .isEqualTo(Map.of(
            Role.TEXT, HOUSE.palette().text(),
            Role.ACCENT, HOUSE.palette().accent(),
            Role.MUTED, HOUSE.palette().muted(),
            Role.ALERT, HOUSE.palette().alert()));
    assertThat(read.textFamily()).contains("Marianne");
    assertThat(read.headingFamily()).contains("Spectral");
    assertThat(read.sizes())
        .isEqualTo(Map.of(Sizes.Of.BODY, 10.0, Sizes.Of.TITLE, 18.0, Sizes.Of.HEADING, 13.0));
    assertThat(read.letterhead()).isEqualTo(HOUSE.letterhead().lines());
    assertThat(read.logo()).hasValueSatisfying(picture -> {
      assertThat(picture.bytes()).isEqualTo(Acts.PNG);
      assertThat(picture.alternative()).isEqualTo("Valmont");
      assertThat(picture.height()).isEqualTo(16);
    });
  }

  @Test
  void the_letterhead_is_in_the_header_of_the_first_page_alone() {
    byte[] file = dressed.render(Acts.rich());
    assertThat(Zip.text(file, "word/header2.xml")).contains("99000 Valmont &lt;&amp;&gt;");
    assertThat(Zip.text(file, "word/header1.xml")).doesNotContain("Valmont &lt;");
    assertThat(Zip.text(file, "word/document.xml")).doesNotContain("99000");
  }

  @Test
  void a_style_that_was_changed_in_word_is_read_whatever_its_base_and_ids() {
    byte[] file = Zip.edit(
        new DocxRenderer().render(Acts.rich()),
        "word/styles.xml",
        xml -> xml.replace("w:styleId=\"Titre1\"", "w:styleId=\"Heading1\"")
            .replaceFirst("(<w:name w:val=\")heading 1(\"/>)", "$1Heading 1$2")
            .replaceFirst(
                "(?s)(<w:name w:val=\"Body Text\"/>.*?)<w:pPr>",
                "$1<w:pPr><w:jc w:val=\"left\"/></w:pPr><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:pPr>"));
    WordStyle read = new DocxReader().style(file);
    assertThat(read.colours()).containsEntry(Role.ACCENT, new Colour(0x1F, 0x38, 0x64));
    assertThat(read.sizes()).containsEntry(Sizes.Of.BODY, 12.0);
    assertThat(read.textFamily()).isEmpty();
    assertThat(read.logo()).isEmpty();
  }

  @Test
  void fonts_that_may_be_edited_are_carried_and_others_named() throws Exception {
    Typeface text = new Typeface(
        "Marianne", Optional.of(new Typeface.Faces(font(0, 1), font(0, 2), font(0, 3))));
    byte[] seen = font(SEEN_NOT_EDITED, 4);
    byte[] file = carrying(text, new Typeface("Spectral", faces(seen)));
    assertThat(DocxSchemas.faults(file)).isEmpty();
    assertThat(new DocxReader().read(file).alterations()).isEmpty();
    assertThat(Docx4jBridge.asDocx4j(file).getMainDocumentPart()).isNotNull();
    assertThat(Zip.text(file, "word/settings.xml")).contains("<w:embedTrueTypeFonts/>");
    assertThat(Zip.text(file, "word/fontTable.xml"))
        .contains("Marianne")
        .doesNotContain("Spectral");
    assertThat(plain(file, "Regular")).isEqualTo(font(0, 1));
    assertThat(plain(file, "Bold")).isEqualTo(font(0, 2));
    assertThat(plain(file, "Italic")).isEqualTo(font(0, 3));
  }

  @Test
  void a_text_that_is_only_named_is_not_shown_in_the_face_of_titles() {
    byte[] file = carrying(
        new Typeface("Marianne", Optional.empty()), new Typeface("Marianne", faces(font(0, 4))));
    assertThat(Zip.text(file, "word/fontTable.xml")).doesNotContain("Marianne");
    assertThat(Zip.text(file, "word/settings.xml")).doesNotContain("embedTrueTypeFonts");
  }

  private static byte[] carrying(Typeface text, Typeface titles) {
    HouseStyle style = new HouseStyle(
        HOUSE.letterhead(), HOUSE.palette(), Optional.of(text), Optional.of(titles), HOUSE.sizes());
    return new DocxRenderer().in(style).render(Acts.rich());
  }

  private static Optional<Typeface.Faces> faces(byte[] file) {
    return Optional.of(new Typeface.Faces(file, file, file));
  }

  /** The least that tells its rights. */
  private static byte[] font(int rights, int content) {
    ByteBuffer font = ByteBuffer.allocate(96).putInt(0, 0x00010000).putShort(4, (short) 3);
    font.putInt(12, 0x4F532F32).putInt(20, 60).putShort(68, (short) rights);
    font.putInt(28, 0x676C7966).putInt(36, 80).putInt(44, 0x636D6170).putInt(52, 80);
    font.putInt(92, content);
    byte[] bytes = new byte[96];
    font.get(0, bytes);
    return bytes;
  }

  /** A carried face, its first bytes changed back as ISO/IEC 29500-1, 17.8.1 tells. */
  private static byte[] plain(byte[] file, String face) {
    Matcher embedded = Pattern.compile(
            "<w:embed" + face + " r:id=\"([^\"]*)\" w:fontKey=\"\\{([^}]*)}\"/>")
        .matcher(Zip.text(file, "word/fontTable.xml"));
    assertThat(embedded.find()).isTrue();
    Matcher target = Pattern.compile("Id=\"" + embedded.group(1) + "\"[^>]* Target=\"([^\"]*)\"")
        .matcher(Zip.text(file, "word/_rels/fontTable.xml.rels"));
    assertThat(target.find()).isTrue();
    byte[] bytes = Objects.requireNonNull(DocxParts.of(file).get("word/" + target.group(1)));
    byte[] key = HexFormat.of().parseHex(embedded.group(2).replace("-", ""));
    for (int i = 0; i < 32; i++) {
      bytes[i] ^= key[15 - i % 16];
    }
    return bytes;
  }
}
