package fr.levier.benchmarks.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The Word template that a template library starts from, with its own marks. */
final class Templates {

  private Templates() {}

  /**
   * A template of one article, between an opening and a closing mark.
   *
   * @param value how the library writes a value of an article, by its name: title, p0…, c00…
   */
  static byte[] article(String opening, String closing, UnaryOperator<String> value) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      paragraph(document, "Convention d’essai");
      paragraph(document, opening);
      paragraph(document, value.apply("title"));
      for (int i = 0; i < Dense.PARAGRAPHS; i++) {
        paragraph(document, value.apply("p" + i) + ".");
      }
      XWPFTable table = document.createTable(Dense.ROWS + 1, Dense.COLUMNS);
      String[] heads = {"Poste", "Nature", "Montant"};
      for (int column = 0; column < Dense.COLUMNS; column++) {
        table.getRow(0).getCell(column).setText(heads[column]);
        for (int row = 0; row < Dense.ROWS; row++) {
          table.getRow(row + 1).getCell(column).setText(value.apply("c" + row + column));
        }
      }
      paragraph(document, closing);
      document.write(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void paragraph(XWPFDocument document, String text) {
    document.createParagraph().createRun().setText(text);
  }
}
