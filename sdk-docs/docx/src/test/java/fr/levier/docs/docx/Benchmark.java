package fr.levier.docs.docx;

import com.sun.management.ThreadMXBean;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a document costs, on one thread: run with {@code first} for the first document of the JVM, alone. */
final class Benchmark {

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Benchmark() {}

  public static void main(String[] arguments) {
    Act act = tenPages();
    long start = cpu();
    byte[] file = new DocxRenderer().render(act);
    print("first document", cpu() - start, 0, 1);
    if (arguments.length > 0) {
      return;
    }
    measure("write, ten pages", () -> new DocxRenderer().render(act), 3000);
    measure("read back", () -> new DocxReader().read(file), 500);
    Act table = Acts.longTable(2000);
    measure("write, 2 000 rows", () -> new DocxRenderer().render(table), 60);
    System.out.println(file.length + " bytes");
  }

  private static void measure(String what, Runnable task, int times) {
    for (int i = 0; i < times; i++) {
      task.run();
    }
    long allocated = THREAD.getCurrentThreadAllocatedBytes();
    long start = cpu();
    for (int i = 0; i < times; i++) {
      task.run();
    }
    print(what, cpu() - start, THREAD.getCurrentThreadAllocatedBytes() - allocated, times);
  }

  private static void print(String what, long nanos, long bytes, int times) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f ms CPU, %.2f MB allocated%n",
        what,
        nanos / 1e6 / times,
        bytes / 1e6 / times);
  }

  private static long cpu() {
    return THREAD.getCurrentThreadCpuTime();
  }

  /** The rich act, with its articles and annexes three times over. */
  private static Act tenPages() {
    Act rich = Acts.rich();
    List<Block> body = new ArrayList<>(rich.body());
    int articles = 5;
    for (int copy = 1; copy <= 2; copy++) {
      for (Block block : rich.body()) {
        if (block instanceof Block.Article article) {
          articles++;
          body.add(new Block.Article(
              article.id() + copy,
              articles,
              "Article " + articles,
              article.title(),
              article.body(),
              article.origin()));
        }
      }
    }
    return Acts.of(body);
  }
}
