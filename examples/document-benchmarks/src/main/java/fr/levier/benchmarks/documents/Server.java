package fr.levier.benchmarks.documents;

import fr.levier.docs.docx.DocxRenderer;
import fr.levier.docs.pdf.PdfRenderer;
import fr.levier.docs.tree.Act;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a server asks of a process: its first document, ten thousand in little memory, two threads. */
public final class Server {

  private static final int MANY = 10_000;
  private static final int TURNS = 400;
  private static final int ROUNDS = 7;

  /** One process tells little: the machine is twice as fast at one moment as at another. */
  private static final int FRESH = 9;

  private Server() {}

  /** Prints each figure; {@code first pdf|docx} and {@code many} are the processes it starts itself. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      for (int i = 0; i < FRESH; i++) {
        process(List.of(), "first", "docx");
        process(List.of(), "first", "pdf");
      }
      process(List.of("-Xmx128m", "-XX:+UseSerialGC"), "many");
      process(List.of("-Xmx512m", "-XX:+UseParallelGC"), "threads");
      return;
    }
    switch (args[0]) {
      case "first" -> first(args[1]);
      case "many" -> many();
      default -> threads();
    }
  }

  private static void process(List<String> options, String... task)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Server.class.getName()));
    command.addAll(List.of(task));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", task) + " ended with " + code);
    }
  }

  private static void first(String format) {
    Act act = Dense.act(Dense.articles(11));
    double ready = processorTime();
    byte[] file =
        format.equals("pdf") ? new PdfRenderer().render(act) : new DocxRenderer().render(act);
    say(
        "first %s in a fresh JVM: %.2f s of processor time from the start of the process, %.2f s of it before the act was"
            + " ready, %d bytes",
        format, processorTime(), ready, file.length);
  }

  /** Seconds of the whole process. The management beans would add a twentieth of a second of their own. */
  private static double processorTime() {
    Duration time = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    return time.toMillis() / 1e3;
  }

  private static void many() {
    Act act = Dense.act(Dense.articles(11));
    DocxRenderer docx = new DocxRenderer();
    PdfRenderer pdf = new PdfRenderer();
    for (int done = 1; done <= MANY; done++) {
      int length = done % 2 == 0 ? pdf.render(act).length : docx.render(act).length;
      if (length == 0) {
        throw new IllegalStateException("an empty file");
      }
      if (done % (MANY / 5) == 0) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        say(
            "%d acts at -Xmx128m: %.1f MB in use after collection",
            done, (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
      }
    }
  }

  private static void threads() throws InterruptedException {
    Act act = Dense.act(Dense.articles(11));
    timed(act, 1);
    timed(act, 2);
    double[] ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double one = timed(act, 1);
      ratios[round] = timed(act, 2) / one;
    }
    Arrays.sort(ratios);
    say(
        "2 threads: %.2f × 1 thread, the median of %d rounds from %.2f to %.2f",
        ratios[ROUNDS / 2], ROUNDS, ratios[0], ratios[ROUNDS - 1]);
  }

  /** Documents a second. */
  private static double timed(Act act, int threads) throws InterruptedException {
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(new Thread(() -> {
        PdfRenderer pdf = new PdfRenderer();
        for (int turn = 0; turn < TURNS; turn++) {
          pdf.render(act);
        }
      }));
    }
    long start = System.nanoTime();
    workers.forEach(Thread::start);
    for (Thread worker : workers) {
      worker.join();
    }
    return threads * TURNS * 1e9 / (System.nanoTime() - start);
  }

  private static void say(String format, Object... values) {
    System.out.println("- " + String.format(Locale.ROOT, format, values));
  }
}
