package fr.levier.docs.pdf;

import static fr.levier.docs.pdf.Words.article;
import static fr.levier.docs.pdf.Words.dashes;
import static fr.levier.docs.pdf.Words.paragraph;

import com.sun.management.ThreadMXBean;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Measures the processor time and the allocation of one act of about ten pages, warm, on one thread. */
final class PdfBenchmark {

  private PdfBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Act act = tenPages();
    PdfRenderer renderer = new PdfRenderer();
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long cold = thread.getCurrentThreadCpuTime();
    byte[] pdf = renderer.render(act);
    System.out.println("first render, ms CPU: " + (thread.getCurrentThreadCpuTime() - cold) / 1e6);
    for (int i = 0; i < 400; i++) {
      pdf = renderer.render(act);
    }
    double[] times = new double[200];
    long allocated = thread.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < times.length; i++) {
      long start = thread.getCurrentThreadCpuTime();
      pdf = renderer.render(act);
      times[i] = (thread.getCurrentThreadCpuTime() - start) / 1e6;
    }
    allocated = thread.getCurrentThreadAllocatedBytes() - allocated;
    Arrays.sort(times);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      System.out.println("pages: " + document.getNumberOfPages() + ", bytes: " + pdf.length);
    }
    System.out.println(
        "ms CPU: median " + times[100] + ", tenth " + times[20] + ", ninth " + times[180]);
    System.out.println("allocated, MB: " + allocated / 1e6 / times.length);
  }

  /** The rich act, with more articles so that it runs to about ten pages. */
  private static Act tenPages() {
    Act rich = SampleActs.rich();
    List<Block> body = new ArrayList<>(rich.body());
    int signatures = body.size() - 3;
    for (int i = 8; i < 15; i++) {
      String words =
          "Chaque Partie exécute de bonne foi les obligations que la présente convention met à sa charge, et informe l’autre sans délai de tout événement de nature à en compromettre la bonne exécution. ";
      body.add(
          signatures + i - 8,
          article(
              "article-" + i,
              i,
              "Stipulations communes",
              paragraph(words.repeat(2)),
              dashes(
                  "premier engagement\u202F;",
                  "second engagement, plus long que le premier et qui tient sur deux lignes de la page\u202F;",
                  "troisième engagement."),
              paragraph(words)));
    }
    return SampleActs.act(Optional.empty(), body);
  }
}
