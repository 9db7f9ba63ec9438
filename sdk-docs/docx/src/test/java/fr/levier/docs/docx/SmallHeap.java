package fr.levier.docs.docx;

import fr.levier.docs.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;

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

  /** An archive that begins with one part: a megabyte that knows nothing of what is before it, 1 024 times. */
  private static byte[] gigabyte(String name) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(new byte[1 << 20]);
    byte[] megabyte = new byte[1 << 14];
    int size = deflater.deflate(megabyte, 0, megabyte.length, Deflater.FULL_FLUSH);
    deflater.end();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // local header of ZIP 2.0: sizes follow the data, deflated
    out.writeBytes(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0, 8, 0});
    out.writeBytes(new byte[16]);
    out.write(name.length());
    out.writeBytes(new byte[3]);
    out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < 1 << 10; i++) {
      out.write(megabyte, 0, size);
    }
    return out.toByteArray();
  }
}
