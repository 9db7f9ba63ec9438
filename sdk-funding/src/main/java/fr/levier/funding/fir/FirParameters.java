package fr.levier.funding.fir;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The dated figures of the regional intervention fund (<i>fonds d’intervention régional</i>, FIR), under their published ids.
 */
public final class FirParameters {

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);

  /** The day the fund started, from which the code speaks of it; its exact day was not read for each article. */
  private static final LocalDate START = LocalDate.of(2012, 3, 1);

  private static final String READ =
      "https://french-business-law.com/french-legislation-art/article-";

  /** How many missions the fund has, ranked from one. */
  public static final Parameter<Integer> MISSIONS = Parameter.of(
          "FIR.MISSIONS",
          Integer.class,
          new Localized("nombre de missions du FIR", "number of missions of the FIR"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2015, 1, 1),
          5,
          article("L. 1435-8", LegalCode.CSP)
              .by("loi n° 2014-1554, article 56")
              .readAt(READ + "l1435-8-of-the-french-public-health-code")
              .doubting(
                  "modification par une loi de financement de 2024 à 2026 non trouvée, non exclue",
                  "no amendment by a financing act of 2024 to 2026 was found, none is excluded"))
      .build();

  /** Yearly amount above which a grant to any beneficiary, public or private, needs a contract: strictly above. */
  public static final Parameter<Euros> CONTRACT = Parameter.of(
          "FIR.CONTRAT",
          Euros.class,
          new Localized(
              "montant annuel au-delà duquel un financement FIR exige un contrat",
              "yearly amount above which a FIR grant needs a contract"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START,
          Euros.of(23_000),
          article("R. 1435-30", LegalCode.CSP)
              .readAt(READ + "r1435-30-of-the-french-public-health-code")
              .singleSource()
              .doubting(
                  "seuil lu par renvoi à l’article 10 de la loi n° 2000-321",
                  "threshold read by reference to article 10 of law no. 2000-321"))
      .build();

  /** The longest a grant may last: its last day comes strictly before its first day plus this. */
  public static final Parameter<Period> LONGEST = Parameter.of(
          "FIR.PLURIANNUEL.MAX",
          Period.class,
          new Localized("durée maximale d’un financement FIR", "longest a FIR grant may last"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START,
          Period.ofYears(5),
          article("R. 1435-29", LegalCode.CSP)
              .readAt(READ + "r1435-29-of-the-french-public-health-code")
              .singleSource()
              .doubting("premier jour approximatif", "first day approximate"))
      .build();

  /** How many years after that of the notification, each ending on 31 December, a sum can still be claimed. */
  public static final Parameter<Period> PRESCRIPTION = Parameter.of(
          "FIR.PRESCRIPTION",
          Period.class,
          new Localized(
              "prescription des sommes notifiées, au 31 décembre",
              "prescription of notified sums, on 31 December"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2016, 1, 1),
          Period.ofYears(3),
          article("L. 1435-10", LegalCode.CSP)
              .readAt(READ + "l1435-10-of-the-french-public-health-code")
              .singleSource()
              .doubting("premier jour approximatif", "first day approximate"))
      .build();

  /** How long a formal notice leaves the beneficiary to answer. */
  public static final Parameter<Period> NOTICE_DELAY = Parameter.of(
          "FIR.MISE_EN_DEMEURE.DELAI",
          Period.class,
          new Localized("délai de la mise en demeure", "time left by a formal notice"))
      .verifiedOn(VERIFIED_ON)
      .from(START, Period.ofMonths(1), notice())
      .build();

  /** How many times that delay is renewed. */
  public static final Parameter<Integer> NOTICE_RENEWALS = Parameter.of(
          "FIR.MISE_EN_DEMEURE.RENOUVELLEMENTS",
          Integer.class,
          new Localized(
              "renouvellements du délai de la mise en demeure", "renewals of a formal notice"))
      .verifiedOn(VERIFIED_ON)
      .from(START, 1, notice())
      .build();

  /** The first day from which health networks (<i>réseaux de santé</i>) are taken to have merged into the DAC. */
  public static final Parameter<LocalDate> NETWORKS_MERGED = Parameter.of(
          "FIR.RESEAUX.FUSION_DAC",
          LocalDate.class,
          new Localized(
              "jour à partir duquel un réseau de santé est réputé intégré à un DAC",
              "day from which a health network is taken to have merged into a DAC"))
      .verifiedOn(VERIFIED_ON)
      .from(START, LocalDate.of(2023, 1, 1), article("L. 6327-2", LegalCode.CSP).unverified())
      .build();

  /** From which share of the grant the money that flows to a company is told. A default of this library, not of a text. */
  public static final Parameter<Percentage> COMPANY_SHARE = Parameter.of(
          "FIR.REVERSEMENT.ALERTE",
          Percentage.class,
          new Localized(
              "part de la subvention reversée à une entreprise au-delà de laquelle il est alerté",
              "share of the grant that flows to a company above which it is told"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START,
          Percentage.of(50),
          LegalReference.of("seuil d’alerte propre à Levier, modifiable").unverified())
      .build();

  private FirParameters() {}

  private static LegalReference notice() {
    return article("R. 1435-33", LegalCode.CSP)
        .readAt(READ + "r1435-33-of-the-french-public-health-code")
        .singleSource()
        .doubting("premier jour approximatif", "first day approximate");
  }

  /** Every figure, in the order of publication. */
  public static List<Parameter<?>> all() {
    return List.of(
        MISSIONS,
        CONTRACT,
        LONGEST,
        PRESCRIPTION,
        NOTICE_DELAY,
        NOTICE_RENEWALS,
        NETWORKS_MERGED,
        COMPANY_SHARE);
  }
}
