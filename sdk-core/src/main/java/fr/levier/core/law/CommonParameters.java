package fr.levier.core.law;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import java.time.LocalDate;

/** The dated figures that the rules of several levers read. */
public final class CommonParameters {

  /**
   * Net amount under which a contract for supplies or services may be awarded freely (<i>sans publicité ni mise en
   * concurrence préalables</i>): strictly under. The day that counts is the one on which the consultation is engaged.
   *
   * <p>The value and the last day of the first step were verified, not the number of the decree that set its first day.
   */
  public static final Parameter<BeforeTax> DIRECT_AWARD = Parameter.of(
          "CP.DISPENSE.FS",
          BeforeTax.class,
          new Localized(
              "seuil sous lequel un marché de fournitures ou de services est passé sans publicité ni mise en concurrence",
              "amount under which supplies or services are bought without publicity or competition"))
      .verifiedOn(LocalDate.of(2026, 11, 22))
      .from(
          LocalDate.of(2015, 10, 1),
          BeforeTax.of(25_000),
          LegalReference.of("article 30, I, 8° du décret n° 2016-360, puis article R. 2122-8 du "
                  + LegalCode.CCP.title())
              .by("décret n° 2015-1163 (numéro à vérifier), puis décret n° 2018-1075")
              .readAt("http://www.atexo.com/blog/2019/12/17/decret40k/")
              .doubting(
                  "numéro et premier jour du décret de 2015 à vérifier",
                  "number and first day of the decree of 2015 to be verified"))
      .from(
          LocalDate.of(2020, 1, 1),
          BeforeTax.of(40_000),
          article("R. 2122-8", LegalCode.CCP)
              .by("décret n° 2019-1344 du 12 décembre 2019")
              .readAt("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000039494397/"))
      .from(
          LocalDate.of(2026, 4, 1),
          BeforeTax.of(60_000),
          article("R. 2122-8", LegalCode.CCP)
              .by("décret n° 2025-1386 du 29 décembre 2025")
              .readAt(
                  "https://www.marche-public.fr/Marches-publics/Textes/Decrets/Decret_no_2025-1386-seuils-ECOM2535495D.htm"))
      .build();

  private CommonParameters() {}
}
