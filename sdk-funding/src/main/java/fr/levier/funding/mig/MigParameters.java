package fr.levier.funding.mig;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/** The dated figures of the money for international hospital cooperation. None of them is a bound set by a text. */
public final class MigParameters {

  /** The guide of the agencies on what supports innovation, as it stood in July 2020. */
  static final LegalReference GUIDE = LegalReference.of(
      "guide « APIST » des leviers mobilisables par les agences régionales de santé, juillet 2020, fiche MIG");

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);

  /** The guide of the agencies is dated July 2020; the range that it observed is kept until another is published. */
  private static final LocalDate GUIDE_DAY = LocalDate.of(2020, 7, 1);

  /** The lower end of the average amount of a project, as observed in 2020: an amount under it is only told. */
  public static final Parameter<Euros> AVERAGE_FROM = Parameter.of(
          "MIG.MOYENNE.MIN",
          Euros.class,
          new Localized(
              "bas de la moyenne observée en 2020 pour un projet de coopération",
              "lower end of the average observed in 2020 for a project of cooperation"))
      .verifiedOn(VERIFIED_ON)
      .from(GUIDE_DAY, Euros.of(10_000), average())
      .build();

  /** The upper end of the average amount of a project, as observed in 2020: an amount over it is only told. */
  public static final Parameter<Euros> AVERAGE_TO = Parameter.of(
          "MIG.MOYENNE.MAX",
          Euros.class,
          new Localized(
              "haut de la moyenne observée en 2020 pour un projet de coopération",
              "upper end of the average observed in 2020 for a project of cooperation"))
      .verifiedOn(VERIFIED_ON)
      .from(GUIDE_DAY, Euros.of(25_000), average())
      .build();

  /** The day from which the call is described as open to public and private non-profit establishments alone. */
  public static final Parameter<LocalDate> NON_PROFIT = Parameter.of(
          "MIG.NON_LUCRATIF",
          LocalDate.class,
          new Localized(
              "jour depuis lequel l’appel est présenté comme ouvert aux seuls établissements publics et privés non lucratifs",
              "day since which the call is described as open to public and private non-profit establishments only"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2016, 1, 1),
          LocalDate.of(2024, 1, 1),
          LegalReference.of("article de presse du 29 novembre 2024")
              .readAt("https://www.lequotidiendumedecin.fr")
              .unverified()
              .doubting(
                  "aucune instruction lue ; premier jour déduit de l’année de l’article",
                  "no instruction was read; first day inferred from the year of the article"))
      .build();

  private MigParameters() {}

  private static LegalReference average() {
    return GUIDE.doubting(
        "moyenne observée, sans valeur de plafond ni de plancher",
        "observed average, neither a floor nor a ceiling");
  }

  /** Every figure, in the order of the rules. */
  public static List<Parameter<?>> all() {
    return List.of(AVERAGE_FROM, AVERAGE_TO, NON_PROFIT);
  }
}
