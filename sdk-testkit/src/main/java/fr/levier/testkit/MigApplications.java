package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import fr.levier.funding.mig.MigApplication;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Applications for the money of international hospital cooperation (<i>dossiers de candidature</i>). */
public final class MigApplications {

  private static final Specimens<MigApplication> SPECIMENS = build();

  private MigApplications() {}

  /** Accepted, without any finding. */
  public static Arbitrary<MigApplication> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<MigApplication> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<MigApplication> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<MigApplication> specimens() {
    return SPECIMENS;
  }

  private static Specimens<MigApplication> build() {
    Specimens.Builder<MigApplication> builder =
        Specimens.ofDossier(MigApplication.class, "mig.json");
    who(builder);
    criteria(builder);
    deposit(builder);
    money(builder);
    return builder.build();
  }

  private static void who(Specimens.Builder<MigApplication> builder) {
    Edit forProfit = set("/applicant/actorType", "ES_PRIVE_LUCRATIF");
    builder
        .breaching("MIG-01", set("/applicant/actorType", "ENTREPRISE_STARTUP"))
        .undecided("MIG-01", drop("/applicant/actorType"))
        .breaching("MIG-05", set("/arsRegion", "BRETAGNE"))
        .undecided("MIG-05", drop("/arsRegion"))
        .breaching("MIG-13", set("/partnerCountry", "FR"))
        .undecided("MIG-13", drop("/partnerCountry"))
        .satisfying(
            "MIG-16",
            forProfit.and(set("/depositDgos", "2023-06-01"), set("/depositArs", "2023-06-01")))
        .breaching("MIG-16", forProfit)
        .undecided("MIG-16", drop("/applicant/actorType"))
        .breaching("MIG-19", drop("/leadFrance"))
        .breaching("MIG-19", drop("/leadPartner"));
  }

  private static void criteria(Specimens.Builder<MigApplication> builder) {
    Edit overseas = set("/isOverseas", true);
    builder
        .breaching("MIG-02", drop("/healthContext"))
        .breaching("MIG-02", drop("/priorityObjective"))
        .breaching("MIG-02", drop("/actionProgramme"))
        .breaching("MIG-02", drop("/teamComposition"))
        .satisfying("MIG-06", set("/renewal", true).and(set("/previousYearReport", "bilan fictif")))
        .breaching("MIG-06", Severity.ERROR, set("/renewal", true))
        .breaching("MIG-06", Severity.INFO, set("/previousYearReport", "bilan fictif"))
        .undecided("MIG-06", drop("/renewal"))
        .satisfying(
            "MIG-07",
            set("/signedConvention", "2025-10-01").and(drop("/jointLetterSignedByPartner")))
        .breaching("MIG-07", drop("/jointLetterSignedByPartner"))
        .breaching("MIG-08", drop("/actionProgramme/0/expectedResult"))
        .breaching("MIG-08", drop("/actionProgramme/0/indicators"))
        .breaching(
            "MIG-08", drop("/actionProgramme/0/indicators", "/actionProgramme/0/expectedResult"))
        .notApplicable("MIG-08", drop("/actionProgramme"))
        .satisfying(
            "MIG-11",
            overseas.and(
                set("/contactMultilateral/institution", "institution multilatérale (fictive)")))
        .breaching("MIG-11", overseas)
        .undecided("MIG-11", drop("/isOverseas"))
        .breaching("MIG-12", drop("/contactEmbassy"))
        .breaching("MIG-12", drop("/contactAfd"));
  }

  private static void deposit(Specimens.Builder<MigApplication> builder) {
    builder
        .breaching("MIG-04", Severity.ERROR, drop("/depositDgos"))
        .breaching("MIG-04", Severity.ERROR, drop("/depositArs"))
        .breaching("MIG-04", Severity.WARNING, set("/depositArs", "2025-11-25"))
        .notApplicable("MIG-04", drop("/depositDgos", "/depositArs", "/readyForDeposit"))
        .breaching("MIG-15", set("/campaignClosing", "2025-11-19"))
        .undecided("MIG-15", drop("/campaignClosing"));
  }

  private static void money(Specimens.Builder<MigApplication> builder) {
    String line = "mission de formation de mars : voyages";
    for (Object within : List.of(10_000, "10000.01", "24999.99", 25_000)) {
      builder.satisfying("MIG-09", set("/amount", new BigDecimal(within.toString())));
    }
    builder
        .breaching("MIG-09", set("/amount", 9_999.99))
        .breaching("MIG-09", set("/amount", 25_000.01))
        .undecided("MIG-09", drop("/amount"))
        .breaching("MIG-10", set("/expenseLines/0/kind", "EQUIPMENT"))
        .undecided("MIG-10", drop("/expenseLines/0/kind"))
        .notApplicable("MIG-10", drop("/financingPlan"))
        .breaching("MIG-14", drop("/financingPlan"))
        .breaching("MIG-14", set("/financingPlan/charges/0/amounts/0/amount", 1))
        .satisfying("MIG-17", set("/awarded", true).and(set("/cpomListEntry", "ligne fictive")))
        .breaching("MIG-17", set("/awarded", true))
        .undecided("MIG-17", drop("/awarded"))
        .satisfying("MIG-18", set("/firExpenseLines", List.of("autre dépense")))
        .breaching("MIG-18", set("/firExpenseLines", List.of(line)))
        .undecided("MIG-18", drop("/firExpenseLines"));
  }
}
