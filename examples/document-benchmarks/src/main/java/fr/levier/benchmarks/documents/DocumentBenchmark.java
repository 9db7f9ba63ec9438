package fr.levier.benchmarks.documents;

import fr.levier.docs.docx.DocxRenderer;
import fr.levier.docs.pdf.PdfRenderer;
import fr.levier.docs.tree.Act;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ten dense pages, by the SDK and by others. */
@State(Scope.Thread)
public class DocumentBenchmark {

  private final List<Dense.Article> articles = Dense.articles(11);
  private final Act act = Dense.act(articles);
  private final Act hundred = Dense.act(Dense.articles(110));
  private final Act table = Dense.table(2_000);
  private final DocxRenderer docx = new DocxRenderer();
  private final PdfRenderer pdf = new PdfRenderer();
  private final Peer openHtml = new OpenHtml();
  private final Peer docx4j = new Docx4j();
  private final Peer poiTl = new PoiTl();
  private final Peer xDoc = new XDoc();

  /** PDF/A-3a and PDF/UA-1, tagged, the dossier attached. */
  @Benchmark
  public byte[] pdf() {
    return pdf.render(act);
  }

  /** A hundred pages. */
  @Benchmark
  public byte[] pdfHundred() {
    return pdf.render(hundred);
  }

  /** Tagged. */
  @Benchmark
  public byte[] pdfOpenHtmlToPdf() throws IOException {
    return openHtml.write(articles);
  }

  /** Content controls, fields, custom XML. */
  @Benchmark
  public byte[] docx() {
    return docx.render(act);
  }

  /** A hundred pages. */
  @Benchmark
  public byte[] docxHundred() {
    return docx.render(hundred);
  }

  /** Two thousand rows. */
  @Benchmark
  public byte[] docxTable() {
    return docx.render(table);
  }

  /** The same visible content. */
  @Benchmark
  public byte[] docxXDocReport() throws IOException {
    return xDoc.write(articles);
  }

  /** The same visible content. */
  @Benchmark
  public byte[] docxDocx4j() throws IOException {
    return docx4j.write(articles);
  }

  /** The same visible content. */
  @Benchmark
  public byte[] docxPoiTl() throws IOException {
    return poiTl.write(articles);
  }
}
