package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import fr.levier.funding.financeurs.CoordinatedProgramme;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** Coordinated programmes of a département (<i>programmes coordonnés</i>). */
public final class CoordinatedProgrammes {

  private static final Specimens<CoordinatedProgramme> SPECIMENS = build();

  private CoordinatedProgrammes() {}

  /** Accepted, without any finding. */
  public static Arbitrary<CoordinatedProgramme> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<CoordinatedProgramme> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<CoordinatedProgramme> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<CoordinatedProgramme> specimens() {
    return SPECIMENS;
  }

  private static Specimens<CoordinatedProgramme> build() {
    Specimens.Builder<CoordinatedProgramme> builder =
        Specimens.ofDossier(CoordinatedProgramme.class, "financeurs-programme.json");
    payments(builder);
    return builder
        .breaching("CDF-01", set("/periodEnd", "2031-01-01"))
        .undecided("CDF-01", drop("/periodEnd"))
        .satisfying("CDF-03", set("/girShares", Map.of("gir1", 60, "gir6", 40)))
        .breaching(
            "CDF-03", Severity.ERROR, set("/girShares", Map.of("gir1", 60.01, "gir6", 39.99)))
        .breaching("CDF-03", Severity.WARNING, set("/nonDependentShareOfAmounts", 39.99))
        .undecided("CDF-03", drop("/girShares"))
        .breaching("CDF-13", set("/girShares/gir1", 2.01))
        .build();
  }

  private static void payments(Specimens.Builder<CoordinatedProgramme> builder) {
    Edit other = set("/documentScope", "OTHER");
    Edit share = set("/payments/0/advanceAmount", 433_999.99);
    Edit advance = set("/payments/0/advanceDate", "2026-06-01");
    Edit balance = set("/payments/0/balanceDate", "2026-12-01");
    builder
        .breaching("CDF-06", Severity.ERROR, share)
        .breaching("CDF-06", Severity.ERROR, advance)
        .breaching("CDF-06", Severity.ERROR, balance)
        .breaching("CDF-06", Severity.WARNING, share.and(other))
        .undecided("CDF-06", share.and(drop("/documentScope")))
        .notApplicable("CDF-06", drop("/payments"))
        .satisfying("CDF-06", other)
        .breaching("CDF-07", drop("/payments/0/previousYearReport"))
        .notApplicable("CDF-07", drop("/payments/0/balanceAmount", "/payments/0/balanceDate"));
  }
}
