package fr.levier.fuzz;

import fr.levier.docs.UnreadableDocumentException;
import fr.levier.docs.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A PDF is unreadable, which is told, or it is read. The input is a file, or {@link Parts}: objects by their number and the
 * {@code trailer}, for which the lengths of streams and the table of offsets are reckoned here.
 */
public final class PdfFuzz {

  private static final String STREAM = "stream\n";

  private PdfFuzz() {}

  /** One PDF. */
  public static void fuzzerTestOneInput(byte[] input) {
    byte[] file = input.length > 0 && input[0] == '=' ? assembled(Parts.of(input)) : input;
    try {
      new PdfReader().read(file);
    } catch (UnreadableDocumentException told) {
      Told.check(told);
    }
  }

  private static byte[] assembled(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder offsets = new StringBuilder();
    write(out, "%PDF-1.7\n");
    String trailer = "";
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String body = new String(part.getValue(), StandardCharsets.ISO_8859_1);
      if (part.getKey().equals("trailer")) {
        trailer = body;
      } else {
        offsets.append(
            String.format(Locale.ROOT, "%s 1%n%010d 00000 n %n", part.getKey(), out.size()));
        write(out, part.getKey() + " 0 obj\n" + measured(body) + "\nendobj\n");
      }
    }
    int table = out.size();
    write(out, "xref\n" + offsets + "trailer\n" + trailer + "\nstartxref\n" + table + "\n%%EOF\n");
    return out.toByteArray();
  }

  /** An object, with the length of its stream where it has one. */
  private static String measured(String body) {
    int start = body.indexOf(STREAM);
    if (start < 0) {
      return body;
    }
    int length = body.length() - start - STREAM.length();
    return body.substring(0, start).replaceFirst("<<", "<</Length " + length + " ")
        + body.substring(start) + "\nendstream";
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
