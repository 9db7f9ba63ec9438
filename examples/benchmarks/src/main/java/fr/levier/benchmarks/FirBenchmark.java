package fr.levier.benchmarks;

import fr.levier.core.Levier;
import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Association;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Region;
import fr.levier.core.report.Report;
import fr.levier.funding.fir.FirContractForm;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.fir.Payment;
import fr.levier.funding.subsidy.Consideration;
import fr.levier.funding.subsidy.Initiative;
import fr.levier.funding.subsidy.NeedSource;
import fr.levier.funding.subsidy.Pricing;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The whole check of a FIR convention that is not in order: form, every rule, findings in both languages. */
@State(Scope.Thread)
public class FirBenchmark {

  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

  private final Levier levier = Levier.standard();
  private final FirConvention convention = convention();

  /** A check without findings would measure nothing. */
  public FirBenchmark() {
    if (check().findings().isEmpty()) {
      throw new IllegalStateException("the dossier has no findings");
    }
  }

  /** A grant of fictitious parties: contents are missing, and years do not add up. */
  private static FirConvention convention() {
    return FirConvention.builder()
        .title("Répit des aidants (fictif)")
        .addParties(
            PublicBody.builder()
                .name("Agence régionale de santé fictive")
                .actorType(ActorType.ARS)
                .build(),
            Association.builder().name("Les Aidants (fictif)").build())
        .addMissions(2)
        .addRegions(Region.values()[0])
        .contract(FirContractForm.SPECIFIC)
        .initiative(Initiative.BENEFICIARY)
        .needDefinedBy(NeedSource.BENEFICIARY)
        .consideration(Consideration.NONE)
        .pricing(Pricing.BUDGET_CONTRIBUTION)
        .requestDate(LocalDate.of(2025, 10, 1))
        .grantDate(LocalDate.of(2026, 1, 15))
        .signatureDate(LocalDate.of(2026, 2, 1))
        .periodStart(LocalDate.of(2026, 1, 1))
        .periodEnd(LocalDate.of(2028, 12, 31))
        .addAnnualAmounts(
            YearlyAmount.of(2026, Euros.of(60_000)), YearlyAmount.of(2027, Euros.of(60_000)))
        .addPayments(Payment.builder()
            .amount(Euros.of(50_000))
            .date(LocalDate.of(2026, 6, 1))
            .build())
        .amountInConvention(Euros.of(150_000))
        .purpose("Accueil de nuit")
        .originals(3)
        .build();
  }

  /** How many findings the dossier has. */
  int findings() {
    return check().findings().size();
  }

  /** The whole check. */
  @Benchmark
  public Report check() {
    return levier.check(convention, AS_OF);
  }
}
