package fr.levier.fuzz;

import fr.levier.docs.UnreadableDocumentException;
import fr.levier.docs.docx.DocxReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file is unreadable, which is told, or it is read. The input is an archive, or the {@link Parts} of one. */
public final class DocxFuzz {

  private DocxFuzz() {}

  /** One Word file. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    byte[] file =
        input.length > 1 && input[0] == 'P' && input[1] == 'K' ? input : archive(Parts.of(input));
    read(() -> new DocxReader().read(file));
    read(() -> new DocxReader().text(file));
    read(() -> new DocxReader().style(file));
  }

  private static void read(Runnable reading) {
    try {
      reading.run();
    } catch (UnreadableDocumentException told) {
      Told.check(told);
    }
  }

  private static byte[] archive(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }
}
