package fr.levier.docs.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.UnreadableDocumentException;
import fr.levier.judges.SmallJvm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What would fill a memory, read in a JVM that has but 128 MB of it. */
class SmallHeapTest {

  @Test
  void nothing_fills_a_heap_of_128_megabytes() throws Exception {
    SmallJvm.End end = SmallJvm.run(SmallHeapTest.class);
    assertThat(end.code()).as(end.told()).isZero();
    assertThat(end.told().lines())
        .filteredOn(line ->
            line.endsWith(": Le PDF devient démesuré une fois décompressé ; il n’est pas lu."))
        .as(end.told())
        .hasSize(4);
  }

  /** Reads every hostile file and says what the reader says of it. */
  public static void main(String[] none) throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      try {
        new PdfReader().read(file.getValue());
        System.exit(1);
      } catch (UnreadableDocumentException refused) {
        System.out.writeBytes(
            (file.getKey() + ": " + refused.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static Map<String, byte[]> files() throws IOException {
    byte[] gigabyte = SmallJvm.gigabyteAfter(new byte[] {0x78, (byte) 0xDA});
    String length = "/Filter/FlateDecode/Length " + gigabyte.length + ">>\nstream\n";
    String dense = "1 0 obj\n<</Type/Catalog/X[" + "[]".repeat(3_000_000) + "]>>\nendobj\n";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("attachment of a gigabyte", pdf("1 0 obj\n<</Type/EmbeddedFile" + length, gigabyte));
    files.put(
        "bomb behind a false dictionary",
        pdf("1 0 obj\n<</Type/ObjStm/N 1/First 4/Note(obj)" + length, gigabyte));
    files.put("page drawn without end", drawnWithoutEnd());
    files.put("arrays by the million", pdf(dense, new byte[0]));
    return files;
  }

  private static byte[] pdf(String object, byte[] data) {
    byte[] head = ("%PDF-1.7\n" + object).getBytes(StandardCharsets.ISO_8859_1);
    String tail = "\nendstream\nendobj\n";
    int table = head.length + data.length + tail.length();
    ByteArrayOutputStream out = new ByteArrayOutputStream(table + 200);
    out.writeBytes(head);
    out.writeBytes(data);
    out.writeBytes((tail + "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
            + "trailer\n<</Root 1 0 R/Size 2>>\nstartxref\n" + table + "\n%%EOF")
        .getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  /** An act of ours whose only page has the same words a hundred thousand times. */
  private static byte[] drawnWithoutEnd() throws IOException {
    try (PDDocument act = Loader.loadPDF(new PdfRenderer().render(SampleActs.onePage()))) {
      COSDictionary page = act.getPage(0).getCOSObject();
      COSArray same = new COSArray();
      COSBase content = page.getDictionaryObject(COSName.CONTENTS);
      for (int i = 0; i < 100_000; i++) {
        same.add(content);
      }
      page.setItem(COSName.CONTENTS, same);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      act.save(out);
      return out.toByteArray();
    }
  }
}
