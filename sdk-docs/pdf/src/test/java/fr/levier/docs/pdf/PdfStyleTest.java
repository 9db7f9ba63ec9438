package fr.levier.docs.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.levier.docs.Renderer;
import fr.levier.docs.style.Colour;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Letterhead;
import fr.levier.docs.style.Logo;
import fr.levier.docs.style.Palette;
import fr.levier.docs.style.Sizes;
import fr.levier.docs.style.Typeface;
import fr.levier.docs.tree.Act;
import fr.levier.judges.PdfWords;
import fr.levier.judges.VeraPdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfStyleTest {

  private static final HouseStyle HOUSE = new HouseStyle(
      new Letterhead(
          List.of("Centre hospitalier de Valmont (fictif)", "99000 Valmont"),
          Optional.of(new Logo(picture(), "Valmont", 16))),
      new Palette(
          new Colour(0, 0, 0),
          new Colour(0x7A, 0x1F, 0x2B),
          new Colour(0x4A, 0x4F, 0x57),
          new Colour(0x8A, 0, 0x40)),
      Optional.of(new Typeface("Sans", Optional.of(faces("SourceSans3_600SemiBold.ttf")))),
      Optional.of(new Typeface("Serif", Optional.of(faces("SourceSerif4_700Bold.ttf")))),
      new Sizes(9, 14, 10));

  private final Renderer dressed = new PdfRenderer().in(HOUSE);

  private static Typeface.Faces faces(String file) {
    try (InputStream in = PdfRenderer.class.getResourceAsStream(file)) {
      byte[] font = in.readAllBytes();
      return new Typeface.Faces(font, font, font);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static byte[] picture() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_ARGB), "png", out);
      return out.toByteArray();
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }

  @Test
  void a_dressed_file_is_as_archivable_and_accessible_as_another() {
    for (Act act : List.of(SampleActs.rich(), SampleActs.stamped(), SampleActs.hostile())) {
      byte[] pdf = dressed.render(act);
      assertThat(VeraPdf.failures(pdf, "3a")).isEmpty();
      assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
      assertThat(VeraPdf.failures(dressed.archive(act).orElseThrow(), "2a")).isEmpty();
    }
  }

  @Test
  void the_look_changes_no_word_of_the_act() throws IOException {
    byte[] plain = new PdfRenderer().render(SampleActs.rich());
    byte[] pdf = dressed.render(SampleActs.rich());
    assertThat(PdfWords.of(pdf)).isEqualTo(PdfWords.of(plain));
    assertThat(new PdfReader().read(pdf).alterations()).isEmpty();
    assertThat(dressed.render(SampleActs.rich())).isEqualTo(pdf);
  }

  @Test
  void the_letterhead_stands_on_the_first_page_alone() throws IOException {
    try (PDDocument document = Loader.loadPDF(dressed.render(SampleActs.rich()))) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      assertThat(first.getText(document)).contains("Centre hospitalier de Valmont");
      PDFTextStripper others = new PDFTextStripper();
      others.setStartPage(2);
      assertThat(others.getText(document)).doesNotContain("hospitalier de Valmont");
      assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
    }
  }

  @Test
  void a_font_that_cannot_be_read_is_refused() {
    byte[] broken = {0, 1, 0, 0};
    HouseStyle style = new HouseStyle(
        HOUSE.letterhead(),
        HOUSE.palette(),
        Optional.empty(),
        Optional.of(new Typeface("Serif", Optional.of(new Typeface.Faces(broken, broken, broken)))),
        HOUSE.sizes());
    assertThatIllegalArgumentException().isThrownBy(() -> new PdfRenderer().in(style));
  }
}
