package fr.levier.conventions.cpom;

import static fr.levier.conventions.cpom.DigitalProgramme.ETAPES;
import static fr.levier.conventions.cpom.DigitalProgramme.HOPEN;
import static fr.levier.conventions.cpom.DigitalProgramme.HOPEN_2;
import static fr.levier.conventions.cpom.DigitalProgramme.MON_ESPACE_SANTE;
import static fr.levier.conventions.cpom.DigitalProgramme.NONE;
import static fr.levier.conventions.cpom.DigitalProgramme.TELESURVEILLANCE;
import static fr.levier.conventions.cpom.IndicatorType.NUMERIC;
import static fr.levier.conventions.cpom.IndicatorType.PERCENTAGE;
import static fr.levier.conventions.cpom.IndicatorType.QUALITATIVE;

import fr.levier.core.law.LegalParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The objectives and indicators of the annex « Innovation en santé » of Bretagne, as the guide of the agencies lists them in
 * July 2020: a ready starting point for an annex, without any value of an establishment.
 *
 * <p>Two of the programmes that it counts in are over: {@link #objectives(LocalDate)} puts in their place what is counted on
 * a day. Stateless and thread-safe.
 */
public final class BretagneTemplate {

  private static final String DIGITAL = "systèmes d’information et télémédecine";
  private static final String RESEARCH = "recherche et innovation";

  private static final String MATURITY = "Élever le niveau de maturité des SI hospitaliers";

  private static final CpomObjective SHARED_RECORD = objective(
      "2",
      "Participation au déploiement du DMP",
      DIGITAL,
      of("alimentation de 100 % des DMP du CR d’hospitalisation", PERCENTAGE, MON_ESPACE_SANTE));

  private static final CpomObjective USES = objective(
      "1",
      MATURITY,
      DIGITAL,
      of(
          "taux de documents versés dans Mon espace santé, par famille de documents",
          PERCENTAGE,
          HOPEN_2),
      of("taux d’envoi par messagerie sécurisée de santé aux professionnels", PERCENTAGE, HOPEN_2),
      of("taux d’envoi par messagerie sécurisée de santé aux patients", PERCENTAGE, HOPEN_2),
      of("taux d’identités nationales de santé qualifiées", PERCENTAGE, HOPEN_2),
      of("nombre de consultations du DMP par les professionnels", NUMERIC, HOPEN_2),
      of(
          "part des professionnels couverts par l’authentification à deux facteurs",
          PERCENTAGE,
          HOPEN_2));

  private static final CpomObjective REMOTE_MONITORING = objective(
      "3a",
      "Développer la télémédecine : télésurveillance de droit commun",
      DIGITAL,
      of("nombre de lignes de télésurveillance actives par champ visé", NUMERIC, TELESURVEILLANCE)
          .withIndicatorBreakdown(IndicatorBreakdown.FIELD));

  private static final List<CpomObjective> REMAINING = List.of(
      objective(
          "3b",
          "Développer la télémédecine : coopération et accès à l’expertise médicale par télémédecine",
          DIGITAL,
          of(
                  "nombre de projets opérationnels par spécialité avec les structures associées",
                  NUMERIC,
                  NONE)
              .withIndicatorBreakdown(IndicatorBreakdown.SPECIALITY)),
      objective(
          "4",
          "Développer la recherche appliquée en santé",
          RESEARCH,
          of("nombre de projets de recherche engagés dans l’ES", NUMERIC, NONE)),
      objective(
          "5",
          "Faciliter l’émergence des innovations",
          RESEARCH,
          of("description des projets innovants en cours et à venir", QUALITATIVE, NONE)
              .withIndicatorTargets(List.of())));

  private BretagneTemplate() {}

  /** The six objectives of the guide, in its order. */
  public static List<CpomObjective> objectives() {
    return Stream.concat(
            Stream.of(
                objective("1", MATURITY, DIGITAL, of("indicateurs HOP’EN", PERCENTAGE, HOPEN)),
                SHARED_RECORD,
                objective(
                    "3a",
                    "Développer la télémédecine : intégration dans ETAPES",
                    DIGITAL,
                    of("nombre de projets opérationnels par champ visé", NUMERIC, ETAPES)
                        .withIndicatorBreakdown(IndicatorBreakdown.FIELD))),
            REMAINING.stream())
        .toList();
  }

  /** All the indicators of the guide, in its order. */
  public static List<CpomIndicator> indicators() {
    return indicators(objectives());
  }

  /** The same objectives on a day: what a programme that is over counted makes way for what is counted now. */
  public static List<CpomObjective> objectives(LocalDate asOf) {
    return LegalParameters.standard()
            .on(CpomParameters.HOPEN_END, asOf)
            .filter(step -> asOf.isAfter(step.value()))
            .isPresent()
        ? Stream.concat(Stream.of(USES, SHARED_RECORD, REMOTE_MONITORING), REMAINING.stream())
            .toList()
        : objectives();
  }

  /** All the indicators on a day. */
  public static List<CpomIndicator> indicators(LocalDate asOf) {
    return indicators(objectives(asOf));
  }

  private static CpomObjective objective(
      String code, String title, String axis, CpomIndicator... indicators) {
    return CpomObjective.builder()
        .code(code)
        .title(title)
        .axis(axis)
        .indicators(List.of(indicators))
        .build();
  }

  private static CpomIndicator of(String name, IndicatorType type, DigitalProgramme programme) {
    return CpomIndicator.builder()
        .name(name)
        .indicatorType(type)
        .indicatorBreakdown(IndicatorBreakdown.NONE)
        .indicatorProgramme(programme)
        .build();
  }

  private static List<CpomIndicator> indicators(List<CpomObjective> objectives) {
    return objectives.stream()
        .flatMap(objective -> objective.getIndicators().stream())
        .toList();
  }
}
