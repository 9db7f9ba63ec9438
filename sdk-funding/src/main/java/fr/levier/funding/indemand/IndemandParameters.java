package fr.levier.funding.indemand;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/** The dated figures of the inDemand model, under their published ids. The first can be set otherwise by whoever uses the model again. */
public final class IndemandParameters {

  /** The guide of the regional health agencies, which describes the project as it stood in July 2020. */
  static final LegalReference GUIDE = LegalReference.of(
      "guide « APIST » des leviers mobilisables par les agences régionales de santé, juillet 2020, fiche InDemand");

  /** The calls of the project. */
  static final LegalReference CALLS =
      LegalReference.of("appels du projet européen inDemand (Horizon 2020, SC6-CO-CREATION-2016)");

  /** The model of its memorandum. */
  static final LegalReference MODEL = LegalReference.of("modèle de co-création inDemand");

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);

  /** The first day of the project. */
  private static final LocalDate START = LocalDate.of(2017, 9, 1);

  /** The most that a solver may receive, inclusive. */
  public static final Parameter<Euros> GRANT_MAX = Parameter.of(
          "IND.SUBVENTION.MAX",
          Euros.class,
          new Localized("subvention maximale à un solveur", "highest grant to a solver"))
      .verifiedOn(VERIFIED_ON)
      .from(START, Euros.of(30_000), CALLS.readAt("https://www.up2europe.eu").singleSource())
      .build();

  /** The last day of the project. */
  public static final Parameter<LocalDate> END = Parameter.of(
          "IND.FIN",
          LocalDate.class,
          new Localized("dernier jour du projet inDemand", "last day of the inDemand project"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START,
          LocalDate.of(2020, 8, 31),
          CALLS.readAt("https://www.up2europe.eu").singleSource())
      .build();

  private IndemandParameters() {}

  /** Every figure, in the order of publication. */
  public static List<Parameter<?>> all() {
    return List.of(GRANT_MAX, END);
  }
}
