package fr.levier.funding.article51;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The dated figures of experiments (<i>article 51</i>), under their published ids. */
public final class Article51Parameters {

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);

  /** The first day of article L. 162-31-1. */
  static final LocalDate REGIME = LocalDate.of(2018, 1, 1);

  /** The day of the decree; that of its publication was not read. */
  private static final LocalDate DECREE = LocalDate.of(2018, 2, 21);

  /** The longest an experiment may last: its last day comes strictly before its first day plus this. */
  public static final Parameter<Period> LONGEST = Parameter.of(
          "A51.DUREE.MAX",
          Period.class,
          new Localized("durée maximale d’une expérimentation", "longest an experiment may last"))
      .verifiedOn(VERIFIED_ON)
      .from(REGIME, Period.ofYears(5), law("L. 162-31-1, I,"))
      .build();

  /** The longest a transitional period may last, counted in the same way. */
  public static final Parameter<Period> LONGEST_TRANSITION = Parameter.of(
          "A51.TRANSITION.MAX",
          Period.class,
          new Localized(
              "durée maximale de la période transitoire", "longest a transitional period may last"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2021, 12, 25),
          Period.ofMonths(18),
          law("L. 162-31-1, VI,").by("loi de financement de la sécurité sociale pour 2022"))
      .build();

  /** How long after the end of the experiment its evaluation report is due. */
  public static final Parameter<Period> REPORT_DELAY = Parameter.of(
          "A51.RAPPORT.DELAI",
          Period.class,
          new Localized(
              "délai de remise du rapport d’évaluation après la fin",
              "time to hand in the evaluation report after the end"))
      .verifiedOn(VERIFIED_ON)
      .from(
          DECREE,
          Period.ofMonths(6),
          LegalReference.of("articles R. 162-50 et suivants du code de la sécurité sociale")
              .by("décret n° 2018-125")
              .readAt("https://www.innovinmed.com/fr/node/324")
              .singleSource())
      .build();

  /** How far back a declaration of interests reaches. */
  public static final Parameter<Period> INTERESTS_SPAN = Parameter.of(
          "A51.INTERETS.PERIODE",
          Period.class,
          new Localized(
              "période que couvre une déclaration d’intérêts",
              "how far back a declaration of interests reaches"))
      .verifiedOn(VERIFIED_ON)
      .from(DECREE, Period.ofYears(5), law("R. 162-50-13"))
      .build();

  /** How long the CTIS has to answer; silent, it is favourable. */
  public static final Parameter<Period> CTIS_DELAY = Parameter.of(
          "A51.CTIS.DELAI",
          Period.class,
          new Localized("délai de l’avis du CTIS", "time for the opinion of the CTIS"))
      .verifiedOn(VERIFIED_ON)
      .from(DECREE, Period.ofMonths(3), law("R. 162-50-7"))
      .build();

  /** The same when the HAS is asked. */
  public static final Parameter<Period> CTIS_DELAY_HAS = Parameter.of(
          "A51.CTIS.DELAI_HAS",
          Period.class,
          new Localized(
              "délai de l’avis du CTIS lorsque la HAS est saisie",
              "time for the opinion of the CTIS when the HAS is asked"))
      .verifiedOn(VERIFIED_ON)
      .from(DECREE, Period.ofMonths(4), law("R. 162-50-7"))
      .build();

  /** The same for a project that embeds a cooperation. */
  public static final Parameter<Period> CTIS_DELAY_COOPERATION = Parameter.of(
          "A51.CTIS.DELAI_COOPERATION",
          Period.class,
          new Localized(
              "délai de l’avis du CTIS sur une coopération",
              "time for the opinion of the CTIS on a cooperation"))
      .verifiedOn(VERIFIED_ON)
      .from(DECREE, Period.ofMonths(6), law("R. 162-50-7"))
      .build();

  /** How long the HAS has to answer; silent, it is unfavourable. */
  public static final Parameter<Period> HAS_DELAY = Parameter.of(
          "A51.HAS.DELAI",
          Period.class,
          new Localized("délai de l’avis de la HAS", "time for the opinion of the HAS"))
      .verifiedOn(VERIFIED_ON)
      .from(DECREE, Period.ofMonths(2), law("R. 162-50-8"))
      .build();

  /** The same for a project that embeds a cooperation. */
  public static final Parameter<Period> HAS_DELAY_COOPERATION = Parameter.of(
          "A51.HAS.DELAI_COOPERATION",
          Period.class,
          new Localized(
              "délai de l’avis de la HAS sur une coopération",
              "time for the opinion of the HAS on a cooperation"))
      .verifiedOn(VERIFIED_ON)
      .from(DECREE, Period.ofMonths(6), law("R. 162-50-8"))
      .build();

  /** The first day from which remote monitoring that ordinary law pays for is no departure any more. */
  public static final Parameter<LocalDate> TELEMONITORING = Parameter.of(
          "A51.TELESURVEILLANCE",
          LocalDate.class,
          new Localized(
              "jour à partir duquel la télésurveillance inscrite relève du droit commun",
              "day from which listed remote monitoring belongs to ordinary law"))
      .verifiedOn(VERIFIED_ON)
      .from(
          REGIME,
          LocalDate.of(2024, 1, 1),
          article("L. 162-48", LegalCode.CSS)
              .by("décret n° 2022-1767")
              .readAt("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049205222")
              .singleSource())
      .build();

  private Article51Parameters() {}

  private static LegalReference law(String article) {
    LegalReference read = article(article, LegalCode.CSS)
        .readAt("https://github.com/SocialGouv/legi-data")
        .singleSource();
    return article.startsWith("R.")
        ? read.doubting("premier jour approximatif", "first day approximate")
        : read.doubting("rédaction du 20 août 2026 non lue", "wording of 20 August 2026 not read");
  }

  /** Every figure, in the order of publication. */
  public static List<Parameter<?>> all() {
    return List.of(
        LONGEST,
        LONGEST_TRANSITION,
        REPORT_DELAY,
        INTERESTS_SPAN,
        CTIS_DELAY,
        CTIS_DELAY_HAS,
        CTIS_DELAY_COOPERATION,
        HAS_DELAY,
        HAS_DELAY_COOPERATION,
        TELEMONITORING);
  }
}
