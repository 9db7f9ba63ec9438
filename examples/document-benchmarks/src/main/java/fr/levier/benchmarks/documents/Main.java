package fr.levier.benchmarks.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures each library in one run and prints the first table of PERFORMANCE.md. */
public final class Main {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** The speed of a machine that others use too drifts within seconds: each library is measured so often, in turn. */
  private static final int ROUNDS = 3;

  private Main() {}

  /** Takes no argument, or the pattern of the benchmarks to run. */
  public static void main(String[] args) throws Exception {
    Map<String, List<Double>> times = new TreeMap<>();
    Map<String, Double> allocated = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (RunResult result : run(args.length > 0 ? args[0] : "DocumentBenchmark")) {
        String name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
        times
            .computeIfAbsent(name, its -> new ArrayList<>())
            .add(1_000 * result.getPrimaryResult().getStatistics().getPercentile(50));
        allocated.put(name, allocated(result) / 1e6);
      }
    }
    say("| Ten dense pages | Median of %d medians, ms | MB allocated each |", ROUNDS);
    say("|---|---|---|");
    times.forEach(
        (name, each) -> say("| `%s` | %.2f | %.2f |", name, median(each), allocated.get(name)));
    say("");
    ratio(times, "pdfOpenHtmlToPdf", "pdf");
    ratio(times, "docxXDocReport", "docx");
    ratio(times, "docxDocx4j", "docx");
    ratio(times, "docxPoiTl", "docx");
    ratio(times, "pdfHundred", "pdf");
    ratio(times, "docxHundred", "docx");
  }

  private static Collection<RunResult> run(String pattern) throws RunnerException {
    return new Runner(new OptionsBuilder()
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
  }

  private static void ratio(Map<String, List<Double>> times, String other, String ours) {
    List<Double> much = times.getOrDefault(other, List.of());
    List<Double> little = times.getOrDefault(ours, List.of());
    if (!much.isEmpty() && !little.isEmpty()) {
      double[] ratios = IntStream.range(0, ROUNDS)
          .mapToDouble(i -> much.get(i) / little.get(i))
          .sorted()
          .toArray();
      say(
          "- `%s` takes %.1f × `%s` (%.1f to %.1f × in a round)",
          other, median(much) / median(little), ours, ratios[0], ratios[ROUNDS - 1]);
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static double allocated(RunResult result) {
    return result.getSecondaryResults().values().stream()
        .filter(each -> each.getLabel().endsWith(ALLOCATION))
        .mapToDouble(Result::getScore)
        .findFirst()
        .orElse(Double.NaN);
  }
}
