package fr.levier.funding.subsidy;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The dated figures of the law on subsidies and State aid, under their published ids: thresholds in euros for one year and
 * one authority unless said otherwise, delays as periods.
 */
public final class SubsidyParameters {

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);
  private static final String LAW = "article 10 de la loi n° 2000-321 du 12 avril 2000";
  private static final String REGISTERED_AID =
      "règlement (UE) 2023/2831, article 6, et règlement (UE) 2023/2832";

  /** Yearly amount above which a subsidy to a private-law body needs a written convention: strictly above. */
  public static final Parameter<Euros> CONVENTION = Parameter.of(
          "SUB.CONVENTION",
          Euros.class,
          new Localized(
              "montant annuel au-delà duquel une subvention à un organisme de droit privé exige une convention",
              "yearly amount above which a subsidy to a private-law body needs a convention"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2001, 6, 10),
          Euros.of(23_000),
          LegalReference.of(LAW + " et article 1er du décret n° 2001-495")
              .by("décret n° 2001-495 du 6 juin 2001")
              .readAt("http://www.affaires-publiques.org/textof/TO/2/14101-0601.htm"))
      .build();

  /** How long after the end of the financial year the financial report of a subsidy assigned to a determined expense is due. */
  public static final Parameter<Period> FINANCIAL_REPORT_DELAY = Parameter.of(
          "SUB.COMPTE_RENDU_FINANCIER.DELAI",
          Period.class,
          new Localized(
              "délai de dépôt du compte rendu financier après la fin de l’exercice",
              "time to file the financial report after the end of the financial year"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2000, 4, 14),
          Period.ofMonths(6),
          LegalReference.of(LAW + " et arrêté du 11 octobre 2006")
              .readAt("https://fr.doczz.net/doc/2716325/arr%C3%AAt%C3%A9-du-11-octobre-2006"))
      .build();

  /** Yearly amount, all authorities together, above which budget, accounts, conventions and reports are deposited. */
  public static final Parameter<Euros> ACCOUNTS_DEPOSIT = Parameter.of(
          "SUB.COMPTES.DEPOT",
          Euros.class,
          new Localized(
              "montant annuel, toutes autorités, au-delà duquel les comptes sont déposés",
              "yearly amount, all authorities, above which accounts are deposited"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2001, 6, 10),
          Euros.of(153_000),
          LegalReference.of(LAW + " et article 2 du décret n° 2001-495")
              .readAt("http://www.affaires-publiques.org/textof/TO/2/14101-0601.htm"))
      .build();

  /** Cash subsidies of a year, all authorities together, above which an association or foundation has an auditor and publishes its
   * accounts: strictly above. */
  public static final Parameter<Euros> AUDITOR = Parameter.of(
          "SUB.CAC",
          Euros.class,
          new Localized(
              "subventions annuelles en numéraire au-delà desquelles un commissaire aux comptes est obligatoire",
              "yearly cash subsidies above which an auditor is compulsory"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2001, 5, 1),
          Euros.of(153_000),
          LegalReference.of("articles L. 612-4 et D. 612-5 du code de commerce")
              .readAt(
                  "https://www.secofi.fr/seuil-cac-des-associations-les-subventions-etrangeres-exclues-14617")
              .doubting(
                  "numéro de l’article D. 612-5 à vérifier",
                  "number of article D. 612-5 to be verified"))
      .build();

  /** How long after the signature of the convention the essential data of a subsidy are published. */
  public static final Parameter<Period> OPEN_DATA_DELAY = Parameter.of(
          "SUB.DONNEES_ESSENTIELLES.DELAI",
          Period.class,
          new Localized(
              "délai de publication des données essentielles après la signature",
              "time to publish the essential data after the signature"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2017, 8, 1),
          Period.ofMonths(3),
          LegalReference.of(LAW + ", décret n° 2017-779 et arrêté du 17 novembre 2017")
              .by("décret n° 2017-779 du 5 mai 2017")
              .readAt("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000034600552"))
      .build();

  /** How long after notification a subsidy to an association is paid, unless the convention sets a date or an event. */
  public static final Parameter<Period> PAYMENT_DELAY = Parameter.of(
          "SUB.VERSEMENT.DELAI",
          Period.class,
          new Localized(
              "délai de versement après notification, sauf stipulation contraire",
              "time to pay after notification, unless the convention says otherwise"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2021, 7, 3),
          Period.ofDays(60),
          LegalReference.of(LAW)
              .by("loi n° 2021-875 du 1er juillet 2021")
              .readAt("http://affaires-publiques.org/textof/TO/21/20179-0721.htm"))
      .build();

  /** The convention with a non-profit body also sets control, evaluation and what becomes of an unspent balance. */
  public static final Parameter<Boolean> UNSPENT_BALANCE_TERMS = Parameter.of(
          "SUB.CONVENTION.MENTION_RELIQUAT",
          Boolean.class,
          new Localized(
              "la convention fixe le contrôle, l’évaluation et la conservation du reliquat",
              "the convention sets control, evaluation and the unspent balance"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2021, 7, 3),
          true,
          LegalReference.of(LAW)
              .by("loi n° 2021-875 du 1er juillet 2021, article 1er")
              .readAt("https://experts-et-decideurs.fr/association/loi-du-1er-juillet-2021"))
      .build();

  /** An association or foundation that asks for a subsidy signs the <i>contrat d’engagement républicain</i>: for requests from the
   * first day on. */
  public static final Parameter<Boolean> CER = Parameter.of(
          "SUB.CER",
          Boolean.class,
          new Localized(
              "contrat d’engagement républicain obligatoire",
              "contract of commitment to the Republic compulsory"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2022, 1, 2),
          true,
          LegalReference.of(
                  "article 10-1 de la loi n° 2000-321 du 12 avril 2000 et décret n° 2021-1947")
              .by("loi n° 2021-1109 du 24 août 2021, article 12")
              .readAt("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044806609")
              .doubting(
                  "une annulation partielle du décret n° 2021-1947 a été proposée devant le Conseil d’État, décision non lue",
                  "a partial annulment of decree no. 2021-1947 was proposed to the Conseil d’État, decision not read"))
      .build();

  /** The form an association files its request on. */
  public static final Parameter<String> REQUEST_FORM = Parameter.of(
          "SUB.CERFA.DEMANDE",
          String.class,
          new Localized("formulaire de demande de subvention", "subsidy request form"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2017, 1, 1),
          "12156*05",
          LegalReference.of("décret n° 2016-1971")
              .readAt("https://www.associatheque.fr/fr/guides/fonctionner/subventions/dossier.html")
              .singleSource()
              .doubting(
                  "jour du changement de version approximatif",
                  "day of the change of version approximate"))
      .from(
          LocalDate.of(2023, 1, 1),
          "12156*06",
          LegalReference.of("décret n° 2016-1971")
              .readAt("https://www.fichier-pdf.fr/2023/09/19/cerfa12156-06/")
              .doubting(
                  "version en vigueur en 2026 à vérifier ; jour du changement approximatif",
                  "version in force in 2026 to be verified; day of the change approximate"))
      .build();

  /** The form of the financial report. */
  public static final Parameter<String> FINANCIAL_REPORT_FORM = Parameter.of(
          "SUB.CERFA.CRF",
          String.class,
          new Localized("formulaire de compte rendu financier", "financial report form"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2018, 1, 1),
          "15059*02",
          LegalReference.of("arrêté du 11 octobre 2006")
              .readAt("https://etrembieres.fr/vie-associative-2/modalites-pour-vos-subventions")
              .doubting(
                  "version en vigueur en 2026 à vérifier ; premier jour approximatif",
                  "version in force in 2026 to be verified; first day approximate"))
      .build();

  /** Aid to one single undertaking over three years that needs no notification: at most. */
  public static final Parameter<Euros> DE_MINIMIS = Parameter.of(
          "AIDE.DEMINIMIS",
          Euros.class,
          new Localized(
              "plafond des aides de minimis sur trois ans",
              "ceiling of de minimis aid over three years"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2014, 1, 1),
          Euros.of(200_000),
          LegalReference.of("règlement (UE) 1407/2013, article 3")
              .readAt(
                  "https://swavocats.com/augmentation-des-seuils-des-aides-de-minimis-au-1er-janvier-2024"))
      .from(
          LocalDate.of(2024, 1, 1),
          Euros.of(300_000),
          LegalReference.of("règlement (UE) 2023/2831, article 3")
              .readAt("https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=OJ:L_202302831")
              .doubting(
                  "règle de cumul avec d’autres aides à vérifier",
                  "rule on cumulation with other aid to be verified"))
      .until(LocalDate.of(2030, 12, 31))
      .build();

  /** The same for services of general economic interest (SIEG): at most. */
  public static final Parameter<Euros> DE_MINIMIS_SIEG = Parameter.of(
          "AIDE.DEMINIMIS_SIEG",
          Euros.class,
          new Localized(
              "plafond des aides de minimis SIEG sur trois ans",
              "ceiling of de minimis aid for services of general economic interest over three years"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2012, 4, 29),
          Euros.of(500_000),
          LegalReference.of("règlement (UE) 360/2012")
              .readAt(
                  "https://swavocats.com/augmentation-des-seuils-des-aides-de-minimis-au-1er-janvier-2024"))
      .from(
          LocalDate.of(2024, 1, 1),
          Euros.of(750_000),
          LegalReference.of("règlement (UE) 2023/2832")
              .readAt("https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=OJ:L_202302832")
              .doubting(
                  "règle de cumul avec d’autres aides à vérifier",
                  "rule on cumulation with other aid to be verified"))
      .until(LocalDate.of(2030, 12, 31))
      .build();

  /** Every <i>de minimis</i> aid is entered in the central register. */
  public static final Parameter<Boolean> DE_MINIMIS_REGISTER = Parameter.of(
          "AIDE.DEMINIMIS.REGISTRE",
          Boolean.class,
          new Localized(
              "inscription des aides de minimis au registre central",
              "entry of de minimis aid in the central register"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2026, 1, 1),
          true,
          LegalReference.of(REGISTERED_AID)
              .readAt(
                  "https://dbfbruxelles.eu/aides-detat-aides-de-minimis-sieg-revision-adoption-reglements-dexemption-leb-1023"))
      .build();

  /** Yearly compensation of a service of general economic interest (SIEG) that needs no notification; hospitals and social
   * services had none under the decision of 2012. The ceiling of the decision that follows was not read: listed, never used. */
  public static final Parameter<Euros> SIEG_CEILING = Parameter.of(
          "AIDE.SIEG.PLAFOND_GENERAL",
          Euros.class,
          new Localized(
              "plafond annuel de compensation d’un SIEG, hors hôpitaux et services sociaux",
              "yearly ceiling of compensation of a service of general economic interest, hospitals and social services apart"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2012, 1, 31),
          Euros.of(15_000_000),
          LegalReference.of("décision 2012/21/UE, article 2")
              .readAt("https://livv.eu/glossaire/paquet-almunia")
              .doubting(
                  "dernier jour déduit de la publication de la décision (UE) 2025/2630",
                  "last day inferred from the publication of decision (EU) 2025/2630"))
      .until(LocalDate.of(2026, 1, 7))
      .awaiting(
          LocalDate.of(2026, 1, 8),
          LegalReference.of("décision (UE) 2025/2630")
              .readAt(
                  "https://europalov.no/rettsakt/statsstotte-revisjon-av-regler-for-tjenester-av-allmenn-okonomisk-betydning-saerlig-bolig-revisjon/id-33809")
              .doubting(
                  "plafond, jour d’entrée en vigueur et période transitoire non lus",
                  "ceiling, day of entry into force and transition not read"))
      .build();

  /** Over which days earlier <i>de minimis</i> aid counts. Not a figure of its own text: it goes with the ceilings. */
  public static final Parameter<AidWindow> AID_WINDOW = Parameter.of(
          "AIDE.DEMINIMIS.FENETRE",
          AidWindow.class,
          new Localized(
              "période sur laquelle les aides de minimis s’additionnent",
              "days over which de minimis aid adds up"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2012, 4, 29),
          AidWindow.THREE_FISCAL_YEARS,
          LegalReference.of("règlement (UE) 1407/2013, article 3, et règlement (UE) 360/2012"))
      .from(
          LocalDate.of(2024, 1, 1),
          AidWindow.THREE_ROLLING_YEARS,
          LegalReference.of("règlement (UE) 2023/2831, article 3, et règlement (UE) 2023/2832")
              .doubting(
                  "le jour anniversaire exact où une aide sort du décompte est à vérifier",
                  "the exact anniversary on which an aid leaves the count is to be verified"))
      .build();

  private SubsidyParameters() {}

  /** Every figure, in the order of publication. */
  public static List<Parameter<?>> all() {
    return List.of(
        CONVENTION,
        FINANCIAL_REPORT_DELAY,
        ACCOUNTS_DEPOSIT,
        AUDITOR,
        OPEN_DATA_DELAY,
        PAYMENT_DELAY,
        UNSPENT_BALANCE_TERMS,
        CER,
        REQUEST_FORM,
        FINANCIAL_REPORT_FORM,
        DE_MINIMIS,
        DE_MINIMIS_SIEG,
        DE_MINIMIS_REGISTER,
        SIEG_CEILING,
        AID_WINDOW);
  }

  /** Over which days earlier aid of the same undertaking counts. */
  public enum AidWindow implements Labelled {
    /** The fiscal year of the grant and the two before it, taken here as civil years. */
    THREE_FISCAL_YEARS(
        "exercice fiscal en cours et les deux précédents", "current and two previous fiscal years"),
    /** The three years that end on the day of the grant; an aid of the anniversary day itself has left. */
    THREE_ROLLING_YEARS("trois années glissantes", "three rolling years");

    private final String french;
    private final String english;

    AidWindow(String french, String english) {
      this.french = french;
      this.english = english;
    }

    /** Whether an earlier aid counts with one granted on a day. */
    boolean counts(LocalDate earlier, LocalDate granted) {
      if (earlier.isAfter(granted)) {
        return false;
      }
      return this == THREE_FISCAL_YEARS
          ? earlier.getYear() >= granted.getYear() - 2
          : earlier.isAfter(granted.minusYears(3));
    }

    @Override
    public Localized label() {
      return new Localized(french, english);
    }
  }
}
