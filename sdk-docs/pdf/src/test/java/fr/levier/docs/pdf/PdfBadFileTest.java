package fr.levier.docs.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.levier.docs.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfBadFileTest {

  private static final byte[] GOOD = new PdfRenderer().render(SampleActs.onePage());

  @Test
  void what_is_no_pdf_is_said_to_be_none() {
    assertThat(new PdfReader().recognises("PK".getBytes(StandardCharsets.US_ASCII)))
        .isFalse();
    refused(new byte[0], "n’est pas un PDF");
    refused("{\"lever\":\"partnership\"}".getBytes(StandardCharsets.UTF_8), "n’est pas un PDF");
  }

  @Test
  void a_truncated_file_is_damaged() {
    refused(Arrays.copyOf(GOOD, GOOD.length / 2), "endommagé");
    refused(Arrays.copyOf(GOOD, 20), "endommagé");
  }

  @Test
  void random_damage_never_escapes_as_another_failure() {
    Random random = new Random(42);
    for (int round = 0; round < 150; round++) {
      byte[] hurt = GOOD.clone();
      for (int i = 0; i < 1 + round % 40; i++) {
        hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
      }
      Throwable failure = catchThrowable(() -> new PdfReader().read(hurt));
      if (failure != null) {
        assertThat(failure).isInstanceOf(UnreadableDocumentException.class);
        assertThat(failure.getMessage()).isNotBlank().doesNotContain("\n");
      }
    }
  }

  @Test
  void a_pdf_of_someone_else_carries_no_dossier() throws IOException {
    refused(foreign(null, ""), "pas de pièce jointe");
    refused(foreign("facture.xml", "<x/>"), "pas de pièce jointe");
    refused(foreign("dossier.json", "{}"), "ne vient pas de Levier");
  }

  @Test
  void an_encrypted_file_says_so() throws IOException {
    refused(encrypted(""), "chiffré");
    refused(encrypted("secret"), "chiffré");
  }

  @Test
  void a_file_too_large_is_refused_before_it_is_parsed() {
    byte[] huge = Arrays.copyOf(GOOD, Intake.LARGEST_FILE + 1);
    refused(huge, "taille admise");
  }

  @Test
  void a_bomb_is_refused_before_it_is_inflated_in_memory() {
    byte[] zeros = new byte[40 << 20];
    byte[] bomb = Streams.deflate(zeros, zeros.length, 9);
    for (String dictionary : new String[] {
      "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
      "/Filter[/FlateDecode]",
      "/F#69lter /Fl#61teDecode",
      "/Filter/FlateDecode/Note(obj)",
      "/Filter/FlateDecode/Note(" + "x".repeat(100_000) + ")",
      "/Nothing true"
    }) {
      refused(withStream(dictionary, bomb), "démesuré");
    }
    refused(withStream("/Filter [/FlateDecode /FlateDecode]", bomb), "compression");
    refused(withStream("/Filter /LZWDecode", bomb), "compression");
    refused(withStream("/Filter 7 0 R", bomb), "compression");
    refused(withStream("/Filter%\n/LZWDecode/Note(obj)", bomb), "compression");
  }

  @Test
  void a_bomb_is_seen_where_a_parser_begins_to_inflate() {
    byte[] zeros = new byte[40 << 20];
    byte[] bomb = Streams.deflate(zeros, zeros.length, 9);
    bomb[0] = '\n';
    bomb[1] = '\r';
    refused(withStream("/Filter /FlateDecode", bomb), "démesuré");
  }

  @Test
  void a_row_that_a_parser_would_set_aside_is_bounded() {
    for (String parameters : new String[] {
      "/DecodeParms<</Predictor 12/Columns 900000000>>",
      "/DecodeParms<</Predictor 12/BitsPerComponent 900000000>>",
      "/DecodeParms<</Predictor 12/Col#75mns 7 0 R>>",
      "/DecodeParms 7 0 R",
      "/DP[7 0 R]",
      "/DP 7 0 R",
      "/D#50%%\n7 0 R",
      "/DP+7 0 R",
      "/DP" + " ".repeat(200) + "7 0 R",
      "/DP" + " ".repeat(600) + "7 0 R",
      "/DP%" + "x".repeat(600) + "\n7 0 R",
      "/DP[%x\n7%y\n0 R]"
    }) {
      refused(withStream("/Filter/FlateDecode" + parameters, new byte[] {1}), "compression");
    }
  }

  /** As they stand in one document out of a hundred, deflated. */
  @Test
  void letters_that_spell_a_name_by_chance_are_no_parameters() {
    for (String chance : new String[] {
      "/DP\u0091\u0002",
      "/DP",
      "/DPx",
      "/DP7\u00E9",
      "/DP]",
      "/DP%\u00E9\n\u00FF",
      "/DP[\u00E9",
      "/DP7 \u00E9",
      "/DP 7R"
    }) {
      byte[] noise = (chance + "\u00FF").getBytes(StandardCharsets.ISO_8859_1);
      assertThatCode(() -> Intake.check(withStream("", noise))).doesNotThrowAnyException();
    }
  }

  @Test
  void endless_nesting_is_damage() {
    String nested = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\n"
        + "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer <</Root 1 0 R /Size 2>>\nstartxref\n200035\n%%EOF";
    refused(nested.getBytes(StandardCharsets.ISO_8859_1), "endommagé");
  }

  private static void refused(byte[] file, String because) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> new PdfReader().read(file))
        .withMessageContaining(because)
        .satisfies(
            told -> assertThat(told.message(Locale.ENGLISH)).startsWith("The ").endsWith("."));
  }

  private static byte[] withStream(String dictionary, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("%PDF-1.7\n1 0 obj\n<<" + dictionary + " /Length " + data.length + ">>\nstream\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(data);
    out.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] foreign(@org.jspecify.annotations.Nullable String name, String content)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (name != null) {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(new PDEmbeddedFile(
            document, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(name, specification));
        PDDocumentNameDictionary names =
            new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] encrypted(String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(GOOD)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
