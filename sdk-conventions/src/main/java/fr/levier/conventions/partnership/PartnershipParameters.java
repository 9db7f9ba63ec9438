package fr.levier.conventions.partnership;

import static fr.levier.core.law.LegalReference.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.levier.core.law.CommonParameters;
import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.ActorType;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The network programme of the Resah and the ceiling of public-public cooperation, as dated data.
 *
 * <p>The programme is known from the text that the Resah and the hospital of Argenteuil published together. It bears no
 * date and speaks of 2026: what it says of that year is verified; what has no day of its own is given from 1 January 2026
 * and marked as resting on one source.
 */
public final class PartnershipParameters {

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);
  private static final LocalDate START_2026 = LocalDate.of(2026, 1, 1);
  private static final LocalDate END_2026 = LocalDate.of(2026, 12, 31);

  /** The text the programme is known from. */
  static final LegalReference PROGRAMME = LegalReference.of(
      "programme du réseau d’établissements innovants du Resah, texte commun avec le CH d’Argenteuil (non daté, écrit pour 2026)");

  private static final LegalReference UNDATED = PROGRAMME.singleSource();

  /** With how many hospitals the network starts: Argenteuil is the first to sign. */
  public static final Parameter<Integer> NETWORK_START = Parameter.of(
          "RESAH.RESEAU.DEPART",
          Integer.class,
          new Localized(
              "nombre d’établissements fondateurs du réseau", "number of founding hospitals"))
      .verifiedOn(VERIFIED_ON)
      .from(START_2026, 1, PROGRAMME)
      .build();

  /** How many more hospitals are to join by {@link #NETWORK_DEADLINE}: a target, not a cap. */
  public static final Parameter<Integer> NETWORK_TARGET = Parameter.of(
          "RESAH.RESEAU.OBJECTIF",
          Integer.class,
          new Localized(
              "nombre de nouveaux établissements visés", "number of new hospitals aimed at"))
      .verifiedOn(VERIFIED_ON)
      .from(START_2026, 10, PROGRAMME)
      .build();

  /** The day by which the network is to be constituted (<i>d'ici fin 2026</i>). */
  public static final Parameter<LocalDate> NETWORK_DEADLINE = Parameter.of(
          "RESAH.RESEAU.ECHEANCE",
          LocalDate.class,
          new Localized(
              "échéance de constitution du réseau", "day by which the network is constituted"))
      .verifiedOn(VERIFIED_ON)
      .from(START_2026, END_2026, PROGRAMME)
      .build();

  /** Where hospitals that want to join write to. */
  public static final Parameter<String> NETWORK_CONTACT = Parameter.of(
          "RESAH.RESEAU.CONTACT",
          String.class,
          new Localized(
              "adresse à laquelle se manifester pour rejoindre le réseau",
              "address to write to in order to join the network"))
      .verifiedOn(VERIFIED_ON)
      .from(START_2026, "innovation@resah.fr", UNDATED)
      .build();

  /** Which hospitals the network is for. */
  public static final Parameter<Eligibility> NETWORK_ELIGIBILITY = Parameter.of(
          "RESAH.RESEAU.ELIGIBILITE",
          Eligibility.class,
          new Localized("établissements auxquels le réseau s’adresse", "hospitals it is for"))
      .verifiedOn(VERIFIED_ON)
      .from(START_2026, new Eligibility(List.of(ActorType.EPS_NON_HU), true), UNDATED)
      .build();

  /** The hospitals in the network, in the order in which they joined, as far as it was published. */
  public static final Parameter<Members> NETWORK_MEMBERS = Parameter.of(
          "RESAH.RESEAU.MEMBRES",
          Members.class,
          new Localized("établissements du réseau", "hospitals of the network"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START_2026,
          new Members(List.of(new Member(
              "CH d’Argenteuil", Optional.of("établissement support du GHT Sud Val d’Oise")))),
          UNDATED)
      .build();

  /** The themes of priority interest of a year (<i>thématiques d'intérêt prioritaire</i>). */
  public static final Parameter<PriorityThemes> PRIORITY_THEMES = Parameter.of(
          "RESAH.THEMES",
          PriorityThemes.class,
          new Localized("thématiques prioritaires de l’année", "priority themes of the year"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START_2026,
          new PriorityThemes(List.of(
              new PriorityTheme(
                  "qualité de vie et des conditions de travail du personnel hospitalier",
                  List.of("qualité de vie et des conditions de travail", "QVCT")),
              new PriorityTheme("expérience patient", List.of("expérience du patient")),
              new PriorityTheme(
                  "développement d’outils innovants pour l’organisation des fonctions paramédicales",
                  List.of("outils innovants pour l’organisation des fonctions paramédicales")),
              new PriorityTheme("innovation managériale", List.of()))),
          PROGRAMME)
      .until(END_2026)
      .build();

  /** University hospitals and what ties them to the Resah, outside the network. */
  public static final Parameter<SpecificPartnerships> SPECIFIC_PARTNERSHIPS = Parameter.of(
          "RESAH.PARTENARIATS_SPECIFIQUES",
          SpecificPartnerships.class,
          new Localized(
              "partenariats spécifiques avec les établissements hospitalo-universitaires",
              "specific partnerships with university hospitals"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START_2026,
          new SpecificPartnerships(List.of(
              new SpecificPartnership("CHU de Nantes", "Fabrique de l’innovation en santé"),
              new SpecificPartnership(
                  "CHU de Rouen",
                  "premier acquéreur, via le Resah, du robot Maestro de Moon Surgical"),
              new SpecificPartnership("CHU de Nice", "TLE-SKIN"))),
          UNDATED)
      .build();

  /** The programme for places of experimentation in digital health (<i>tiers-lieux d'expérimentation</i>, TLE). */
  public static final Parameter<Programme> TLE_360 = Parameter.of(
          "RESAH.TLE360",
          Programme.class,
          new Localized(
              "programme d’accompagnement des tiers-lieux d’expérimentation",
              "programme for places of experimentation in digital health"))
      .verifiedOn(VERIFIED_ON)
      .from(
          START_2026,
          new Programme(
              "TLE 360°",
              "Délégation au numérique en santé (DNS)",
              "accompagner les tiers-lieux d’expérimentation en santé numérique portés par des établissements publics, pour favoriser leur développement et le passage à l’échelle des solutions éprouvées"),
          UNDATED)
      .build();

  /**
   * The share of the activities concerned, on the open market, from which cooperation between public bodies no longer
   * escapes competition: strictly under, as the average of the three years before.
   */
  public static final Parameter<Percentage> MARKET_SHARE = Parameter.of(
          "CP.COOPERATION.PART_MARCHE",
          Percentage.class,
          new Localized(
              "part d’activité sur le marché concurrentiel à partir de laquelle une coopération public-public relève de la concurrence",
              "share of market activity from which public-public cooperation is open to competition"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2019, 4, 1),
          Percentage.of(20),
          article("L. 2511-6", LegalCode.CCP).by("ordonnance n° 2018-1074"))
      .build();

  private PartnershipParameters() {}

  /** All that the rules and the door of this package read, shared figures included. */
  static List<Parameter<?>> all() {
    return List.of(
        CommonParameters.DIRECT_AWARD,
        MARKET_SHARE,
        NETWORK_START,
        NETWORK_TARGET,
        NETWORK_DEADLINE,
        NETWORK_CONTACT,
        NETWORK_ELIGIBILITY,
        NETWORK_MEMBERS,
        PRIORITY_THEMES,
        SPECIFIC_PARTNERSHIPS,
        TLE_360);
  }

  /**
   * Whom the network is for.
   *
   * @param actors what a hospital has to be
   * @param membersOnly it also has to be a member (<i>adhérent</i>) of the Resah
   */
  public record Eligibility(
      @JsonProperty("actors") List<ActorType> actors,
      @JsonProperty("membersOnly") boolean membersOnly) {
    public Eligibility {
      actors = List.copyOf(actors);
    }

    /** Who may join, in a sentence. */
    @Override
    public String toString() {
      String who =
          actors.stream().map(type -> type.label(Locale.FRENCH)).collect(Collectors.joining(", "));
      return membersOnly ? who + ", adhérent de la centrale d’achat" : who;
    }
  }

  /** The hospitals of the network. */
  public record Members(@JsonProperty("hospitals") List<Member> hospitals) {
    public Members {
      hospitals = List.copyOf(hospitals);
    }

    /** Their names. */
    @Override
    public String toString() {
      return hospitals.stream().map(Member::name).collect(Collectors.joining(", "));
    }
  }

  /**
   * A hospital of the network.
   *
   * @param name as it is published
   * @param quality what else is said of it
   */
  public record Member(
      @JsonProperty("name") String name,
      @JsonProperty("quality") Optional<String> quality) {}

  /** The priority themes of a year, in the order of the text. */
  public record PriorityThemes(@JsonProperty("themes") List<PriorityTheme> themes) {
    public PriorityThemes {
      themes = List.copyOf(themes);
    }

    /** Whether a theme is one of them, under its name or another it is known by. */
    public boolean names(String theme) {
      return themes.stream().anyMatch(priority -> priority.isCalled(theme));
    }

    /** The list in a sentence. */
    @Override
    public String toString() {
      return themes.stream().map(PriorityTheme::name).collect(Collectors.joining(" ; "));
    }
  }

  /**
   * A priority theme.
   *
   * @param name as the text words it
   * @param alsoCalled shorter names in use
   */
  public record PriorityTheme(
      @JsonProperty("name") String name,
      @JsonProperty("alsoCalled") List<String> alsoCalled) {
    public PriorityTheme {
      alsoCalled = List.copyOf(alsoCalled);
    }

    boolean isCalled(String theme) {
      return Names.same(name, theme)
          || alsoCalled.stream().anyMatch(other -> Names.same(other, theme));
    }
  }

  /** Partnerships outside the network. */
  public record SpecificPartnerships(
      @JsonProperty("partnerships") List<SpecificPartnership> partnerships) {
    public SpecificPartnerships {
      partnerships = List.copyOf(partnerships);
    }

    /** The hospitals, each with its programme. */
    @Override
    public String toString() {
      return partnerships.stream()
          .map(one -> one.hospital() + " (" + one.programme() + ")")
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * A partnership outside the network.
   *
   * @param hospital with whom
   * @param programme on what
   */
  public record SpecificPartnership(
      @JsonProperty("hospital") String hospital,
      @JsonProperty("programme") String programme) {}

  /**
   * A programme of the Resah.
   *
   * @param name what it is called
   * @param partner with whom
   * @param purpose what for
   */
  public record Programme(
      @JsonProperty("name") String name,
      @JsonProperty("partner") String partner,
      @JsonProperty("purpose") String purpose) {

    /** The programme in a sentence. */
    @Override
    public String toString() {
      return name + " (" + partner + ") : " + purpose;
    }
  }
}
