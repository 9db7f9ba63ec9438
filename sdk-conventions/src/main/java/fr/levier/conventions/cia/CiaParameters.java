package fr.levier.conventions.cia;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/** Since when the centre for innovation through purchasing (<i>CIA</i>) gives its services, as dated data. */
public final class CiaParameters {

  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);

  /** The day the project of the centre was approved; its year follows from the first day of the services. */
  private static final LocalDate APPROVED = LocalDate.of(2018, 9, 27);

  /** The text the services are known from. */
  static final LegalReference FOUNDING = LegalReference.of(
      "présentation du Centre de l’innovation par les achats du Resah, projet validé le 27 septembre (2018)");

  /** The first day of the services. */
  public static final Parameter<LocalDate> SERVICES_START = Parameter.of(
          "CIA.SERVICES.DEBUT",
          LocalDate.class,
          new Localized("premier jour des services du CIA", "first day of the services of the CIA"))
      .verifiedOn(VERIFIED_ON)
      .from(APPROVED, LocalDate.of(2019, 1, 1), FOUNDING)
      .build();

  /** The first day of the premises at the hospital of Créteil. */
  public static final Parameter<LocalDate> PREMISES_START = Parameter.of(
          "CIA.LOCAUX.DEBUT",
          LocalDate.class,
          new Localized("premier jour des locaux du CIA", "first day of the premises of the CIA"))
      .verifiedOn(VERIFIED_ON)
      .from(
          APPROVED,
          LocalDate.of(2020, 1, 1),
          FOUNDING.doubting("« début 2020 », sans jour", "“early 2020”, no day given"))
      .build();

  /** Where to write to. */
  public static final Parameter<String> CONTACT = Parameter.of(
          "CIA.CONTACT", String.class, new Localized("adresse du CIA", "address of the CIA"))
      .verifiedOn(VERIFIED_ON)
      .from(
          LocalDate.of(2026, 1, 1),
          "innovation@resah.fr",
          LegalReference.of(
                  "programme du réseau d’établissements innovants du Resah, texte commun avec le CH d’Argenteuil (non daté, écrit pour 2026)")
              .singleSource())
      .build();

  private CiaParameters() {}

  /** All that the rules and the door of this package read. */
  static List<Parameter<?>> all() {
    return List.of(SERVICES_START, PREMISES_START, CONTACT);
  }
}
