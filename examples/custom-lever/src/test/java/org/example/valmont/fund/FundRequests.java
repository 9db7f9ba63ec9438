package org.example.valmont.fund;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.json.LevierJson;
import fr.levier.testkit.Edit;
import fr.levier.testkit.Specimens;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;

/** Requests to the fund, in order or out of order in exactly one way: the example dossier, edited. */
final class FundRequests {

  private FundRequests() {}

  static Specimens<FundRequest> specimens() {
    Edit again = set("/previousGrant", true);
    return Specimens.of(
            FundRequest.class,
            LevierJson.standard().tree(Path.of("demande.json")).at("/subject").orElseThrow())
        .free(Arbitraries.integers().between(1, 15_000).map(amount -> set("/amountAsked", amount)))
        .breaching("FII-01", drop("/need"))
        .satisfying("FII-02", set("/amountAsked", 15_000))
        .breaching("FII-02", set("/amountAsked", 15_000.01))
        .undecided("FII-02", drop("/amountAsked"))
        .satisfying("FII-03", again.and(set("/previousReportDate", "2025-11-14")))
        .breaching("FII-03", again)
        .undecided("FII-03", drop("/previousGrant"))
        .build();
  }
}
