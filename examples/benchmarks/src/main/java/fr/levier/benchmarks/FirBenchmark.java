package fr.levier.benchmarks;

import fr.levier.core.Levier;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Report;
import fr.levier.funding.fir.FirConvention;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The whole check of a FIR convention as complete as one that is signed, three things of which are not in order: form, every
 * rule, findings.
 */
@State(Scope.Thread)
public class FirBenchmark {

  private static final LocalDate AS_OF = LocalDate.of(2026, 5, 20);
  private static final int FINDINGS = 3;

  private final Levier levier = Levier.standard();
  private final FirConvention convention = convention();

  /** A check without findings would measure less than it says. */
  public FirBenchmark() {
    if (check().findings().size() != FINDINGS) {
      throw new IllegalStateException(check().findings().toString());
    }
  }

  /** The sample dossier with one original too many, and without two clauses. */
  private static FirConvention convention() {
    try (InputStream in =
        Objects.requireNonNull(FirBenchmark.class.getResourceAsStream("fir.json"))) {
      return LevierJson.standard()
          .readDossier(in.readAllBytes())
          .subject(FirConvention.class)
          .withOriginals(5)
          .withFormalNoticeClause(Optional.empty())
          .withEvaluationTerms(Optional.empty());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The whole check. */
  @Benchmark
  public Report check() {
    return levier.check(convention, AS_OF);
  }
}
