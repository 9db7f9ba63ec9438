package fr.levier.benchmarks.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.docx4j.model.table.TblFactory;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** docx4j as its first examples show it: a package made anew for each document. */
final class Docx4j implements Peer {

  @Override
  public byte[] write(List<Dense.Article> articles) throws IOException {
    try {
      WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
      MainDocumentPart body = document.getMainDocumentPart();
      body.addStyledParagraphOfText("Title", "Convention d’essai");
      int number = 0;
      for (Dense.Article article : articles) {
        number++;
        body.addStyledParagraphOfText("Heading1", "Article " + number + " – " + article.title());
        for (int i = 0; i < Dense.PARAGRAPHS; i++) {
          body.addParagraphOfText(article.paragraphs().get(i) + article.values().get(i) + ".");
        }
        body.addObject(table(article.table()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (Docx4JException failed) {
      throw new IOException(failed);
    }
  }

  private static Tbl table(List<List<String>> rows) {
    Tbl table = TblFactory.createTable(rows.size() + 1, Dense.COLUMNS, 3000);
    fill((Tr) table.getContent().get(0), List.of("Poste", "Nature", "Montant"));
    for (int i = 0; i < rows.size(); i++) {
      fill((Tr) table.getContent().get(i + 1), rows.get(i));
    }
    return table;
  }

  private static void fill(Tr row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Text text = new Text();
      text.setValue(cells.get(i));
      R run = new R();
      run.getContent().add(text);
      ((P) ((Tc) row.getContent().get(i)).getContent().get(0)).getContent().add(run);
    }
  }
}
