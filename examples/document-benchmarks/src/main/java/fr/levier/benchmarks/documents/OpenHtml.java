package fr.levier.benchmarks.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.levier.docs.pdf.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * openhtmltopdf, with the same typefaces. Their GSUB table is hidden from it: with it, PDFBox costs many times more, and the
 * ratio would say nothing of layout.
 */
final class OpenHtml implements Peer {

  static {
    XRLog.setLoggingEnabled(false);
  }

  private static final byte[] REGULAR = font("SourceSerif4_400Regular.ttf");
  private static final byte[] BOLD = font("SourceSerif4_700Bold.ttf");

  @Override
  public byte[] write(List<Dense.Article> articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Serif4", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(BOLD), "Serif4", 700, FontStyle.NORMAL, true);
    builder.withHtmlContent(html(articles), null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static String html(List<Dense.Article> articles) {
    StringBuilder html = new StringBuilder(64 * 1024);
    html.append("<html lang=\"fr\"><head><title>Convention d’essai</title>")
        .append("<meta name=\"description\" content=\"essai\"/><style>")
        .append("body{font-family:Serif4;font-size:10.5pt;text-align:justify;line-height:1.35}")
        .append("@page{size:A4;margin:25mm 20mm}table{width:100%;-fs-table-paginate:paginate}")
        .append("td,th{border:0.5pt solid #888;padding:3pt;text-align:left}")
        .append("</style></head><body><h1>Convention d’essai</h1>");
    int number = 0;
    for (Dense.Article article : articles) {
      html.append("<h2>Article ")
          .append(++number)
          .append(" – ")
          .append(article.title())
          .append("</h2>");
      for (int i = 0; i < Dense.PARAGRAPHS; i++) {
        html.append("<p>")
            .append(article.paragraphs().get(i))
            .append(article.values().get(i))
            .append(".</p>");
      }
      html.append(
          "<table><thead><tr><th>Poste</th><th>Nature</th><th>Montant</th></tr></thead><tbody>");
      for (List<String> row : article.table()) {
        html.append("<tr>");
        row.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
        html.append("</tr>");
      }
      html.append("</tbody></table>");
    }
    return html.append("</body></html>").toString();
  }

  private static byte[] font(String name) {
    try (InputStream in = Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(name))) {
      byte[] bytes = in.readAllBytes();
      int tables = ((bytes[4] & 0xFF) << 8) | (bytes[5] & 0xFF);
      for (int i = 0; i < tables; i++) {
        int at = 12 + 16 * i;
        if (new String(bytes, at, 4, StandardCharsets.ISO_8859_1).equals("GSUB")) {
          bytes[at] = 'X';
        }
      }
      return bytes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
