package fr.levier.funding.procurement;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.CommonParameters;
import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Percentage;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * The thresholds and delays of public procurement, as dated data. Amounts are net of VAT (HT); the day that counts is the one on
 * which the consultation is engaged or the notice sent, unless a figure says otherwise.
 *
 * <p>A long file: one table of law, read and amended row by row.
 */
public final class ProcurementParameters {

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);
  private static final LocalDate DIRECTIVES = LocalDate.of(2016, 4, 1);
  private static final LocalDate START_2020 = LocalDate.of(2020, 1, 1);
  private static final LocalDate START_2026 = LocalDate.of(2026, 1, 1);
  private static final LocalDate EXPERIMENT_END = LocalDate.of(2021, 12, 15);
  private static final LocalDate INNOVATION_CODE = LocalDate.of(2021, 12, 16);
  private static final LocalDate CLIMATE = LocalDate.of(2026, 8, 21);

  private static final LegalReference FREE_AWARD = ccp("R. 2122-8");
  private static final String DECREE_2019 =
      "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000039494397/";
  private static final String DECREE_2025 =
      "https://www.marche-public.fr/Marches-publics/Textes/Decrets/Decret_no_2025-1386-seuils-ECOM2535495D.htm";
  private static final String DECREE_2021 =
      "https://git.tricoteuses.fr/codes/code_de_la_commande_publique/commit/0dd6636b7080cfb5dc2b86774176e3ff9ad9ac6c?style=split&whitespace=show-all";
  private static final String SMALL_LOTS =
      "https://french-business-law.com/french-legislation-art/article-r2123-1-of-the-french-public-procurement-code/";
  private static final String YEARLY_LISTS =
      "https://www.citia.fr/CitiActualite.D/b21828a/40_000_c_est_fait_";
  private static final String TURNOVER = "https://kohenavocats.fr/?p=1795845";
  private static final String CODE_MIRROR = "https://github.com/legalize-dev/legalize-fr";

  /** Net amount under which works may be awarded freely: strictly under. For supplies and services, {@link CommonParameters#DIRECT_AWARD}. */
  public static final Parameter<BeforeTax> DIRECT_AWARD_WORKS = amount(
          "CP.DISPENSE.TRAVAUX",
          "seuil sous lequel un marché de travaux est passé sans publicité ni mise en concurrence",
          "amount under which works are bought without publicity or competition")
      .from(
          LocalDate.of(2015, 10, 1),
          BeforeTax.of(25_000),
          FREE_AWARD
              .by("décret n° 2015-1163, puis décret n° 2018-1075")
              .readAt("http://www.atexo.com/blog/2019/12/17/decret40k/")
              .doubting(
                  "numéro et premier jour du décret de 2015 à vérifier",
                  "number and first day of the decree of 2015 to be verified"))
      .from(
          START_2020,
          BeforeTax.of(40_000),
          FREE_AWARD.by("décret n° 2019-1344").readAt(DECREE_2019))
      .from(
          LocalDate.of(2020, 7, 24),
          BeforeTax.of(70_000),
          LegalReference.of("article 1er du décret n° 2020-893 du 22 juillet 2020")
              .readAt(
                  "https://ahavocats.fr/relevement-temporaire-du-seuil-de-dispense-de-procedure-pour-les-marches-de-travaux-et-certains-marches-de-denrees-alimentaires"))
      .from(
          LocalDate.of(2020, 12, 8),
          BeforeTax.of(100_000),
          LegalReference.of("article 142 de la loi n° 2020-1525 du 7 décembre 2020")
              .readAt(
                  "https://commande-publique.collectivites.legibase.fr/point-de-vue-expert/les-services-techniques-me-demandent-sils-peuvent-appliquer-larticle-142-de-la")
              .doubting(
                  "premier jour (8 ou 9 décembre 2020) à vérifier",
                  "first day (8 or 9 December 2020) to be verified"))
      .from(
          LocalDate.of(2023, 1, 1),
          BeforeTax.of(100_000),
          LegalReference.of("article 6 du décret n° 2022-1683 du 28 décembre 2022")
              .by("décret n° 2024-1217")
              .readAt("https://lexbase.fr/texte-de-loi/114385805-autre-version"))
      .from(
          START_2026,
          BeforeTax.of(100_000),
          FREE_AWARD.by("décret n° 2025-1386").readAt(DECREE_2025))
      .build();

  /** Net value of the need under which an innovative purchase may be awarded freely: strictly under. */
  public static final Parameter<BeforeTax> INNOVATIVE_NEED = amount(
          "CP.INNOVANT.BESOIN",
          "seuil sous lequel un achat innovant est passé sans publicité ni mise en concurrence",
          "amount under which an innovative purchase needs no publicity or competition")
      .from(
          LocalDate.of(2018, 12, 27),
          BeforeTax.of(100_000),
          LegalReference.of("article 1er du décret n° 2018-1225 du 24 décembre 2018")
              .readAt(
                  "https://www.code-commande-publique.com/experimentation-en-matiere-dachats-innovants/")
              .doubting(
                  "premier jour discuté : le décret a paru le 26 décembre 2018, des commentateurs retiennent le 25",
                  "first day disputed: the decree was published on 26 December 2018, some say the 25th"))
      .from(
          INNOVATION_CODE,
          BeforeTax.of(100_000),
          ccp("R. 2122-9-1")
              .by("décret n° 2021-1634")
              .readAt(DECREE_2021)
              .doubting(
                  "les décrets de décembre 2025 n’y touchent pas ; texte non relu depuis début 2026, et un décret simple peut le changer : à vérifier",
                  "untouched by the decrees of December 2025; not read again since early 2026, and a simple decree may change it: to be verified"))
      .build();

  /** Net value under which an innovative lot of supplies or services may be awarded freely: strictly under. */
  public static final Parameter<BeforeTax> INNOVATIVE_LOT = amount(
          "CP.INNOVANT.LOT.FS",
          "seuil sous lequel un lot innovant de fournitures ou de services est passé sans publicité ni mise en concurrence",
          "amount under which an innovative lot of supplies or services needs no competition")
      .from(
          INNOVATION_CODE,
          BeforeTax.of(80_000),
          ccp("R. 2122-9-1").by("décret n° 2021-1634").readAt(DECREE_2021))
      .build();

  /** Net value under which an innovative lot of works may be awarded freely: strictly under. */
  public static final Parameter<BeforeTax> INNOVATIVE_LOT_WORKS = amount(
          "CP.INNOVANT.LOT.TRAVAUX",
          "seuil sous lequel un lot innovant de travaux est passé sans publicité ni mise en concurrence",
          "amount under which an innovative lot of works needs no competition")
      .from(
          INNOVATION_CODE,
          BeforeTax.of(100_000),
          ccp("R. 2122-9-1")
              .by("décret n° 2021-1634")
              .readAt(
                  "https://sante-achat.info/innovation/achat-innovant-le-seuil-de-100-000-e-grave-dans-le-marbre/"))
      .build();

  /** The same for defence contracts; no rule here reads it. */
  public static final Parameter<BeforeTax> INNOVATIVE_DEFENCE = amount(
          "CP.INNOVANT.DEFENSE",
          "seuil des achats innovants de défense ou de sécurité",
          "amount under which an innovative defence purchase needs no competition")
      .from(
          LocalDate.of(2025, 1, 1),
          BeforeTax.of(300_000),
          ccp("R. 2322-16")
              .by("décret n° 2024-1251")
              .readAt("https://www.adden-leblog.com/?p=29819"))
      .build();

  /** Net amount from which an innovative purchase of the experiment was declared to the <i>observatoire économique</i>. */
  public static final Parameter<BeforeTax> INNOVATIVE_DECLARATION = amount(
          "CP.INNOVANT.DECLARATION_OECP.MIN",
          "montant à partir duquel un achat innovant de l’expérimentation se déclare",
          "amount from which an innovative purchase of the experiment is declared")
      .from(
          LocalDate.of(2018, 12, 31),
          BeforeTax.of(25_000),
          LegalReference.of("article 2 du décret n° 2018-1225 du 24 décembre 2018")
              .by("arrêté du 26 décembre 2018")
              .readAt("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037883651"))
      .until(EXPERIMENT_END)
      .build();

  /** What a young innovative company (<i>jeune entreprise innovante</i>, JEI) sells is presumed innovative. */
  public static final Parameter<Boolean> YOUNG_COMPANY_PRESUMPTION = Parameter.of(
          "CP.INNOVANT.PRESOMPTION_JEI",
          Boolean.class,
          new Localized(
              "présomption d’innovation au profit des jeunes entreprises innovantes",
              "presumption of innovation for young innovative companies"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2023, 12, 31),
          true,
          ccp("L. 2172-3")
              .by("loi n° 2023-1322, article 44 ; supprimé par la loi n° 2025-391, article 13")
              .readAt(
                  "https://www.testing.lemoniteur.fr/article/achat-public-innovant-marche-arriere-pour-les-jeunes-entreprises.2343293")
              .doubting(
                  "premier et dernier jours déduits de la publication au Journal officiel",
                  "first and last days inferred from the publication of the laws"))
      .until(LocalDate.of(2025, 5, 2))
      .build();

  /** A share of lots kept for young innovative companies: known to exist, not read. */
  public static final Parameter<Percentage> YOUNG_COMPANY_RESERVE = Parameter.of(
          "CP.RESERVE_JEI",
          Percentage.class,
          new Localized(
              "part des lots réservée aux jeunes entreprises innovantes",
              "share of lots kept for young innovative companies"))
      .verifiedOn(VERIFIED_ON)
      .awaiting(ccp("L. 2113-17")
          .unverified()
          .readAt("https://www.assemblee-nationale.fr/dyn/17/amendements/0481/CSVIEECO/1359")
          .doubting(
              "article dont l’existence en 2026 est signalée, sans que son contenu ni sa date aient été lus",
              "an article reported to exist in 2026, whose content and date were not read"))
      .build();

  /** From this net value on, supplies and services of a central authority call for a formal procedure. */
  public static final Parameter<BeforeTax> EU_CENTRAL = EuropeanSteps.supplies(
      "CP.UE.FS.AUTORITE_CENTRALE",
      new Localized(
          "seuil de procédure formalisée, fournitures et services des autorités centrales",
          "formal threshold, supplies and services of central authorities"),
      ", annexe 2, I, a",
      144_000,
      139_000,
      140_000,
      143_000,
      140_000);

  /** From this net value on, supplies and services of any other contracting authority call for a formal procedure. */
  public static final Parameter<BeforeTax> EU_OTHER = EuropeanSteps.supplies(
      "CP.UE.FS.AUTRE_POUVOIR_ADJUDICATEUR",
      new Localized(
          "seuil de procédure formalisée, fournitures et services des autres pouvoirs adjudicateurs",
          "formal threshold, supplies and services of other contracting authorities"),
      ", annexe 2, I, b",
      221_000,
      214_000,
      215_000,
      221_000,
      216_000);

  /** From this net value on, supplies and services of a contracting entity call for a formal procedure. */
  public static final Parameter<BeforeTax> EU_ENTITY = EuropeanSteps.of(
      "CP.UE.FS.ENTITE_ADJUDICATRICE",
      new Localized(
          "seuil de procédure formalisée, fournitures et services des entités adjudicatrices",
          "formal threshold, supplies and services of contracting entities"),
      443_000,
      428_000,
      431_000,
      443_000,
      432_000);

  /** From this net value on, works call for a formal procedure, whoever buys. */
  public static final Parameter<BeforeTax> EU_WORKS = EuropeanSteps.of(
      "CP.UE.TRAVAUX",
      new Localized("seuil de procédure formalisée, travaux", "formal threshold, works"),
      5_548_000,
      5_350_000,
      5_382_000,
      5_538_000,
      5_404_000);

  /** The European threshold of concessions; no rule here reads it. */
  public static final Parameter<BeforeTax> EU_CONCESSION =
      EuropeanSteps.concessions(5_548_000, 5_350_000, 5_382_000, 5_538_000, 5_404_000);

  /** Net value under which a lot of supplies or services may be small: strictly under. */
  public static final Parameter<BeforeTax> SMALL_LOT = since(
      "CP.PETIT_LOT.FS",
      "valeur sous laquelle un lot de fournitures ou de services est un petit lot",
      "value under which a lot of supplies or services is small",
      DIRECTIVES,
      BeforeTax.of(80_000),
      ccp("R. 2123-1, 2°, a,").by("décret n° 2018-1075").readAt(SMALL_LOTS));

  /** Net value under which a lot of works may be small: strictly under. */
  public static final Parameter<BeforeTax> SMALL_LOT_WORKS = since(
      "CP.PETIT_LOT.TRAVAUX",
      "valeur sous laquelle un lot de travaux est un petit lot",
      "value under which a lot of works is small",
      DIRECTIVES,
      BeforeTax.of(1_000_000),
      ccp("R. 2123-1, 2°, a,").by("décret n° 2018-1075").readAt(SMALL_LOTS));

  /** The share of all lots that the small lots together may reach: at most. */
  public static final Parameter<Percentage> SMALL_LOTS_SHARE = Parameter.of(
          "CP.PETIT_LOT.CUMUL_MAX",
          Percentage.class,
          new Localized(
              "part de l’ensemble des lots que les petits lots n’excèdent pas",
              "share of all lots that small lots do not exceed"))
      .verifiedOn(VERIFIED_ON)
      .from(
          DIRECTIVES,
          Percentage.of(20),
          ccp("R. 2123-1, 2°, b,").by("décret n° 2018-1075").readAt(SMALL_LOTS))
      .build();

  /** Net value from which social and other specific services call for a notice in the Official Journal of the Union. */
  public static final Parameter<BeforeTax> SOCIAL_NOTICE = since(
      "CP.SOCIAL.JOUE",
      "valeur à partir de laquelle un marché de services sociaux ou spécifiques fait l’objet d’un avis européen",
      "value from which social or specific services call for a European notice",
      DIRECTIVES,
      BeforeTax.of(750_000),
      LegalReference.of("articles R. 2131-14 et R. 2131-15 du " + LegalCode.CCP.title()
              + ", directive 2014/24/UE, article 4, d")
          .readAt("https://www.marche-public.info/services-sociaux-et-autres-services-specifiques/")
          .doubting(
              "le régime est lu dans deux sources, le montant dans une seule",
              "two sources for the regime, one for the amount"));

  /** Net value from which an adapted procedure calls for a notice in the BOAMP or in a newspaper of legal notices. */
  public static final Parameter<BeforeTax> NOTICE = since(
      "CP.PUBLICITE.BOAMP_JAL",
      "valeur à partir de laquelle un avis est publié au BOAMP ou dans un journal d’annonces légales",
      "value from which a notice is published in the BOAMP or a newspaper of legal notices",
      DIRECTIVES,
      BeforeTax.of(90_000),
      ccp("R. 2131-12, 2°,")
          .readAt(
              "https://french-business-law.com/french-legislation-art/article-r2131-12-of-the-french-public-procurement-code/"));

  /** Net value from which, when a notice is published, the documents are on the buyer profile. */
  public static final Parameter<BeforeTax> BUYER_PROFILE = amount(
          "CP.PROFIL_ACHETEUR",
          "valeur à partir de laquelle les documents de la consultation sont sur le profil d’acheteur",
          "value from which consultation documents are on the buyer profile")
      .from(LocalDate.of(2018, 10, 1), BeforeTax.of(25_000), ccp("R. 2132-2").readAt(YEARLY_LISTS))
      .from(
          START_2020,
          BeforeTax.of(40_000),
          ccp("R. 2132-2").by("décret n° 2019-1344").readAt(DECREE_2019))
      .from(
          LocalDate.of(2026, 4, 1),
          BeforeTax.of(60_000),
          ccp("R. 2132-2").by("décret n° 2025-1386").readAt(DECREE_2025))
      .build();

  /** Net value from which the essential data of a contract are published. */
  public static final Parameter<BeforeTax> ESSENTIAL_DATA = amount(
          "CP.DECP.PUBLICATION",
          "valeur à partir de laquelle les données essentielles d’un marché sont publiées",
          "value from which the essential data of a contract are published")
      .from(LocalDate.of(2018, 10, 1), BeforeTax.of(25_000), ccp("R. 2196-1").readAt(YEARLY_LISTS))
      .from(
          START_2020,
          BeforeTax.of(40_000),
          ccp("R. 2196-1")
              .by("décret n° 2019-1344, puis décret n° 2022-767")
              .readAt("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046850496"))
      .build();

  /** Net value from which, under {@link #ESSENTIAL_DATA}, a yearly list may stand in for the essential data. */
  public static final Parameter<BeforeTax> YEARLY_LIST = since(
      "CP.DECP.LISTE_ANNUELLE.MIN",
      "valeur à partir de laquelle un marché figure au moins dans une liste annuelle",
      "value from which a contract is at least in a yearly list",
      START_2020,
      BeforeTax.of(25_000),
      ccp("R. 2196-1").readAt(YEARLY_LISTS));

  /** How long after notification essential data are published. */
  public static final Parameter<Period> ESSENTIAL_DATA_DELAY = delay(
      "CP.DECP.DELAI",
      "délai de publication des données essentielles après la notification",
      "delay in which essential data are published after notification",
      LocalDate.of(2018, 10, 1),
      Period.ofMonths(2),
      ccp("R. 2196-1")
          .readAt(
              "https://cloix-mendesgil.com/eclairages-juridiques/services-publics-et-collectivites/entree-en-vigueur-du-dispositif-de-transmission-et-de-publicite-des-donnees-essentielles-des-contrats-de-la-commande-publique/"));

  /** Net value from which a contract is written. */
  public static final Parameter<BeforeTax> WRITTEN_FORM = since(
      "CP.ECRIT",
      "valeur à partir de laquelle un marché est écrit",
      "value from which a contract is written",
      DIRECTIVES,
      BeforeTax.of(25_000),
      ccp("R. 2112-1")
          .readAt("https://code-commande-publique.com/ecrit-marches-publics/article-r2112-1"));

  /** How many times the value of the need the turnover asked of candidates may be: at most. */
  public static final Parameter<BigDecimal> TURNOVER_CAP = Parameter.of(
          "CP.CA_MINIMAL.COEF",
          BigDecimal.class,
          new Localized(
              "rapport maximal entre le chiffre d’affaires exigé et la valeur du besoin",
              "highest ratio of the turnover asked to the value of the need"))
      .verifiedOn(VERIFIED_ON)
      .from(DIRECTIVES, new BigDecimal("2"), ccp("R. 2142-7").readAt(TURNOVER))
      .from(
          START_2026,
          new BigDecimal("1.5"),
          ccp("R. 2142-7").by("décret n° 2025-1383").readAt(TURNOVER))
      .build();

  /** One criterion at least looks at the environment, and price alone no longer decides. */
  public static final Parameter<Boolean> ENVIRONMENTAL_CRITERION = Parameter.of(
          "CP.CRITERE_ENVIRONNEMENT",
          Boolean.class,
          new Localized(
              "critère d’attribution environnemental obligatoire",
              "compulsory environmental award criterion"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2019, 4, 1),
          false,
          LegalReference.of("articles L. 2152-7 et R. 2152-7 du " + LegalCode.CCP.title())
              .singleSource()
              .readAt(CODE_MIRROR))
      .from(
          CLIMATE,
          true,
          LegalReference.of("articles L. 2152-7 et R. 2152-7 du " + LegalCode.CCP.title())
              .by("loi n° 2021-1104, article 35, et décret n° 2022-767")
              .readAt("https://lexbase.fr/texte-de-loi/114449358-autre-version")
              .doubting(
                  "aucun report trouvé, sans qu’il soit exclu ; quelques commentateurs écrivent le 22 août",
                  "no postponement found, none excluded; a few commentators print 22 August"))
      .build();

  /** Every contract has a condition of performance on the environment. */
  public static final Parameter<Boolean> ENVIRONMENTAL_CLAUSE = Parameter.of(
          "CP.CLAUSE_ENVIRONNEMENT",
          Boolean.class,
          new Localized(
              "condition d’exécution environnementale obligatoire",
              "compulsory environmental condition of performance"))
      .verifiedOn(VERIFIED_ON)
      .from(
          CLIMATE,
          true,
          LegalReference.of("articles L. 2112-2 et L. 2112-2-1 du " + LegalCode.CCP.title())
              .by("loi n° 2021-1104, article 35, et décret n° 2022-767")
              .readAt("https://www.weka.fr/actualite/?p=209039")
              .doubting(
                  "les exceptions de l’article L. 2112-2-1 n’ont pas été lues",
                  "the exceptions of article L. 2112-2-1 were not read"))
      .build();

  /** How long an établissement public de santé has to pay. */
  public static final Parameter<Period> PAYMENT_HOSPITALS = delay(
      "CP.PAIEMENT.EPS",
      "délai de paiement des établissements publics de santé",
      "payment delay of public hospitals",
      LocalDate.of(2013, 5, 1),
      Period.ofDays(50),
      ccp("R. 2192-11, 1°,").readAt("https://code-commande-publique.com/article-r2192-11"));

  /** How long any other contracting authority has to pay. */
  public static final Parameter<Period> PAYMENT_OTHERS = delay(
      "CP.PAIEMENT.AUTRES_PA",
      "délai de paiement des autres pouvoirs adjudicateurs",
      "payment delay of other contracting authorities",
      LocalDate.of(2013, 5, 1),
      Period.ofDays(30),
      ccp("R. 2192-10")
          .readAt("https://www.code-commande-publique.com/delais-de-paiement-l2192-10-s/"));

  private ProcurementParameters() {}

  /** Every dated figure of procurement, shared ones included. */
  static List<Parameter<?>> all() {
    List<Parameter<?>> all = new ArrayList<>(List.of(
        CommonParameters.DIRECT_AWARD,
        DIRECT_AWARD_WORKS,
        INNOVATIVE_NEED,
        INNOVATIVE_LOT,
        INNOVATIVE_LOT_WORKS,
        INNOVATIVE_DEFENCE,
        INNOVATIVE_DECLARATION,
        YOUNG_COMPANY_PRESUMPTION,
        YOUNG_COMPANY_RESERVE,
        EU_CENTRAL,
        EU_OTHER,
        EU_ENTITY,
        EU_WORKS,
        EU_CONCESSION,
        SMALL_LOT,
        SMALL_LOT_WORKS,
        SMALL_LOTS_SHARE,
        SOCIAL_NOTICE,
        NOTICE,
        BUYER_PROFILE,
        ESSENTIAL_DATA,
        YEARLY_LIST,
        ESSENTIAL_DATA_DELAY,
        WRITTEN_FORM,
        TURNOVER_CAP,
        ENVIRONMENTAL_CRITERION,
        ENVIRONMENTAL_CLAUSE,
        PAYMENT_HOSPITALS,
        PAYMENT_OTHERS));
    all.addAll(TenderDelays.ALL);
    return List.copyOf(all);
  }

  /** What a formal threshold of supplies and services is for a category of buyers. */
  static Parameter<BeforeTax> formalThreshold(BuyerCategory category) {
    return switch (category) {
      case AUTORITE_CENTRALE -> EU_CENTRAL;
      case AUTRE_POUVOIR_ADJUDICATEUR -> EU_OTHER;
      case ENTITE_ADJUDICATRICE -> EU_ENTITY;
    };
  }

  private static LegalReference ccp(String article) {
    return article(article, LegalCode.CCP);
  }

  private static Parameter.Builder<BeforeTax> amount(String id, String french, String english) {
    return Parameter.of(id, BeforeTax.class, new Localized(french, english))
        .verifiedOn(VERIFIED_ON);
  }

  private static Parameter<BeforeTax> since(
      String id,
      String french,
      String english,
      LocalDate from,
      BeforeTax value,
      LegalReference text) {
    return amount(id, french, english).from(from, value, text).build();
  }

  private static Parameter<Period> delay(
      String id, String french, String english, LocalDate from, Period value, LegalReference text) {
    return Parameter.of(id, Period.class, new Localized(french, english))
        .verifiedOn(VERIFIED_ON)
        .from(from, value, text)
        .build();
  }
}
