package fr.levier.funding.testbed;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.text.Localized;
import fr.levier.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The dated figures of the places of experimentation (<i>tiers-lieux d’expérimentation</i>), under their published ids.
 */
public final class TestbedParameters {

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);
  private static final LocalDate FIRST_WAVE = LocalDate.of(2022, 2, 24);
  private static final LocalDate LAST_DAY = LocalDate.of(2024, 5, 31);

  /** What the call says of itself. */
  static final LegalReference CALL = LegalReference.of(
          "appel à projets « Tiers-lieux d’expérimentation en santé numérique », cahier des charges (2022)")
      .readAt("https://industriels.esante.gouv.fr");

  /** What a regional partner of the call publishes of its figures. */
  static final LegalReference FIGURES = LegalReference.of(
          "appel à projets « Tiers-lieux d’expérimentation en santé numérique », conditions financières")
      .readAt("https://essor-centrevaldeloire.org");

  /** From when to when the programme took applications at all. */
  public static final Parameter<Opening> PROGRAMME = Parameter.of(
          "TLE.PROGRAMME",
          Opening.class,
          new Localized(
              "de la première vague à la dernière : premier et dernier instant de dépôt",
              "from the first wave to the last: first and last instant to apply"))
      .verifiedOn(VERIFIED_ON)
      .from(
          FIRST_WAVE,
          new Opening(
              Deadline.of(FIRST_WAVE, LocalTime.MIDNIGHT), Deadline.atMidnightEnding(LAST_DAY)),
          CALL)
      .build();

  /** The waves whose days are known: the second, and the opening of the third, were not found. */
  public static final Parameter<Opening> WAVES = Parameter.of(
          "TLE.VAGUES",
          Opening.class,
          new Localized("vagues de dépôt connues", "waves of applications that are known"))
      .verifiedOn(VERIFIED_ON)
      .from(
          FIRST_WAVE,
          new Opening(
              Deadline.of(FIRST_WAVE, LocalTime.MIDNIGHT),
              Deadline.of(LocalDate.of(2022, 5, 25), LocalTime.NOON)),
          CALL)
      .until(LocalDate.of(2022, 5, 25))
      .from(
          LAST_DAY,
          new Opening(
              Deadline.of(LAST_DAY, LocalTime.MIDNIGHT), Deadline.atMidnightEnding(LAST_DAY)),
          CALL.doubting(
              "ouverture de la troisième vague non trouvée ; « minuit » compris comme la fin de ce jour",
              "opening of the third wave not found; \"midnight\" taken as the end of that day"))
      .until(LAST_DAY)
      .build();

  /** The share of its budget that a grant for running the place may reach. */
  public static final Parameter<Percentage> ANIMATION_RATE = Parameter.of(
          "TLE.ANIMATION.TAUX",
          Percentage.class,
          new Localized(
              "part du budget d’animation que la subvention peut couvrir",
              "share of the running budget that the grant may cover"))
      .verifiedOn(VERIFIED_ON)
      .from(FIRST_WAVE, Percentage.of(50), FIGURES)
      .build();

  /** The least that is granted for running a place. */
  public static final Parameter<Euros> ANIMATION_LEAST = Parameter.of(
          "TLE.ANIMATION.MIN",
          Euros.class,
          new Localized("subvention d’animation minimale", "least grant for running the place"))
      .verifiedOn(VERIFIED_ON)
      .from(FIRST_WAVE, Euros.of(375_000), byType())
      .build();

  /** The most that is granted for running a place, whatever the structure. */
  public static final Parameter<Euros> ANIMATION_MOST = Parameter.of(
          "TLE.ANIMATION.MAX",
          Euros.class,
          new Localized("subvention d’animation maximale", "most granted for running the place"))
      .verifiedOn(VERIFIED_ON)
      .from(FIRST_WAVE, Euros.of(1_500_000), byType())
      .build();

  /** The most that is granted for one experiment. */
  public static final Parameter<Euros> EXPERIMENT_CAP = Parameter.of(
          "TLE.EXPERIMENTATION.PLAFOND",
          Euros.class,
          new Localized("subvention maximale d’une expérimentation", "most granted an experiment"))
      .verifiedOn(VERIFIED_ON)
      .from(FIRST_WAVE, Euros.of(300_000), FIGURES)
      .build();

  /** The share of its budget that the grant of an experiment may reach. */
  public static final Parameter<Percentage> EXPERIMENT_RATE = Parameter.of(
          "TLE.EXPERIMENTATION.TAUX",
          Percentage.class,
          new Localized(
              "part du budget d’une expérimentation que la subvention peut couvrir",
              "share of the budget of an experiment that the grant may cover"))
      .verifiedOn(VERIFIED_ON)
      .from(FIRST_WAVE, Percentage.of(50), FIGURES)
      .build();

  private TestbedParameters() {}

  private static LegalReference byType() {
    return FIGURES.doubting(
        "plafond selon la typologie de structure non trouvé",
        "the ceiling by type of structure was not found");
  }

  /** Every figure, in the order of publication. */
  public static List<Parameter<?>> all() {
    return List.of(
        PROGRAMME,
        WAVES,
        ANIMATION_RATE,
        ANIMATION_LEAST,
        ANIMATION_MOST,
        EXPERIMENT_CAP,
        EXPERIMENT_RATE);
  }

  /**
   * When applications are taken.
   *
   * @param opens the first second
   * @param closes the last second, included
   */
  public record Opening(
      @JsonProperty("opens") Deadline opens,
      @JsonProperty("closes") Deadline closes) {

    /** Whether what was received at an instant came in time. */
    public boolean covers(Deadline received) {
      return received.compareTo(opens) >= 0 && received.compareTo(closes) <= 0;
    }

    /** From when to when. */
    @Override
    public String toString() {
      return opens + " – " + closes;
    }
  }
}
