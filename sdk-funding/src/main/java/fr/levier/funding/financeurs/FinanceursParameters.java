package fr.levier.funding.financeurs;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Percentage;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;

/**
 * The dated figures of the financing of prevention (<i>conférence</i>, then <i>commission des financeurs</i>), under their
 * published ids.
 */
public final class FinanceursParameters {

  /** The guide of the regional health agencies, which describes the conference as it stood in July 2020. */
  static final LegalReference GUIDE = LegalReference.of(
      "guide « APIST » des leviers mobilisables par les agences régionales de santé, juillet 2020, fiche Conférence des financeurs");

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);

  /** The law of 28 December 2015 made the conferences; the exact first day of each figure was not read. */
  private static final LocalDate START = LocalDate.of(2016, 1, 1);

  /** The first day of the commission. */
  private static final LocalDate SPDA = LocalDate.of(2025, 1, 1);

  /** The longest a coordinated programme may last: its last day comes strictly before its first day plus this. */
  public static final Parameter<Period> LONGEST = Parameter.of(
          "CDF.PROGRAMME.MAX",
          Period.class,
          new Localized("durée maximale du programme coordonné", "longest coordinated programme"))
      .verifiedOn(VERIFIED_ON)
      .from(START, Period.ofYears(5), approximate(article("R. 233-1", LegalCode.CASF)))
      .build();

  /** The time that the departmental council has to give its opinion, deemed given after it. */
  public static final Parameter<Period> OPINION = Parameter.of(
          "CDF.PROGRAMME.AVIS",
          Period.class,
          new Localized(
              "délai de l’avis du conseil départemental de la citoyenneté et de l’autonomie, réputé rendu ensuite",
              "time for the opinion of the departmental council, deemed given after it"))
      .verifiedOn(VERIFIED_ON)
      .from(START, Period.ofMonths(2), approximate(article("R. 233-2", LegalCode.CASF)))
      .build();

  /** The age from which a person is of the public of the actions. */
  public static final Parameter<Integer> AGE = Parameter.of(
          "CDF.AGE",
          Integer.class,
          new Localized("âge du public des actions", "age of the public of the actions"))
      .verifiedOn(VERIFIED_ON)
      .from(START, 60, approximate(GUIDE))
      .build();

  /** How many objectives the guide counts. */
  public static final Parameter<Integer> AXES = Parameter.of(
          "CDF.AXES",
          Integer.class,
          new Localized("nombre d’objectifs du programme", "number of objectives of the programme"))
      .verifiedOn(VERIFIED_ON)
      .from(START, 4, approximate(GUIDE))
      .build();

  /** The least share of persons who are not dependent. */
  public static final Parameter<Percentage> NON_DEPENDENT = Parameter.of(
          "CDF.NON_DEPENDANTS.MIN",
          Percentage.class,
          new Localized(
              "part minimale de personnes non dépendantes (GIR 5, GIR 6 ou non girées)",
              "least share of persons who are not dependent (GIR 5, 6 or none)"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START,
          Percentage.of(40),
          GUIDE.doubting(
              "le guide compte des personnes ; le code semble compter des montants (texte non lu)",
              "the guide counts persons; the code seems to count amounts (text not read)"))
      .build();

  /** The share of the year that the CNSA pays as an advance. */
  public static final Parameter<Percentage> ADVANCE = Parameter.of(
          "CDF.CONCOURS.ACOMPTE",
          Percentage.class,
          new Localized("part de l’acompte du concours", "share of the advance"))
      .verifiedOn(VERIFIED_ON)
      .from(START, Percentage.of(70), read("R. 178-17"))
      .build();

  /** The last day of the advance. */
  public static final Parameter<MonthDay> ADVANCE_DUE = Parameter.of(
          "CDF.CONCOURS.ACOMPTE.DATE",
          MonthDay.class,
          new Localized("date limite de l’acompte du concours", "last day of the advance"))
      .verifiedOn(VERIFIED_ON)
      .from(START, MonthDay.of(Month.MARCH, 31), read("R. 178-17"))
      .build();

  /** The last day of the balance, in the same year. */
  public static final Parameter<MonthDay> BALANCE_DUE = Parameter.of(
          "CDF.CONCOURS.SOLDE.DATE",
          MonthDay.class,
          new Localized("date limite du solde du concours", "last day of the balance"))
      .verifiedOn(VERIFIED_ON)
      .from(START, MonthDay.of(Month.SEPTEMBER, 30), read("R. 178-18"))
      .build();

  /** The last day of the state of expenses, in the following year. */
  public static final Parameter<MonthDay> REPORT_DUE = Parameter.of(
          "CDF.BILAN.DATE",
          MonthDay.class,
          new Localized("date limite de l’état des dépenses", "last day of the state of expenses"))
      .verifiedOn(VERIFIED_ON)
      .from(START, MonthDay.of(Month.JUNE, 30), read("R. 178-19"))
      .build();

  /** The last day of its corrections. */
  public static final Parameter<MonthDay> CORRECTION_DUE = Parameter.of(
          "CDF.BILAN.CORRECTION.DATE",
          MonthDay.class,
          new Localized(
              "date limite des corrections de l’état des dépenses",
              "last day to correct the state of expenses"))
      .verifiedOn(VERIFIED_ON)
      .from(START, MonthDay.of(Month.AUGUST, 31), read("R. 178-19"))
      .build();

  /** The first day on which the law says commission. */
  public static final Parameter<LocalDate> COMMISSION = Parameter.of(
          "CDF.COMMISSION",
          LocalDate.class,
          new Localized(
              "jour à partir duquel la conférence devient une commission",
              "day from which the conference is a commission"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START,
          SPDA,
          article("L. 149-11", LegalCode.CASF)
              .by("loi n° 2024-317 du 8 avril 2024")
              .readAt("https://www.hauts-de-seine.fr")
              .singleSource())
      .build();

  /** The first item of article L. 149-11, II, that an axis has to be set against. */
  public static final Parameter<Integer> FIRST_ITEM = Parameter.of(
          "CDF.ITEMS.PREMIER",
          Integer.class,
          new Localized(
              "premier item de l’article L. 149-11, II, à rapprocher d’un axe",
              "first item of article L. 149-11, II, to set an axis against"))
      .verifiedOn(VERIFIED_ON)
      .from(SPDA, 4, items())
      .build();

  /** The last one. */
  public static final Parameter<Integer> LAST_ITEM = Parameter.of(
          "CDF.ITEMS.DERNIER",
          Integer.class,
          new Localized(
              "dernier item de l’article L. 149-11, II, à rapprocher d’un axe",
              "last item of article L. 149-11, II, to set an axis against"))
      .verifiedOn(VERIFIED_ON)
      .from(SPDA, 6, items())
      .build();

  private FinanceursParameters() {}

  private static LegalReference approximate(LegalReference reference) {
    return reference.doubting("premier jour approximatif", "first day approximate");
  }

  private static LegalReference read(String article) {
    return approximate(article(article, LegalCode.CSS)
        .readAt("https://github.com/SocialGouv/legi-data")
        .singleSource());
  }

  private static LegalReference items() {
    return article("L. 149-11", LegalCode.CASF)
        .unverified()
        .doubting("article non lu en entier", "article not read in full");
  }

  /** Every figure, in the order of publication. */
  public static List<Parameter<?>> all() {
    return List.of(
        LONGEST,
        OPINION,
        AGE,
        AXES,
        NON_DEPENDENT,
        ADVANCE,
        ADVANCE_DUE,
        BALANCE_DUE,
        REPORT_DUE,
        CORRECTION_DUE,
        COMMISSION,
        FIRST_ITEM,
        LAST_ITEM);
  }
}
