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
      assertThat(IntStream.range(0, reference.getNumberOfGlyphs())
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
    for (int length : new int[] {0, 3, 11, 12, 60, 400, file.length / 2}) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> FaceFile.made("T", "LEVRBA", cut, 84))
          .as("%d bytes", length)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A font of the style cannot be read");
    }
  }

  @Test
  void refusesAFontWithoutUnicodeAndTakesOneForSymbols() throws IOException {
    byte[] file = file("SourceSans3_600SemiBold.ttf");
    int cmap = table(file, "cmap");
    ByteBuffer font = ByteBuffer.wrap(file);
    for (int record = cmap + 4; record < cmap + 4 + 8 * font.getShort(cmap + 2); record += 8) {
      font.putShort(record, (short) 3).putShort(record + 2, (short) 0);
    }
    Face face = FaceFile.made("T", "LEVRBA", file, 84);
    assertThat(face.glyph('a')).isPositive();
    for (int record = cmap + 4; record < cmap + 4 + 8 * font.getShort(cmap + 2); record += 8) {
      font.putShort(record, (short) 1);
    }
    assertThatThrownBy(() -> FaceFile.made("T", "LEVRBA", file, 84))
        .isInstanceOf(IllegalArgumentException.class)
        .hasRootCauseMessage("The font has no table from Unicode to glyphs");
  }

  @Test
  void takesAnOldFontThatTellsNeitherNameNorAngleNorCapitals() throws IOException {
    byte[] file = file("SourceSans3_600SemiBold.ttf");
    ByteBuffer font = ByteBuffer.wrap(file);
    font.putInt(record(file, "OS/2") + 12, 78);
    file[record(file, "name")] = '-';
    file[record(file, "post")] = '-';
    font.putInt(record(file, "hmtx") + 12, 4 * font.getShort(table(file, "hhea") + 34));
    font.putInt(record(file, "GSUB") + 12, file.length);
    Face face = FaceFile.made("T", "LEVRBA", file, 84);
    assertThat(face.font().getNameAsString(COSName.BASE_FONT)).isEqualTo("LEVRBA+Font");
    assertThat(face.width(face.glyph('a'))).isPositive();
  }

  /** Where a font describes a table. */
  private static int record(byte[] file, String tag) {
    int record = 12;
    while (!new String(file, record, 4, StandardCharsets.US_ASCII).equals(tag)) {
      record += 16;
    }
    return record;
  }

  private static int table(byte[] file, String tag) {
    return ByteBuffer.wrap(file).getInt(record(file, tag) + 8);
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
