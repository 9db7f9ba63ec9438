package fr.levier.benchmarks.documents;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything in one run and prints the tables of PERFORMANCE.md. */
public final class Main {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Main() {}

  /** Takes no argument, or the pattern of the benchmarks to run. */
  public static void main(String[] args) throws Exception {
    Map<String, Double> medians = benchmarks(args.length > 0 ? args[0] : "DocumentBenchmark");
    ratio(medians, "pdfOpenHtmlToPdf", "pdf");
    ratio(medians, "docxXDocReport", "docx");
    ratio(medians, "docxDocx4j", "docx");
    ratio(medians, "docxPoiTl", "docx");
    ratio(medians, "pdfHundred", "pdf");
    ratio(medians, "docxHundred", "docx");
    if (args.length == 0) {
      Server.main(args);
    }
  }

  private static Map<String, Double> benchmarks(String pattern) throws RunnerException {
    Collection<RunResult> results = new Runner(new OptionsBuilder()
            .include(pattern)
            .mode(Mode.SampleTime)
            .forks(1)
            .threads(1)
            .warmupIterations(1)
            .warmupTime(TimeValue.seconds(5))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build())
        .run();
    Map<String, Double> medians = new LinkedHashMap<>();
    System.out.println("| Ten dense pages | Median, ms | MB allocated each |");
    System.out.println("|---|---|---|");
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
      double median = 1_000 * result.getPrimaryResult().getStatistics().getPercentile(50);
      medians.put(name, median);
      System.out.println(String.format(
          Locale.ROOT, "| `%s` | %.2f | %.2f |", name, median, allocated(result) / 1e6));
    }
    System.out.println();
    return medians;
  }

  private static void ratio(Map<String, Double> medians, String other, String ours) {
    Double much = medians.get(other);
    Double little = medians.get(ours);
    if (much != null && little != null) {
      System.out.println(
          String.format(Locale.ROOT, "- `%s` takes %.1f × `%s`", other, much / little, ours));
    }
  }

  private static double allocated(RunResult result) {
    return result.getSecondaryResults().values().stream()
        .filter(each -> each.getLabel().endsWith(ALLOCATION))
        .mapToDouble(Result::getScore)
        .findFirst()
        .orElse(Double.NaN);
  }
}
