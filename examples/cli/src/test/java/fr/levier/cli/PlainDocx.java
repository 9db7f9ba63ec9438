package fr.levier.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files with nothing but a body: no style, no numbering. */
final class PlainDocx {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private PlainDocx() {}

  /** One paragraph a text; a text that begins with {@code <w:} is markup of its own. */
  static byte[] of(String... paragraphs) {
    StringBuilder body = new StringBuilder("<w:document xmlns:w=\"" + WORD + "\"><w:body>");
    for (String paragraph : paragraphs) {
      body.append(
          paragraph.startsWith("<w:")
              ? paragraph
              : "<w:p><w:r><w:t xml:space=\"preserve\">" + paragraph + "</w:t></w:r></w:p>");
    }
    return part(body.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A file whose body is those bytes. */
  static byte[] part(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
