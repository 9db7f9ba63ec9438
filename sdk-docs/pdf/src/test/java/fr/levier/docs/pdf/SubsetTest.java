package fr.levier.docs.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a font and kept of it, held against what FontBox reads and keeps. */
class SubsetTest {

  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SourceSerif4_400Regular.ttf",
        "SourceSerif4_700Bold.ttf",
        "SourceSerif4_400Regular_Italic.ttf",
        "SourceSans3_600SemiBold.ttf"
      })
  void equalsTheSubsetOfFontBox(String name) throws IOException {
    byte[] file = file(name);
    TrueType font = new TrueType(file);
    try (TrueTypeFont reference = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      char[] characters = font.characters(Face.LIMIT);
      var lookup = reference.getUnicodeCmapLookup();
      assertThat(IntStream.range(0, Face.LIMIT).filter(c -> characters[c] != lookup.getGlyphId(c)))
          .isEmpty();
      assertThat(font.name()).isEqualTo(reference.getName());
      assertThat(font.units()).isEqualTo(reference.getUnitsPerEm());
      assertThat(IntStream.range(0, font.glyphs())
              .filter(glyph -> font.advance(glyph) != advance(reference, glyph)))
          .isEmpty();

      TreeSet<Integer> drawn = IntStream.range(0, Face.LIMIT)
          .filter(c -> characters[c] != 0)
          .boxed()
          .collect(Collectors.toCollection(TreeSet::new));
      TTFSubsetter subsetter = new TTFSubsetter(reference, TABLES);
      subsetter.addAll(drawn);
      ByteArrayOutputStream expected = new ByteArrayOutputStream();
      subsetter.writeToStream(expected);
      Subset subset =
          Subset.of(font, drawn.stream().map(c -> (int) characters[c]).toList());
      assertThat(subset.kept()).hasSizeGreaterThan(800);
      assertThat(subset.file()).isEqualTo(expected.toByteArray());
    }
  }

  @Test
  void refusesAFileThatIsNoFontOrIsCutShort() throws IOException {
    byte[] file = file("SourceSans3_600SemiBold.ttf");
    for (int length : new int[] {0, 3, 11, 12, 60, 400, file.length / 2, file.length - 4}) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> FaceFile.made("T", "LEVRBA", cut, 84))
          .as("%d bytes", length)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A font of the style cannot be read");
    }
  }

  @Test
  void takesAnOldFontThatTellsNeitherNameNorAngleNorCapitals() throws IOException {
    byte[] file = file("SourceSans3_600SemiBold.ttf");
    ByteBuffer font = ByteBuffer.wrap(file);
    for (int record = 12; record < 12 + 16 * font.getShort(4); record += 16) {
      switch (new String(file, record, 4, StandardCharsets.US_ASCII)) {
        case "OS/2" -> font.putInt(record + 12, 78);
        case "name", "post" -> file[record] = '-';
        default -> {}
      }
    }
    Face face = FaceFile.made("T", "LEVRBA", file, 84);
    assertThat(face.font().getNameAsString(COSName.BASE_FONT)).isEqualTo("LEVRBA+Font");
    assertThat(face.width(face.glyph('a'))).isPositive();
  }

  private static int advance(TrueTypeFont font, int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream in = FaceFile.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
