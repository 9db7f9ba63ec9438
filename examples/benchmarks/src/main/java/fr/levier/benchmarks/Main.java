package fr.levier.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything in one run and prints the table of the README. */
public final class Main {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Main() {}

  /** Takes no argument, or the pattern of the benchmarks to run. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results = new Runner(new OptionsBuilder()
            .include(args.length > 0 ? args[0] : "fr.levier.benchmarks")
            .mode(Mode.Throughput)
            .forks(1)
            .threads(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build())
        .run();
    System.out.println("| Benchmark | Per second | ± | Bytes allocated each |");
    System.out.println("|---|---|---|---|");
    double levier = 0;
    double kie = 0;
    for (RunResult result : results) {
      Result<?> score = result.getPrimaryResult();
      String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
      System.out.println(String.format(
          Locale.ROOT,
          "| `%s` | %,.0f | %,.0f | %,.0f |",
          name,
          score.getScore(),
          score.getScoreError(),
          allocated(result)));
      levier = name.equals("ProcurementBenchmark.levier") ? score.getScore() : levier;
      kie = name.equals("ProcurementBenchmark.kieDmn") ? score.getScore() : kie;
    }
    if (kie > 0) {
      System.out.println(String.format(
          Locale.ROOT,
          "%nOn the same table of %d rows, the SDK decides %,.0f times as fast as KIE DMN 10.2.",
          new DmnTable().rows(),
          levier / kie));
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
