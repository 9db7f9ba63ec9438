package fr.levier.docs.docx;

import fr.levier.docs.UnreadableDocumentException;
import fr.levier.judges.SmallJvm;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads, in a JVM of its own, a gigabyte in a part that is kept and in one that is not, then bytes that are no text. */
final class SmallHeap {

  private SmallHeap() {}

  public static void main(String[] none) {
    read(gigabyte("word/document.xml"));
    read(gigabyte("word/embeddings/annexe.bin"));
    read(Zip.of(Map.of("_rels/.rels", new byte[] {'<', 'a', (byte) 0xFF, (byte) 0x80, '/', '>'})));
  }

  private static void read(byte[] file) {
    try {
      new DocxReader().read(file);
      System.exit(1);
    } catch (UnreadableDocumentException refused) {
      System.out.writeBytes((refused.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** An archive that begins with one part. */
  private static byte[] gigabyte(String name) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    // local header of ZIP 2.0: sizes follow the data, deflated
    head.writeBytes(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0, 8, 0});
    head.writeBytes(new byte[16]);
    head.write(name.length());
    head.writeBytes(new byte[3]);
    head.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    return SmallJvm.gigabyteAfter(head.toByteArray());
  }
}
