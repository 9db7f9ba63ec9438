package fr.levier.benchmarks;

import fr.levier.funding.procurement.Procedure;
import fr.levier.funding.procurement.Procedures;
import fr.levier.funding.procurement.PurchaseNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The lightest lawful procedure of one purchase, by the SDK and by KIE, in the same run and on the same purchases. */
@State(Scope.Thread)
public class ProcurementBenchmark {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private final List<PurchaseNeed> needs = Purchases.all();
  private final List<Map<String, Object>> facts =
      needs.stream().map(DmnTable::facts).toList();
  private final Procedures procedures = Procedures.standard();
  private final DmnTable table = new DmnTable();
  private int next;

  /** Both decide alike, or nothing is measured. */
  public ProcurementBenchmark() {
    for (int i = 0; i < needs.size(); i++) {
      String ours = lightest(needs.get(i)).name();
      String theirs = table.decide(facts.get(i));
      if (!ours.equals(theirs)) {
        throw new IllegalStateException(facts.get(i) + ": " + ours + ", KIE says " + theirs);
      }
    }
  }

  private Procedure lightest(PurchaseNeed need) {
    return procedures.of(need, AS_OF).open().orElseThrow().get(0);
  }

  private int turn() {
    next = next + 1 < needs.size() ? next + 1 : 0;
    return next;
  }

  /** By the SDK. */
  @Benchmark
  public Procedure levier() {
    return lightest(needs.get(turn()));
  }

  /** By KIE. */
  @Benchmark
  public String kieDmn() {
    return table.decide(facts.get(turn()));
  }
}
