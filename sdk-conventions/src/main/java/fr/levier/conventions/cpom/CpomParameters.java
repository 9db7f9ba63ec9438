package fr.levier.conventions.cpom;

import static fr.levier.core.law.LegalReference.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.party.ActorType;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The dated figures of the <i>contrat pluriannuel d’objectifs et de moyens</i> (CPOM): who holds one, for how long, when its
 * renewal is asked for, and until when the national programmes that its indicators come from were alive.
 */
public final class CpomParameters {

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);

  /** The first day of the oldest wording of article L. 6114-1 that was read. */
  private static final LocalDate START = LocalDate.of(2010, 2, 26);

  private static final String CODE =
      "https://juriblio.fr/codes/code-de-la-sante-publique/partie-legislative/sixieme-partie/livre-ier/titre-ier/chapitre-iv";

  /** The list of holders, as the guide of the agencies prints it. */
  static final LegalReference GUIDE = LegalReference.of("guide APIST, juillet 2020, fiche CPOM");

  static final LegalReference L_6114_1 = csp("L. 6114-1").readAt(CODE);

  static final LegalReference D_6114_1 = csp("D. 6114-1");

  /** Who may hold a contract. */
  public static final Parameter<Holders> HOLDERS = Parameter.of(
          "CPOM.TITULAIRES",
          Holders.class,
          new Localized("titulaires possibles d’un CPOM", "possible holders of a CPOM"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START,
          new Holders(List.of(
              ActorType.EPS_HOSPITALO_UNIVERSITAIRE,
              ActorType.EPS_NON_HU,
              ActorType.ESPIC,
              ActorType.ES_PRIVE_LUCRATIF,
              ActorType.STRUCTURE_HAD,
              ActorType.STRUCTURE_DIALYSE,
              ActorType.CENTRE_RADIOTHERAPIE,
              ActorType.LBM_AMP_DPN,
              ActorType.CABINET_RADIOLOGIE_EML,
              ActorType.EHPAD,
              ActorType.ESMS_HANDICAP,
              ActorType.ESSMS_AUTRE,
              ActorType.GRADES,
              ActorType.GIRCI,
              ActorType.DAC_DSR,
              ActorType.CENTRE_DE_SANTE,
              ActorType.POLE_DE_SANTE,
              ActorType.MAISON_DE_SANTE,
              ActorType.MAISON_DE_NAISSANCE)),
          LegalReference.of(
                  "guide APIST, juillet 2020, fiche CPOM ; code de la santé publique, articles L. 6114-1 et L. 1435-3")
              .doubting(
                  "liste de juillet 2020, premier jour approximatif ; le directeur général peut ajouter une structure qui concourt aux soins",
                  "list of July 2020, first day approximate; the director general may add a structure that takes part in care"))
      .build();

  /** Among them, those of whom it is not certain any more that they hold one. */
  public static final Parameter<Holders> DOUBTFUL_HOLDERS = Parameter.of(
          "CPOM.TITULAIRES.A_VERIFIER",
          Holders.class,
          new Localized(
              "titulaires de 2020 qui ne sont pas des établissements de santé",
              "holders of 2020 that are no health establishments"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2022, 1, 1),
          new Holders(List.of(
              ActorType.STRUCTURE_HAD,
              ActorType.STRUCTURE_DIALYSE,
              ActorType.CENTRE_RADIOTHERAPIE,
              ActorType.LBM_AMP_DPN,
              ActorType.CABINET_RADIOLOGIE_EML)),
          LegalReference.of("ordonnance n° 2020-1407")
              .unverified()
              .doubting("date d’effet à vérifier", "day of effect to be verified"))
      .build();

  /** How long a contract lasts: its last day comes strictly before its first day plus this. */
  public static final Parameter<Period> LENGTH = Parameter.of(
          "CPOM.DUREE", Period.class, new Localized("durée d’un CPOM", "length of a CPOM"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START,
          Period.ofYears(5),
          L_6114_1.doubting(
              "cinq ans dans la rédaction en vigueur, cinq ans au plus dans celle de 2010 : jour du changement non lu",
              "five years in the present wording, at most five in that of 2010: day of the change not read"))
      .build();

  /** How long before the end of the contract its renewal is asked for. */
  public static final Parameter<Period> RENEWAL_NOTICE = Parameter.of(
          "CPOM.RENOUVELLEMENT.PREAVIS",
          Period.class,
          new Localized(
              "délai entre la demande de renouvellement et l’échéance",
              "time between the request for renewal and the end"))
      .verifiedOn(VERIFIED_ON)
      .from(START, Period.ofYears(1), L_6114_1)
      .build();

  /** How long after the request silence renews the contract. */
  public static final Parameter<Period> TACIT_RENEWAL = Parameter.of(
          "CPOM.RENOUVELLEMENT.TACITE",
          Period.class,
          new Localized(
              "délai au terme duquel le silence vaut renouvellement",
              "time after which silence renews the contract"))
      .verifiedOn(VERIFIED_ON)
      .from(START, Period.ofMonths(4), L_6114_1)
      .build();

  /** How long a formal notice leaves the holder before a penalty. */
  public static final Parameter<Period> NOTICE_DELAY = Parameter.of(
          "CPOM.MISE_EN_DEMEURE.DELAI",
          Period.class,
          new Localized(
              "délai de la mise en demeure avant pénalité", "time left by a formal notice"))
      .verifiedOn(VERIFIED_ON)
      .from(START, Period.ofMonths(1), csp("R. 6114-10"))
      .build();

  /** The last day on which an indicator of the ETAPES experiments means something. */
  public static final Parameter<LocalDate> ETAPES_END = Parameter.of(
          "NUM.ETAPES.FIN",
          LocalDate.class,
          new Localized(
              "dernier jour d’un indicateur ETAPES", "last day of an indicator of ETAPES"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2022, 12, 31),
          LocalDate.of(2023, 12, 31),
          LegalReference.of("décret n° 2022-1767 du 30 décembre 2022"))
      .build();

  /** The last day on which an indicator of the first HOP’EN programme means something. */
  public static final Parameter<LocalDate> HOPEN_END = Parameter.of(
          "NUM.HOPEN.FIN",
          LocalDate.class,
          new Localized(
              "dernier jour d’un indicateur HOP’EN (premier programme)",
              "last day of an indicator of HOP’EN (first programme)"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2021, 9, 1),
          LocalDate.of(2023, 12, 31),
          LegalReference.of("programme SUN-ES, volet du Ségur du numérique en santé")
              .readAt("https://www.dsih.fr/articles/4395"))
      .build();

  /** The last day that a target of the SUN-ES programme may bear. */
  public static final Parameter<LocalDate> SUN_ES_END = Parameter.of(
          "NUM.SUN_ES.FIN",
          LocalDate.class,
          new Localized("dernier jour d’une cible SUN-ES", "last day of a target of SUN-ES"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2021, 9, 1),
          LocalDate.of(2024, 12, 31),
          LegalReference.of("programme SUN-ES, volet du Ségur du numérique en santé")
              .readAt("https://www.dsih.fr/articles/4395")
              .doubting(
                  "fin 2023 ou 2024 selon les régions",
                  "end of 2023 or 2024 from region to region"))
      .build();

  /** The last day of the call for the second phase of HOP’EN 2. */
  public static final Parameter<LocalDate> HOPEN_2_CALL = Parameter.of(
          "NUM.HOPEN2.PHASE2.CLOTURE",
          LocalDate.class,
          new Localized(
              "clôture de l’appel de la phase 2 de HOP’EN 2",
              "close of the call for phase 2 of HOP’EN 2"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2024, 7, 25),
          LocalDate.of(2026, 2, 13),
          LegalReference.of("appel à projets de la deuxième phase du programme HOP’EN 2")
              .readAt(
                  "https://dsih.fr/articles/6135/ouverture-de-lappel-a-projets-de-la-deuxieme-phase-du-programme-hopen-2"))
      .build();

  private CpomParameters() {}

  static LegalReference csp(String number) {
    return article(number, LegalCode.CSP);
  }

  /** All that the rules and the documents of this package read. */
  static List<Parameter<?>> all() {
    return List.of(
        HOLDERS,
        DOUBTFUL_HOLDERS,
        LENGTH,
        RENEWAL_NOTICE,
        TACIT_RENEWAL,
        NOTICE_DELAY,
        ETAPES_END,
        HOPEN_END,
        SUN_ES_END,
        HOPEN_2_CALL);
  }

  /** A list of what a holder can be. */
  public record Holders(@JsonProperty("actors") List<ActorType> actors) {
    public Holders {
      actors = List.copyOf(actors);
    }

    /** Whether it names such an actor. */
    public boolean names(ActorType actor) {
      return actors.contains(actor);
    }

    /** The list in a sentence. */
    @Override
    public String toString() {
      return actors.stream()
          .map(type -> type.label(Locale.FRENCH))
          .collect(Collectors.joining(", "));
    }
  }
}
