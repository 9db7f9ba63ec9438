package fr.levier.funding.tiga;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.text.Localized;
import fr.levier.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;

/** The dated figures of the territories of innovation. */
public final class TigaParameters {

  /** The guide of the agencies on what supports innovation, as it stood in July 2020. */
  static final LegalReference GUIDE = LegalReference.of(
      "guide « APIST » des leviers mobilisables par les agences régionales de santé, juillet 2020, fiche TIGA");

  /** The specification of the call. */
  static final LegalReference SPECIFICATION = LegalReference.of(
          "cahier des charges de l’appel « Territoires d’innovation »")
      .readAt("https://pdfslide.fr");

  /** The list of those selected, as the press published it. */
  static final LegalReference LAUREATES = LegalReference.of(
          "liste des lauréats du 13 septembre 2019")
      .readAt("https://www.lagazettedescommunes.com/638428");

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);

  /** The day the call opened. */
  private static final LocalDate OPENING = LocalDate.of(2018, 11, 23);

  private static final LocalDate SELECTION = LocalDate.of(2019, 9, 13);

  /** The last second at which the platform received an application; the time of reception counts. */
  public static final Parameter<Deadline> CLOSING = Parameter.of(
          "TIGA.CLOTURE",
          Deadline.class,
          new Localized(
              "clôture de l’appel « Territoires d’innovation »",
              "closing of the call for territories of innovation"))
      .verifiedOn(VERIFIED_ON)
      .from(OPENING, Deadline.of(LocalDate.of(2019, 4, 26), LocalTime.of(17, 0)), SPECIFICATION)
      .build();

  /** How long the support lasts: its last day comes strictly before its first day plus this. */
  public static final Parameter<Period> LENGTH = Parameter.of(
          "TIGA.DUREE",
          Period.class,
          new Localized(
              "durée de l’accompagnement d’un territoire", "length of the support of a territory"))
      .verifiedOn(VERIFIED_ON)
      .from(
          OPENING,
          Period.ofYears(10),
          GUIDE.doubting(
              "une source de 2023 dit quinze ans", "a source of 2023 says fifteen years"))
      .build();

  /** The grants of the whole programme. */
  public static final Parameter<Euros> GRANTS = Parameter.of(
          "TIGA.SUBVENTIONS",
          Euros.class,
          new Localized(
              "enveloppe de subventions des 24 lauréats", "grants for the 24 territories selected"))
      .verifiedOn(VERIFIED_ON)
      .from(SELECTION, Euros.of(150_000_000), LAUREATES)
      .build();

  /** The investments in capital of the whole programme. */
  public static final Parameter<Euros> EQUITY = Parameter.of(
          "TIGA.FONDS_PROPRES",
          Euros.class,
          new Localized(
              "enveloppe de fonds propres des 24 lauréats",
              "equity for the 24 territories selected"))
      .verifiedOn(VERIFIED_ON)
      .from(SELECTION, Euros.of(300_000_000), LAUREATES)
      .build();

  /** Both together. */
  public static final Parameter<Euros> PROGRAMME = Parameter.of(
          "TIGA.ENVELOPPE",
          Euros.class,
          new Localized("enveloppe du programme", "envelope of the programme"))
      .verifiedOn(VERIFIED_ON)
      .from(SELECTION, Euros.of(450_000_000), LAUREATES)
      .build();

  private TigaParameters() {}

  /** Every figure, in the order of the rules. */
  public static List<Parameter<?>> all() {
    return List.of(CLOSING, GRANTS, EQUITY, PROGRAMME, LENGTH);
  }
}
