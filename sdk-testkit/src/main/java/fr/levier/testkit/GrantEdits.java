package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import java.util.List;
import java.util.Map;

/** What puts any grant out of order: the rules common to all subsidies, and those of several levers on one project. */
final class GrantEdits {

  static final Edit UNDERTAKING = set("/isUndertaking", true)
      .and(set("/aidRegime", "DE_MINIMIS"), set("/previousAids", List.of()));

  private static final Edit GRANTORS_NEED = set("/needDefinedBy", "GRANTOR");

  private GrantEdits() {}

  /** A sum of several authorities in a year. */
  static Edit received(Object amount) {
    return set("/cashSubsidiesOfYear", List.of(Map.of("amount", amount)));
  }

  /** Rules that judge what is asked for. */
  static void onRequest(Specimens.Builder<?> builder) {
    builder
        .satisfying("SUB-5", received(153_000.01))
        .breaching("SUB-5", received(153_000.01).and(set("/auditorAppointed", false)))
        .breaching("SUB-5", received(200_000).and(set("/accountsPublished", false)))
        .undecided("SUB-5", drop("/cashSubsidiesOfYear", "/auditorAppointed"))
        .satisfying("SUB-10", set("/requestFormVersion", "12156*06"))
        .breaching("SUB-10", set("/requestFormVersion", "12156*05"))
        .breaching(
            "SUB-10",
            set("/requestFormVersion", "12156*06").and(set("/requestObject", "INVESTMENT")))
        .undecided("SUB-10", set("/requestFormVersion", "12156*05").and(drop("/requestDate")))
        .satisfying("SUB-19", UNDERTAKING)
        .breaching("SUB-19", Severity.ERROR, UNDERTAKING.and(aidsOf(290_000)))
        .undecided("SUB-19", UNDERTAKING.and(drop("/previousAids")));
    combination(builder);
  }

  /** Earlier de minimis aid, a few months before. */
  static Edit aidsOf(Object amount) {
    return set("/previousAids", List.of(Map.of("grantedOn", "2024-01-31", "amount", amount)));
  }

  private static void combination(Specimens.Builder<?> builder) {
    Edit lines = set(
        "/expenseLines",
        List.of(
            Map.of("label", "personnel", "lever", "fir", "amount", 100),
            Map.of("label", "matériel", "lever", "procurement", "amount", 100)));
    Edit aids = set("/publicAids", List.of(Map.of("amount", 60_000), Map.of("amount", 40_000)));
    Edit bought = set("/deliverables", List.of("étude"));
    builder
        .satisfying("MIX-1", lines)
        .breaching("MIX-1", lines.and(set("/expenseLines/1/label", "Personnel")))
        .undecided(
            "MIX-1",
            lines.and(set("/expenseLines/1/label", "personnel"), drop("/expenseLines/1/lever")))
        .satisfying("MIX-2", aids.and(set("/projectCost", 100_000)))
        .breaching("MIX-2", aids.and(set("/projectCost", 99_999.99)))
        .undecided("MIX-2", aids)
        .satisfying("MIX-3", bought.and(set("/grantDeliverables", List.of("atelier"))))
        .breaching("MIX-3", bought.and(set("/grantDeliverables", List.of("Étude"))))
        .undecided("MIX-3", bought);
  }

  /** Rules that judge what is granted and written, whatever the lever. */
  static void onConvention(Specimens.Builder<?> builder) {
    builder
        .breaching("SUB-3", drop("/purpose"))
        .breaching("SUB-3", drop("/amountInConvention"))
        .breaching("SUB-3", drop("/paymentTerms"))
        .breaching("SUB-3", drop("/conditionsOfUse"))
        .breaching("SUB-9", drop("/contextStatement"))
        .breaching("SUB-9", drop("/initiativeStatement"))
        .breaching("SUB-17", set("/openDataPublishedOn", "2024-06-19"))
        .breaching("SUB-17", drop("/openDataPublishedOn").and(set("/paymentDate", "2024-06-19")))
        .undecided("SUB-17", drop("/signatureDate"))
        .breaching("SUB-21", drop("/controlTerms"))
        .breaching("SUB-21", drop("/unspentBalanceTerms"))
        .undecided("SUB-21", drop("/signatureDate", "/controlTerms"))
        .notApplicable("SUB-21", set("/signatureDate", "2021-07-02"))
        .notApplicable("SUB-17", set("/signatureDate", "2017-07-31"));
  }

  /** What makes a grant a price, or look like one. */
  static Edit contract() {
    return GRANTORS_NEED.and(set("/pricing", "FULL_COST"));
  }

  /** One clue alone. */
  static Edit attention() {
    return set("/initiative", "JOINT");
  }
}
