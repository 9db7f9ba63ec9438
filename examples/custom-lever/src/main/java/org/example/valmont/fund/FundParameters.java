package org.example.valmont.fund;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The figures of the rules of the fund, as dated data. */
public final class FundParameters {

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);
  private static final LocalDate FUND_CREATED = LocalDate.of(2024, 1, 1);

  /** The most that the fund gives to one project (<i>plafond</i>), all taxes included. */
  public static final Parameter<Euros> CEILING = Parameter.of(
          "FII.PLAFOND",
          Euros.class,
          new Localized("plafond d’une aide du fonds", "ceiling of a grant of the fund"))
      .verifiedOn(VERIFIED_ON)
      .from(FUND_CREATED, Euros.of(10_000), rules("3"))
      .from(
          LocalDate.of(2026, 1, 1), Euros.of(15_000), rules("3").by("décision n° 2025-31 (fictif)"))
      .build();

  /** How long after the project its report is due (<i>bilan</i>). */
  public static final Parameter<Period> REPORT_DELAY = Parameter.of(
          "FII.BILAN.DELAI",
          Period.class,
          new Localized("délai du bilan après le projet", "time for the report after the project"))
      .verifiedOn(VERIFIED_ON)
      .from(FUND_CREATED, Period.ofMonths(3), rules("7"))
      .build();

  private FundParameters() {}

  /** An article of the rules that the hospital set for itself. */
  static LegalReference rules(String article) {
    return LegalReference.of(
        "règlement du fonds d’innovation interne (fictif), article " + article);
  }

  /** All that the rules and the door read. */
  static List<Parameter<?>> all() {
    return List.of(CEILING, REPORT_DELAY);
  }
}
